package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that a user downloads, alone in a folder. */
class OneFileIT {
    private static final String NAME = "GOH 7 - Más té, Žofie 茶.md";
    private static final String TITLE = "  title       GOH 7 - Más té, Žofie 茶\n";
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path place;

    private Path folder;
    private Path goh;
    private Path note;
    private Path cache;

    private record Result(int status, String out, String err) {}

    @BeforeEach
    void download() throws IOException {
        folder = Files.createDirectory(place.resolve("an empty folder"));
        goh = Files.copy(Path.of("target/goh"), folder.resolve("goh"));
        note = Files.writeString(folder.resolve(NAME), "---\ndate: 2025-11-07\n---\n# GOH 7 - Más té, Žofie 茶\n");
        // Most tests want no training beside them, so there is a file where the folder would be.
        cache = Files.createFile(place.resolve("cache"));
    }

    private Result run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Path out = place.resolve("out");
        Path err = place.resolve("err");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("JAVA_HOME", JAVA.toString());
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Result(status, Files.readString(out), Files.readString(err));
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void printsItsVersion() throws Exception {
        Result result = run(Map.of(), "./goh", "--version");
        assertThat(result.out()).startsWith("goh ");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void isAJarToo() throws Exception {
        Result result = run(Map.of(), JAVA.resolve("bin/java").toString(), "-jar", "goh", "--version");
        assertThat(result).isEqualTo(run(Map.of(), "./goh", "--version"));
    }

    @Test
    void findsNotesWhateverTheirNameUnderThePosixLocale() throws Exception {
        Result result = run(Map.of("LC_ALL", "C"), "./goh", "check", "--phase", "draft", NAME);
        assertThat(result.out()).startsWith(NAME + "\n" + TITLE);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void passesOnArgumentsInputAndStatus() throws Exception {
        Result result = run(Map.of(), "sh", "-c", "./goh check - no-such-note <'" + NAME + "'");
        assertThat(result.out()).startsWith("<stdin>\n" + TITLE);
        assertThat(result.err()).contains("no-such-note");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void runsThroughSymbolicLinksAndFromThePath() throws Exception {
        Path bin = Files.createDirectory(place.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("goh-0.1"), Path.of("goh"));
        Files.createSymbolicLink(bin.resolve("goh"), Path.of("../an empty folder/goh-0.1"));
        Result direct = run(Map.of(), "./goh", "check", NAME);
        assertThat(direct.out()).contains(TITLE);
        assertThat(run(Map.of(), bin.resolve("goh").toString(), "check", NAME)).isEqualTo(direct);
        String path = bin + ":" + System.getenv("PATH");
        assertThat(run(Map.of("PATH", path), "sh", "-c", "goh check \"$0\"", NAME))
                .isEqualTo(direct);
    }

    @Test
    void runsWithoutAFolderForItsArchive() throws Exception {
        Result expected = run(Map.of(), "./goh", "check", NAME);
        assertThat(expected.out()).contains(TITLE);
        assertThat(expected.err()).isEmpty();
        Map<String, String> homeIsAFile = Map.of("XDG_CACHE_HOME", "", "HOME", note.toString());
        assertThat(run(homeIsAFile, "./goh", "check", NAME)).isEqualTo(expected);
        assertThat(run(Map.of(), "env", "-u", "HOME", "-u", "XDG_CACHE_HOME", "./goh", "check", NAME))
                .isEqualTo(expected);
        assertThat(run(Map.of("XDG_CACHE_HOME", "relative"), "./goh", "check", NAME))
                .isEqualTo(expected);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(goh, note);
        }
    }

    @Test
    void keepsAnArchiveOfClassesAndFewOldOnes() throws Exception {
        // Java 17 leaves classes out of the archive whose jar lies in a folder with a space in its name.
        goh = Files.copy(goh, place.resolve("goh"));
        Files.delete(cache);
        Path archives = Files.createDirectories(cache.resolve("goh"));
        for (int i = 1; i <= 5; i++) {
            Path old = Files.createFile(archives.resolve("goh-" + i + ".jsa"));
            Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2025-01-0" + i + "T00:00:00Z")));
        }
        Path log = place.resolve("java.log");
        Path java = executable(place.resolve("logged/bin/java"), """
                #!/bin/sh
                printf '%%s ' "$@" >>'%s'
                echo >>'%1$s'
                exec '%s/bin/java' "$@"
                """.formatted(log, JAVA));
        Map<String, String> logged =
                Map.of("JAVA_HOME", java.getParent().getParent().toString());

        Result first = run(logged, goh.toString(), "check", NAME);
        assertThat(first.out()).contains(TITLE);
        assertThat(first.err()).isEmpty();
        waitUntil(() -> made(archives).isPresent() && left(archives).size() == 4);
        Path archive = made(archives).orElseThrow();
        assertThat(left(archives)).contains("goh-5.jsa", "goh-4.jsa", "goh-3.jsa");
        assertThat(Files.readString(log)).contains("-XX:ArchiveClassesAtExit=" + archive + ".training/");

        Files.delete(log);
        assertThat(run(logged, goh.toString(), "check", NAME)).isEqualTo(first);
        List<String> second = Files.readAllLines(log);
        assertThat(second.get(second.size() - 1)).contains("-XX:SharedArchiveFile=" + archive + " ");
        assertThat(second.toString()).doesNotContain("-XX:ArchiveClassesAtExit");
        assertThat(run(
                                Map.of(),
                                JAVA.resolve("bin/java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xshare:on",
                                "-XX:SharedArchiveFile=" + archive,
                                "-Xlog:class+load",
                                "-jar",
                                goh.toString(),
                                "--version")
                        .out())
                .containsPattern("dev.goh.cli.GohCommand source: shared objects file");
    }

    private static Optional<Path> made(Path archives) {
        return left(archives).stream()
                .filter(name -> name.endsWith(".jsa") && !name.matches("goh-\\d\\.jsa"))
                .map(archives::resolve)
                .findFirst();
    }

    private static List<String> left(Path archives) {
        String[] names = archives.toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    @Test
    void saysWhichJavaItNeeds() throws Exception {
        Path old = executable(
                place.resolve("old/bin/java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Result result = run(Map.of("JAVA_HOME", place.resolve("old").toString()), "./goh", "--version");
        assertThat(result)
                .isEqualTo(new Result(
                        69,
                        "",
                        "goh: Java 11.0.2 (" + old
                                + ") is too old: Java 17 or newer is needed, on the PATH or named by JAVA_HOME\n"));
        Result none = run(Map.of("JAVA_HOME", place.resolve("none").toString()), "./goh", "--version");
        assertThat(none.status()).isEqualTo(69);
        assertThat(none.err()).startsWith("goh: no Java found under JAVA_HOME (" + place.resolve("none") + "): ");
    }
}
