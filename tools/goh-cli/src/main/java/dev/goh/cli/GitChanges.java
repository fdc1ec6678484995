package dev.goh.cli;

import dev.goh.vault.NoteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which files differ from a commit, as git tells. git is only run for this. */
final class GitChanges {
    private final Set<Path> files = new HashSet<>();

    private GitChanges() {}

    /**
     * Asks git. A file has changed if it differs from the commit at which the present one left the given one, or if git does not
     * know it yet; what git ignores has not.
     *
     * @param commit a commit, branch or tag
     * @param notes notes and folders of notes, each in a repository
     * @throws Trouble if git is not there, knows no such commit, or a note is in no repository
     */
    static GitChanges since(String commit, List<Path> notes) {
        GitChanges changes = new GitChanges();
        Set<Path> repositories = new LinkedHashSet<>();
        for (Path note : notes.isEmpty() ? List.of(Path.of("")) : notes) {
            Path absolute = note.toAbsolutePath();
            Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
            String top = git(folder == null ? absolute : folder, "rev-parse", "--show-toplevel");
            repositories.add(Path.of(top.strip()));
        }
        repositories.forEach(repository -> changes.add(commit, repository));
        return changes;
    }

    private void add(String commit, Path repository) {
        String known = git(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", commit + "^{commit}")
                .strip();
        String base = git(repository, "merge-base", known, "HEAD").strip();
        add(repository, git(repository, "diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", base, "--"));
        add(repository, git(repository, "ls-files", "-z", "--others", "--exclude-standard"));
    }

    private void add(Path repository, String names) {
        for (String name : names.split("\0", -1)) {
            if (!name.isEmpty()) {
                files.add(real(repository.resolve(name)));
            }
        }
    }

    /** Whether a file has changed; what is in no file has. */
    boolean contains(NoteFile note) {
        return note.path().map(path -> files.contains(real(path))).orElse(true);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static String git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0) {
                return answer;
            }
        } catch (IOException e) {
            throw new Trouble("--changed-since: git cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("--changed-since: interrupted");
        }
        throw new Trouble("--changed-since: git cannot tell what changed in " + folder + "; 'git "
                + String.join(" ", arguments) + "' failed");
    }
}
