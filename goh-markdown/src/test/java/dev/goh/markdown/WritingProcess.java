package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.Timestamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Writes notes in a process of its own, which tests kill, deprive of rights, or let compete with others. */
final class WritingProcess {
    private WritingProcess() {}

    /** The first argument names one of the methods below, the others are its own. */
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "replace" -> replace(Path.of(args[1]));
            case "create" -> create(Path.of(args[1]));
            case "addTimestamps" -> addTimestamps(Path.of(args[1]), Integer.parseInt(args[2]));
            case "append" -> append(Path.of(args[1]), args[2]);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Replaces one version of a file after the other, until killed. Says so after the first one. */
    private static void replace(Path file) throws IOException {
        String text = NoteFiles.read(file, NoteLimits.defaults());
        for (int number = Versions.number(text) + 1; ; number++) {
            String next = Versions.text(number);
            NoteFileWriter.replace(file, text, next);
            text = next;
            sayWritten();
        }
    }

    /** Makes new files in a folder, until killed. Says so after each. */
    private static void create(Path folder) throws IOException {
        for (int number = 0; ; number++) {
            NoteFileWriter.create(folder.resolve(ProcessHandle.current().pid() + "-" + number), Versions.text(number));
            sayWritten();
        }
    }

    private static void sayWritten() {
        System.out.print('\n');
        if (System.out.checkError()) {
            throw new IllegalStateException("nobody is there to kill this process");
        }
    }

    /** How many threads {@link #addTimestamps} has, and how often each of them writes. */
    static final int THREADS = 3;

    static final int WRITES = 20;

    /** Adds timestamps to a note in several threads, each of which also ticks a task; again and again until each is there. */
    private static void addTimestamps(Path file, int process) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int writer = process * THREADS + i;
            threads.add(new Thread(() -> {
                persist(file, episode -> episode.tick(task(writer)));
                for (int write = 0; write < WRITES; write++) {
                    Timestamp added = timestamp(writer, write);
                    persist(
                            file,
                            episode -> episode.withTimestamps(
                                    Stream.concat(episode.timestamps().stream(), Stream.of(added))
                                            .sorted(Comparator.comparing(Timestamp::at))
                                            .toList()));
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    static String task(int writer) {
        return "Writer " + (char) ('A' + writer);
    }

    static Timestamp timestamp(int writer, int write) {
        return Timestamp.of(
                String.format(Locale.ROOT, "%02d:%02d:00", writer, write), task(writer) + " writes " + write);
    }

    private static void persist(Path file, UnaryOperator<Episode> change) {
        while (true) {
            try {
                EpisodeNote.read(file).edit(change).write(file);
                return;
            } catch (NoteChangedException e) {
                // Another one was faster.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Appends to a file, or writes a new one if there is none, and says what came of it. */
    private static void append(Path file, String text) throws IOException {
        try {
            if (Files.exists(file)) {
                String read = NoteFiles.read(file, NoteLimits.defaults());
                NoteFileWriter.replace(file, read, read + text);
            } else {
                NoteFileWriter.create(file, text);
            }
            System.out.print("written");
        } catch (FileSystemException e) {
            System.out.print(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
