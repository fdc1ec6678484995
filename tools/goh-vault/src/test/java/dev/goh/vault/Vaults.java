package dev.goh.vault;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Finding;
import dev.goh.core.validation.Profile;
import dev.goh.markdown.NoteValidator;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/** Notes in memory, and what comes of checking them. */
final class Vaults {
    private Vaults() {}

    static NoteFile note(String name, String text) {
        return NoteFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(String url, String date, String title) {
        return "---\nurl: " + url + "\ndate: " + date + "\n---\n# " + title + "\n";
    }

    /** A file that fits into no array. */
    static Path hugeFile(Path folder) throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        return huge;
    }

    static Profile profile() {
        return NamedProfiles.named("office-hours").orElseThrow();
    }

    /** Takes down all that a listener is told. */
    static final class Log implements VaultListener {
        final List<CheckedFile> checked = new ArrayList<>();
        final List<String> lines = new ArrayList<>();

        @Override
        public void checked(CheckedFile file) {
            checked.add(file);
            lines.add(file.name() + " " + file.report());
        }

        @Override
        public void skipped(NoteFile file) {
            lines.add("skipped " + file.name());
        }

        @Override
        public void failed(NoteFile file, Throwable reason) {
            lines.add("failed " + file.name() + " " + reason.getClass().getSimpleName());
        }

        /** Code, note and message of all findings of a rule. */
        List<String> of(String code) {
            List<String> found = new ArrayList<>();
            for (CheckedFile file : checked) {
                for (Finding finding : file.report().findings()) {
                    if (finding.rule().code().equals(code)) {
                        found.add(file.name() + ": " + finding.message(Locale.ENGLISH));
                    }
                }
            }
            return found;
        }
    }

    static Log check(List<NoteFile> files) {
        return check(VaultChecker.of(NoteValidator.of(profile())), files, Runnable::run, 1);
    }

    static Log check(VaultChecker checker, List<NoteFile> files, Executor executor, int threads) {
        Log log = new Log();
        try {
            checker.check(files, Context.infer(), executor, threads, log);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return log;
    }
}
