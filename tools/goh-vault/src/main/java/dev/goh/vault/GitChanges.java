package dev.goh.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Asks git, as installed, which notes changed. Nothing else here runs another program. */
public final class GitChanges {
    /** Programs that git runs if a repository, which may come with the notes, says so: they are not needed here. */
    private static final List<String> NOTHING_RUNS =
            List.of("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null");

    private GitChanges() {}

    /**
     * Finds what differs from a commit. A file has changed if it is not what it was when this branch left the commit, committed or
     * not, or if git does not know it yet. What git ignores has not.
     *
     * @param notes notes and folders of notes, each in a repository
     * @param ref a branch, a tag or a commit
     * @return tells whether a note has changed; what is in no file has. Thread-safe
     * @throws IOException if git is not there, does not know the ref, or a note is in no repository; the message says which
     * @throws InterruptedException if this thread is interrupted while git runs
     */
    public static Predicate<NoteFile> since(Collection<Path> notes, String ref)
            throws IOException, InterruptedException {
        Set<Path> repositories = new LinkedHashSet<>();
        for (Path note : notes) {
            Path absolute = note.toAbsolutePath();
            Path parent = absolute.getParent();
            Path folder = Files.isDirectory(absolute) || parent == null ? absolute : parent;
            repositories.add(
                    Path.of(ask(folder, ref, "rev-parse", "--show-toplevel").strip()));
        }
        Set<Path> changed = new HashSet<>();
        for (Path repository : repositories) {
            changed.addAll(changed(repository, ref));
        }
        return note -> note.path().map(path -> changed.contains(real(path))).orElse(true);
    }

    private static Set<Path> changed(Path repository, String ref) throws IOException, InterruptedException {
        String commit = ask(repository, ref, "rev-parse", "--verify", "--end-of-options", ref + "^{commit}")
                .strip();
        String base = ask(repository, ref, "merge-base", commit, "HEAD").strip();
        String known = ask(
                repository,
                ref,
                "diff",
                "--name-only",
                "--no-ext-diff",
                "--no-textconv",
                "--ignore-submodules",
                "-z",
                "--no-renames",
                "--diff-filter=d",
                base,
                "--");
        String others = ask(repository, ref, "ls-files", "-z", "--others", "--exclude-standard");
        Set<Path> changed = new HashSet<>();
        for (String name : (known + others).split("\0", -1)) {
            if (!name.isEmpty()) {
                changed.add(real(repository.resolve(name)));
            }
        }
        return changed;
    }

    /** A note may be reached by a link, too. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static String ask(Path folder, String ref, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(NOTHING_RUNS);
        command.addAll(List.of(arguments));
        Process git;
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            // Else a repository that lacks an object could have it fetched, by a program that it names.
            builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
            git = builder.start();
        } catch (IOException e) {
            throw new IOException("git cannot be run: " + e.getMessage(), e);
        }
        git.getOutputStream().close();
        String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            throw new IOException("git cannot tell what changed since '" + ref + "' in " + folder + "; 'git "
                    + String.join(" ", arguments) + "' failed");
        }
        return answer;
    }
}
