package dev.goh.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the shell commands of a page in a folder like a fresh checkout that holds the example notes twice: in {@code examples/notes},
 * and in {@code notes} as the reader's own. {@code goh} is the command of this build. Maven is not run: the build cannot wait for
 * itself, and {@code examples/as-a-new-user} does it.
 */
final class ShellSession {
    private final Path folder;
    private final Path log;

    ShellSession(Path place) throws IOException {
        folder = place.resolve("checkout");
        log = place.resolve("log.txt");
        copy(Page.ROOT.resolve("examples/notes"), folder.resolve("examples/notes"));
        copy(Page.ROOT.resolve("examples/notes"), folder.resolve("notes"));
        Files.createDirectories(folder.resolve("target"));
        Path goh = Files.writeString(folder.resolve("goh"), """
                #!/bin/sh
                exec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' dev.goh.cli.GohCommand "$@"
                """.formatted(
                        System.getProperty("java.home"), System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(goh, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(
                        run(
                                "git init -q . && git config user.name reader && git config user.email reader@example.com"
                                        + " && git add . && git commit -qm 'As it was' && git update-ref refs/remotes/origin/main HEAD"))
                .isZero();
    }

    /** Runs each command; {@code goh} may leave with 1, which means findings. */
    void run(Page page, CodeBlock block) throws IOException {
        for (String command : block.code().replace("\\\n", " ").lines().toList()) {
            String name = command.strip().split(" ", 2)[0];
            if (!name.isEmpty() && !name.startsWith("#") && !name.equals("mvn")) {
                int status = run(command);
                assertThat(status)
                        .as("%s:%d: status of %s\n%s", page, block.line(), command, Files.readString(log))
                        .isLessThanOrEqualTo(name.equals("goh") || name.equals("./goh") ? 1 : 0);
            }
        }
    }

    private int run(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().merge("PATH", folder.toString(), (path, here) -> here + ":" + path);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
