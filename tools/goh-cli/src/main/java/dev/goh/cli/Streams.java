package dev.goh.cli;

import dev.goh.vault.report.Printable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What the command reads from and writes to, and what it knows of its surroundings.
 *
 * @param in standard input
 * @param out takes notes and findings, as UTF-8
 * @param err takes notices and progress, as UTF-8
 * @param outIsTerminal whether a person sees {@code out} directly
 * @param errIsTerminal whether a person sees {@code err} directly
 * @param plain whether the environment asks for text without colours
 * @param onGithub whether this is a step of GitHub Actions
 * @param today tells the present day
 */
record Streams(
        InputStream in,
        StandardOutput out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean plain,
        boolean onGithub,
        Supplier<LocalDate> today) {
    private static final int OUT = 1;
    private static final int ERR = 2;

    /** The streams of this process. */
    static Streams system() {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        String noColor = System.getenv("NO_COLOR");
        return new Streams(
                System.in,
                new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                new StandardOutput(new FileOutputStream(FileDescriptor.err)),
                isTerminal(OUT),
                isTerminal(ERR) && !dumb,
                dumb || (noColor != null && !noColor.isEmpty()),
                "true".equals(System.getenv("GITHUB_ACTIONS")),
                LocalDate::now);
    }

    /**
     * Prints lines to standard output: exactly for a file or another program, harmless for a terminal. In JSON the escapes
     * that make a character harmless mean that very character.
     */
    void print(String lines) {
        if (!outIsTerminal) {
            out.print(lines);
            return;
        }
        String[] all = lines.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            out.print(Printable.sourceLine(all[i]) + (i < all.length - 1 ? "\n" : ""));
        }
    }

    /** Whoever looks at a terminal is to see what a line holds; a file or another program needs the line itself. */
    String shownLine(String line) {
        if (!outIsTerminal) {
            return line;
        }
        return Printable.sourceLine(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }

    /**
     * Java tells it for both streams together at most, so a launcher may: the property {@code goh.terminal} lists the
     * descriptors that are terminals, for example {@code 12}. Without it Linux is asked; elsewhere the answer is no.
     */
    private static boolean isTerminal(int descriptor) {
        String told = System.getProperty("goh.terminal");
        if (told != null) {
            return told.indexOf('0' + descriptor) >= 0;
        }
        try {
            String file = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty") || file.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
