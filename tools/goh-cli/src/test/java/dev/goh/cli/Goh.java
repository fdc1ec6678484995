package dev.goh.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.ToIntFunction;

/** Runs the command in this process, on a folder of its own that reports do not name. */
final class Goh {
    static final String GOOD_NOTE = """
            ---
            url: https://www.youtube.com/live/dQw4w9WgXcQ
            date: 2024-03-01
            ---
            # [[GOH 41 - Tracing for everyone]]
            <iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>
            Guest:: "Ana Diaz (Acme)", "Bo Li"

            ## Pre-show checklist
            - [x] Find a date
            - [ ] Write the invite
            	- [x] Add the link

            ## Talking points
            - Welcome
            - Who is here?
            ### Demo (7min)
            - What a span is
            	- and what it is not

            ## Timestamps
            00:00:00 Introductions

            ## References
            https://example.com/traces
            """;

    /** A month before the show of {@link #GOOD_NOTE}. */
    static final LocalDate TODAY = LocalDate.of(2024, 2, 1);

    private final Path folder;
    private byte[] in = {};
    private boolean terminal;
    private boolean plain;
    private boolean github;

    /**
     * What came of a run.
     *
     * @param status the exit status
     * @param out standard output
     * @param err standard error
     */
    record Result(int status, String out, String err) {}

    Goh(Path folder) {
        this.folder = folder;
    }

    Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Goh onTerminal() {
        terminal = true;
        return this;
    }

    Goh withNoColor() {
        plain = true;
        return this;
    }

    Goh onGithub() {
        github = true;
        return this;
    }

    Goh withInput(String text) {
        return withInput(text.getBytes(StandardCharsets.UTF_8));
    }

    Goh withInput(byte[] bytes) {
        in = bytes.clone();
        return this;
    }

    /** Runs {@code goh check} on the whole folder. */
    Result checkAll(String... options) {
        return check(options, folder.toString());
    }

    /** Runs {@code goh check} on files of the folder. */
    Result check(String... names) {
        return check(new String[] {}, names);
    }

    Result check(String[] options, String... names) {
        String[] args = new String[1 + options.length + names.length];
        args[0] = "check";
        System.arraycopy(options, 0, args, 1, options.length);
        for (int i = 0; i < names.length; i++) {
            args[1 + options.length + i] =
                    names[i].equals("-") ? names[i] : folder.resolve(names[i]).toString();
        }
        return run(args);
    }

    /** Runs a command on one file of the folder, the command line being {@code command NOTE rest...}. */
    Result edit(String command, String name, String... rest) {
        String[] args = new String[2 + rest.length];
        args[0] = command;
        args[1] = folder.resolve(name).toString();
        System.arraycopy(rest, 0, args, 2, rest.length);
        return run(args);
    }

    String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result run(String... args) {
        return run(streams -> GohCommand.run(streams, args));
    }

    /** Runs what makes use of the streams and returns an exit status. */
    Result run(ToIntFunction<Streams> command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Result result = runInto(out, command);
        return new Result(result.status, text(out), result.err);
    }

    /** Runs a command whose standard output goes elsewhere. */
    Result runInto(OutputStream out, ToIntFunction<Streams> command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(in),
                new StandardOutput(out),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                terminal,
                false,
                plain,
                github,
                () -> TODAY);
        int status = command.applyAsInt(streams);
        streams.out().flush();
        streams.err().flush();
        return new Result(status, "", text(err));
    }

    private String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replace(folder.toString().replace('\\', '/') + "/", "");
    }
}
