package dev.goh.cli;

import dev.goh.publish.Mailbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The {@code goh} command. */
@Command(
        name = "goh",
        header = "Checks and changes the episode notes of a livestream show.",
        synopsisHeading = "%nUsage: ",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        exitCodeOnExecutionException = ExitStatus.TROUBLE,
        versionProvider = GohCommand.Version.class,
        footer = {"", "Example: goh check notes", "Run 'goh COMMAND --help' for more."})
public final class GohCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    private GohCommand() {}

    /**
     * Runs the command and ends the process with its status: 0, 1 for findings at error level, 2 for anything that kept it
     * from its work.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(Streams.system(), args));
    }

    /** Not called unless the command line names no command, which is an error. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "no command given");
        }
    }

    /** Runs the command and returns its exit status. */
    static int run(Streams streams, String... args) {
        PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new GohCommand());
        Commands.needed(args).forEach(command -> line.addSubcommand(command.apply(streams)));
        line.registerConverter(Mailbox.class, Values::mailbox)
                .registerConverter(LocalDate.class, Values::day)
                .registerConverter(LocalTime.class, Values::time)
                .registerConverter(ZoneId.class, Values::zone)
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(80)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((e, command, parsed) -> trouble(streams, command, e));
        int status = execute(streams, line, args);
        out.flush();
        err.flush();
        streams.out()
                .problem()
                .ifPresent(reason -> Notices.only(streams.err()).refused("cannot write to standard output: " + reason));
        streams.err().flush();
        return streams.out().checkError() ? Math.max(status, ExitStatus.TROUBLE) : status;
    }

    /** The memory or the stack may run out, too; to a shell that is not the status of findings. */
    private static int execute(Streams streams, CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (Error e) {
            CommandLine command = line;
            for (ParseResult parsed = line.getParseResult(); parsed != null && parsed.hasSubcommand(); ) {
                parsed = parsed.subcommand();
                command = parsed.commandSpec().commandLine();
            }
            return trouble(streams, command, e);
        }
    }

    private static int trouble(Streams streams, CommandLine command, Throwable e) {
        Notices notices = Notices.only(streams.err());
        if (e instanceof Trouble) {
            notices.refused(String.valueOf(e.getMessage()));
            return ExitStatus.TROUBLE;
        }
        notices.crashed("run", command.getCommandSpec().qualifiedName(), e);
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** Tells the version that the build left in the jar. */
    static final class Version implements IVersionProvider {
        private static final String PROPERTIES = "/META-INF/maven/dev.goh/goh-cli/pom.properties";

        @Override
        public String[] getVersion() {
            return new String[] {"goh " + number()};
        }

        static String number() {
            Properties properties = new Properties();
            try (InputStream in = GohCommand.class.getResourceAsStream(PROPERTIES)) {
                if (in != null) {
                    properties.load(in);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties.getProperty("version", "(not from a jar)");
        }
    }
}
