package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real git that merges two branches of a real repository, with the driver and without. */
class GitMergeTest {
    private static final String NOTE = "GOH 41 - Ovens & \"más\".md";
    private static final String BASE = Goh.GOOD_NOTE;

    private Path repository;

    /** What git leaves with and says. */
    private record Outcome(int status, String out) {}

    @BeforeEach
    void createRepository(@TempDir Path folder) throws IOException {
        repository = folder.resolve("vault");
        Files.createDirectories(repository);
        Files.createFile(folder.resolve("gitconfig"));
        assumeTrue(isThere("git"), "skipped: no git");
        gitQuietly("init", "-q", "-b", "main");
        gitQuietly("config", "merge.goh.driver", driver());
    }

    /** The line of the README, with this very build in place of the installed command. */
    private static String driver() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path").replace('\\', '/');
        return "'" + java + "' -cp '" + classes + "' " + GohCommand.class.getName() + " merge-driver -L %L %O %A %B %P";
    }

    private static boolean isThere(String command) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, command))) {
                return true;
            }
        }
        return false;
    }

    /** Runs git without any configuration of the machine or its user. */
    private Outcome git(String... args) {
        String[] command = new String[args.length + 1];
        command[0] = "git";
        System.arraycopy(args, 0, command, 1, args.length);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.putAll(Map.of(
                "HOME", repository.getParent().toString(),
                "GIT_CONFIG_GLOBAL", repository.resolveSibling("gitconfig").toString(),
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "Ana Diaz",
                "GIT_AUTHOR_EMAIL", "ana@example.org",
                "GIT_COMMITTER_NAME", "Ana Diaz",
                "GIT_COMMITTER_EMAIL", "ana@example.org",
                "LC_ALL", "C.UTF-8"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Outcome(process.exitValue(), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void gitQuietly(String... args) {
        assertThat(git(args)).isEqualTo(new Outcome(0, ""));
    }

    private void commit(String note) throws IOException {
        Files.writeString(repository.resolve(NOTE), note);
        gitQuietly("add", ".");
        gitQuietly("commit", "-q", "-m", "Change the note");
    }

    /** Commits the note on two branches and merges one into the other. */
    private Outcome merge(String ours, String theirs) throws IOException {
        commit(BASE);
        gitQuietly("checkout", "-q", "-b", "theirs");
        commit(theirs);
        gitQuietly("checkout", "-q", "main");
        commit(ours);
        return git("merge", "--no-edit", "theirs");
    }

    private void useDriver() throws IOException {
        Files.writeString(repository.resolve(".gitattributes"), "*.md merge=goh\n");
    }

    private String note() throws IOException {
        return Files.readString(repository.resolve(NOTE));
    }

    @Test
    void ticksInNeighbouringLinesAreAConflictForGitAlone() throws IOException {
        assertThat(merge(BASE.replace("[x] Find", "[ ] Find"), BASE.replace("[ ] Write", "[x] Write"))
                        .status())
                .isEqualTo(1);
        assertThat(note()).contains("<<<<<<<");
    }

    @Test
    void ticksInNeighbouringLinesAreNoConflictWithTheDriver() throws IOException {
        useDriver();

        Outcome merge = merge(BASE.replace("[x] Find", "[ ] Find"), BASE.replace("[ ] Write", "[x] Write"));

        assertThat(merge.status()).as(merge.out()).isZero();
        assertThat(note()).isEqualTo(BASE.replace("[x] Find", "[ ] Find").replace("[ ] Write", "[x] Write"));
        assertThat(git("status", "--porcelain").out()).isEmpty();
    }

    @Test
    void aConflictStopsTheMergeAndIsMarkedInTheFile() throws IOException {
        useDriver();

        Outcome merge = merge(BASE.replace("03-01", "03-08"), BASE.replace("03-01", "03-15"));

        assertThat(merge.status()).as(merge.out()).isEqualTo(1);
        assertThat(merge.out()).contains("goh: " + NOTE + ": conflict at /date", "CONFLICT (content)");
        assertThat(git("diff", "--name-only", "--diff-filter=U", "-z").out()).isEqualTo(NOTE + "\0");
        assertThat(note())
                .isEqualTo(BASE.replace(
                        "date: 2024-03-01\n",
                        "<<<<<<< ours\ndate: 2024-03-08\n=======\ndate: 2024-03-15\n>>>>>>> theirs\n"));
    }

    @Test
    void theMarkerSizeOfAnAttributeIsUsed() throws IOException {
        Files.writeString(repository.resolve(".gitattributes"), "*.md merge=goh conflict-marker-size=9\n");

        merge(BASE.replace("03-01", "03-08"), BASE.replace("03-01", "03-15"));

        assertThat(List.of(note().split("\n"))).contains("<<<<<<<<< ours", "=========", ">>>>>>>>> theirs");
    }

    @Test
    void aNoteThatBothBranchesAddIsMergedWithoutABase() throws IOException {
        useDriver();
        gitQuietly("add", ".");
        gitQuietly("commit", "-q", "-m", "Use the driver");
        gitQuietly("checkout", "-q", "-b", "theirs");
        commit(BASE);
        gitQuietly("checkout", "-q", "main");
        commit(BASE.replace("[x] Find", "[ ] Find"));

        Outcome merge = git("merge", "--no-edit", "theirs");

        assertThat(merge.status()).isEqualTo(1);
        assertThat(note())
                .isEqualTo(BASE.replace(
                        "- [x] Find a date\n",
                        "<<<<<<< ours\n- [ ] Find a date\n=======\n- [x] Find a date\n>>>>>>> theirs\n"));
    }

    @Test
    void theNamesOfTheNearestConfigurationAreUnderstood() throws IOException {
        useDriver();
        Path note = Files.createDirectory(repository.resolve("notes")).resolve("TT 1.md");
        Files.writeString(
                note.resolveSibling("goh.yaml"),
                "shows: [{name: Teatime, series: TT, headings: {timestamps: Kapitel}}]\n");
        String base = "# TT 1 - a\n## Kapitel\n00:00:00 Hallo\n";
        Files.writeString(note, base);
        commit(BASE);
        gitQuietly("checkout", "-q", "-b", "theirs");
        Files.writeString(note, base + "00:20:00 Abschied\n");
        gitQuietly("commit", "-q", "-a", "-m", "Theirs");
        gitQuietly("checkout", "-q", "main");
        Files.writeString(note, base + "00:12:58 Aufguss\n");
        gitQuietly("commit", "-q", "-a", "-m", "Ours");

        Outcome merge = git("merge", "--no-edit", "theirs");

        assertThat(merge.status()).as(merge.out()).isZero();
        assertThat(note).hasContent(base + "00:12:58 Aufguss\n00:20:00 Abschied\n");
    }
}
