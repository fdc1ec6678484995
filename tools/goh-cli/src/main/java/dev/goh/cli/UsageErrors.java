package dev.goh.cli;

import dev.goh.vault.report.Printable;
import java.util.List;
import java.util.Locale;
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
        return e.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String message(ParameterException e) {
        List<String> unmatched = e.getCommandLine().getUnmatchedArguments();
        if (e instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown);
        }
        if (e instanceof MissingParameterException missing
                && missing.getMissing().get(0).isPositional()) {
            String first = missing.getMissing().get(0).paramLabel();
            return unmatched.isEmpty()
                    ? "no " + first.toLowerCase(Locale.ROOT) + " given"
                    : unknown(new UnmatchedArgumentException(e.getCommandLine(), unmatched));
        }
        return String.valueOf(e.getMessage());
    }

    private static String unknown(UnmatchedArgumentException e) {
        boolean surplus =
                !e.isUnknownOption() && e.getCommandLine().getSubcommands().isEmpty();
        if (surplus) {
            return "one argument too many: '" + e.getUnmatched().get(0) + "'; put a text with blanks in quotes";
        }
        List<String> suggestions = e.getSuggestions();
        return (e.isUnknownOption() ? "unknown option '" : "unknown command '")
                + e.getUnmatched().get(0)
                + '\''
                + (suggestions.isEmpty() ? "" : "; did you mean '" + suggestions.get(0) + "'?");
    }
}
