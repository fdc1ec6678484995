package dev.goh.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a vault of any size: notes of the usual length and shape, in folders of a thousand, some of them with mistakes. */
final class LargeVault {
    private static final int IN_A_FOLDER = 1000;
    private static final String IDS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 2);

    private LargeVault() {}

    static void write(Path folder, int notes) throws IOException {
        for (int i = 0; i < notes; i++) {
            Path part = folder.resolve("part " + i / IN_A_FOLDER);
            if (i % IN_A_FOLDER == 0) {
                Files.createDirectories(part);
                Files.writeString(part.resolve("Readme.md"), "# Shows\n\nNo episode, but a list of them.\n");
            }
            String name = "S" + (char) ('A' + i % 26) + " " + (i / 26 + 1) + " - Ovens, kettles & número " + i;
            Files.writeString(part.resolve(name + ".md"), note(name, i));
        }
    }

    /** Every hundredth note has the video of the one before, every tenth is only half done. */
    private static String note(String name, int i) {
        String video = id(i % 100 == 99 ? i - 1 : i);
        boolean done = i % 10 != 0;
        StringBuilder note = new StringBuilder();
        note.append("---\nurl: https://www.youtube.com/live/").append(video);
        note.append("\ndate: ")
                .append(FIRST.plusDays(7L * (i / 26)))
                .append("\n---\n# [[")
                .append(name)
                .append("]]\n\n");
        note.append("<iframe src=\"https://www.youtube.com/embed/")
                .append(video)
                .append("\"></iframe>\n\n");
        note.append("Guest:: Ana Diaz\n\n## Pre-show checklist\n\n");
        for (int item = 0; item < 15; item++) {
            note.append("- [")
                    .append(done ? 'x' : ' ')
                    .append("] Prepare the ")
                    .append(item)
                    .append(". thing for the show.\n");
            note.append("\t> It takes an hour, there are no slides to prepare, and you may eat what you bake.\n");
            note.append("\t- [x] And what belongs to it: https://ovens.example.com/")
                    .append(i)
                    .append('/')
                    .append(item)
                    .append('\n');
        }
        note.append("\n## Talking points\n\n");
        for (int point = 0; point < 25; point++) {
            note.append("- What is a trace, if the request is a teapot? (")
                    .append(point)
                    .append(")\n");
            note.append("\t- *Spans* and `metrics`, and [where they meet](https://ovens.example.com/")
                    .append(point)
                    .append(")\n");
        }
        note.append("\n### Just before the show\n\n- [ ] Is everybody's microphone on?\n\n## Post-show checklist\n\n");
        note.append("- [")
                .append(done ? 'x' : ' ')
                .append("] Add timestamps to the video (at least four).\n\n### Timestamps\n\n");
        for (int chapter = 0; chapter < 8; chapter++) {
            note.append("00:")
                    .append(chapter)
                    .append("0:00 Chapter ")
                    .append(chapter)
                    .append('\n');
        }
        return note.append("\n### Reference links\n\n- Slides: https://slides.example.com/")
                .append(i)
                .append('\n')
                .toString();
    }

    /** A valid id, another one for each number. */
    private static String id(int number) {
        StringBuilder id = new StringBuilder();
        for (int rest = number, i = 0; i < 10; i++, rest /= IDS.length()) {
            id.append(IDS.charAt(rest % IDS.length()));
        }
        return id.append('0').toString();
    }
}
