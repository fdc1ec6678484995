package dev.goh.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks git, as installed, which files changed. Nothing else here runs another program. */
public final class GitChanges {
    private GitChanges() {}

    /**
     * Finds the files that differ from a commit: what was committed since this branch left it, and what is not committed yet, new
     * files included. Files that are gone are not among them.
     *
     * @param folder the folder to look in
     * @param ref a branch, a tag or a commit
     * @return absolute paths below the folder
     * @throws IOException if git is not there, does not know the ref, or the folder is in no repository; the message says which
     * @throws InterruptedException if this thread is interrupted while git runs
     */
    public static Set<Path> since(Path folder, String ref) throws IOException, InterruptedException {
        if (ref.isBlank() || ref.startsWith("-")) {
            throw new IOException("'" + ref + "' names no commit");
        }
        String base = run(folder, "merge-base", ref, "HEAD").strip();
        Set<Path> changed = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        names.addAll(names(run(folder, "diff", "--name-only", "--diff-filter=d", "--relative", "-z", base, "--", ".")));
        names.addAll(names(run(folder, "ls-files", "--others", "--exclude-standard", "-z", "--", ".")));
        for (String name : names) {
            changed.add(folder.toAbsolutePath().normalize().resolve(name));
        }
        return changed;
    }

    private static List<String> names(String output) {
        return output.isEmpty() ? List.of() : List.of(output.split("\0"));
    }

    private static String run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        // One stream for both: git says little, and a full pipe would stop it.
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            git.getOutputStream().close();
            String output;
            try (InputStream in = git.getInputStream()) {
                output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (git.waitFor() != 0) {
                throw new IOException("git " + arguments[0] + ": "
                        + output.lines().findFirst().orElse("failed without a word"));
            }
            return output;
        } finally {
            git.destroy();
        }
    }
}
