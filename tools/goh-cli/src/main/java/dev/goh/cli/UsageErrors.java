package dev.goh.cli;

import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, and in another where help is. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        e.getCommandLine().getErr().print("goh: " + Printable.line(message(e)) + "\nTry '" + command + " --help'.\n");
        e.getCommandLine().getErr().flush();
        return ExitStatus.TROUBLE;
    }

    private static String message(ParameterException e) {
        List<String> unmatched = e.getCommandLine().getUnmatchedArguments();
        if (e instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown);
        }
        if (e instanceof MissingParameterException missing
                && missing.getMissing().get(0).isPositional()) {
            return unmatched.isEmpty()
                    ? "no path given"
                    : unknown(new UnmatchedArgumentException(e.getCommandLine(), unmatched));
        }
        return String.valueOf(e.getMessage());
    }

    private static String unknown(UnmatchedArgumentException e) {
        List<String> suggestions = e.getSuggestions();
        return (e.isUnknownOption() ? "unknown option '" : "unknown command '")
                + e.getUnmatched().get(0)
                + '\''
                + (suggestions.isEmpty() ? "" : "; did you mean '" + suggestions.get(0) + "'?");
    }
}
