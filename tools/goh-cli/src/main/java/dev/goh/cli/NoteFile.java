package dev.goh.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be read.
 *
 * @param path where it is; null for standard input
 * @param name what it is called in the report, printable
 * @param named whether it was named itself, not found in a folder
 */
record NoteFile(@Nullable Path path, String name, boolean named) {
    static final NoteFile STANDARD_INPUT = new NoteFile(null, "<stdin>", true);

    static NoteFile named(Path path) {
        return new NoteFile(path, nameOf(path), true);
    }

    static NoteFile found(Path path) {
        return new NoteFile(path, nameOf(path), false);
    }

    static String nameOf(Path path) {
        String name =
                Printable.line(path.toString().replace(path.getFileSystem().getSeparator(), "/"));
        return name.startsWith("./") && name.length() > 2 ? name.substring(2) : name;
    }
}
