package dev.goh.cli;

import dev.goh.publish.Exports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs every command once, and prints what comes of it. What it prints may depend on nothing but the notes. */
final class EveryOutput {
    private EveryOutput() {}

    /** One note has digits, letters and days that some languages write or read otherwise. */
    private static final String NOTE = Goh.GOOD_NOTE
            .replace("Find a date", "FIND İt ı 12 (Friday, March 1st, 17:00 CET)")
            .replace("Welcome", "Straße, Ωμέγα, 你好, ١٢")
            .replace("- [ ] Write", "- [] Write");

    private static final List<List<String>> COMMANDS = Stream.concat(
                    commands().stream(), Exports.all().stream().map(export -> List.of("export", export.name(), "NOTE")))
            .toList();

    private static List<List<String>> commands() {
        return List.of(
                List.of("check", "NOTE", "OTHER"),
                List.of("check", "-f", "json", "NOTE"),
                List.of("check", "-f", "sarif", "NOTE"),
                List.of("check", "-f", "junit", "NOTE"),
                List.of("fix", "--diff", "NOTE"),
                List.of("explain", "GOH101"),
                List.of("rules"),
                List.of("phase", "NOTE"),
                List.of("show", "NOTE"),
                List.of("laws", "NOTE"),
                List.of("json", "NOTE"),
                List.of("html", "NOTE"),
                List.of("schema"),
                List.of("tick", "NOTE", "find it"),
                List.of("set", "NOTE", "date", "2024-03-02"),
                List.of("fix", "NOTE"),
                List.of("--help"),
                List.of("baseline", "NOTE"),
                List.of("merge-driver", "NOTE", "OTHER", "NOTE"),
                List.of("new", "--folder", "FOLDER", "GOH 12", "İı ١٢"),
                List.of("check", "--no-such-option"));
    }

    /**
     * Prints.
     *
     * @param args an empty folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Goh goh = new Goh(folder);
        goh.file("note.md", NOTE);
        goh.file("other.md", NOTE.replace("\n", "\r\n"));
        StringBuilder all = new StringBuilder();
        for (List<String> command : COMMANDS) {
            String[] words = command.stream()
                    .map(word -> word.equals("NOTE") ? folder.resolve("note.md").toString() : word)
                    .map(word -> word.equals("FOLDER") ? folder.toString() : word)
                    .map(word ->
                            word.equals("OTHER") ? folder.resolve("other.md").toString() : word)
                    .toArray(String[]::new);
            all.append("$ goh ")
                    .append(String.join(" ", command))
                    .append('\n')
                    // A calendar has these line ends everywhere; Goh takes those of the machine away.
                    .append(goh.run(words).toString().replace("\r\n", "\n"))
                    .append('\n');
        }
        all.append(Files.readString(folder.resolve("note.md")));
        System.out.write(all.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
