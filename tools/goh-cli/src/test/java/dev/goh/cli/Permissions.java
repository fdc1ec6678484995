package dev.goh.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Sets who may do what with a file. */
final class Permissions {
    private Permissions() {}

    static void set(Path path, String permissions) throws IOException {
        assumeTrue(
                Files.getFileStore(path).supportsFileAttributeView("posix"),
                "skipped: a file system without permissions");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
