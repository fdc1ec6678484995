package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.publish.Export;
import dev.goh.publish.Exports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code goh export}, {@code goh import} and {@code goh index}. */
class ExportTest {
    private static final String NOTE = "GOH 41 - a note.md";
    private static final String INDEX = "# Shows\n\n## Upcoming\n\n- [[GOH 40 - b]]\n\n## Past\n";

    private Path folder;
    private Goh goh;

    @BeforeEach
    void createNote(@TempDir Path folder) {
        this.folder = folder;
        goh = new Goh(folder);
        goh.file(NOTE, Goh.GOOD_NOTE);
    }

    private Goh.Result export(String format, String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "export";
        args[1] = format;
        System.arraycopy(options, 0, args, 2, options.length);
        args[args.length - 1] = folder.resolve(NOTE).toString();
        return goh.run(args);
    }

    @Test
    void aTextIsPrinted() {
        Goh.Result result = export("youtube-title");

        assertThat(result.out()).isEqualTo("Tracing for everyone (Grafana Office Hours #41)\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void optionsSayWhatTheNoteDoesNot() {
        Goh.Result chapters = export("webvtt", "--length", "58:41");
        Goh.Result invite = export(
                "icalendar",
                "--location=https://studio.example.org",
                "--organizer=host@example.com",
                "--attendee=Ana Diaz <ana@example.com>",
                "--start=18:00",
                "--zone=America/New_York");
        Goh.Result letter = export("invitation", "--fill", "host=Cy", "--fill", "source=your talk");

        assertThat(chapters.out()).isEqualTo("WEBVTT\n\n00:00:00.000 --> 00:58:41.000\nIntroductions\n");
        assertThat(invite.out())
                .contains("DTSTAMP:20240201T000000Z", "DTSTART;TZID=America/New_York:20240301T174500")
                .contains("ATTENDEE;CN=Ana Diaz;");
        assertThat(letter.out()).contains("I saw your talk,").endsWith("Cy\n");
        assertThat(chapters.status() + invite.status() + letter.status()).isZero();
    }

    @Test
    void noClockIsReadForTheInviteOfAGivenDay() {
        String note = folder.resolve(NOTE).toString();

        Goh.Result invite = goh.run(
                streams -> GohCommand.run(withoutClock(streams), "export", "icalendar", "--as-of", "2023-12-24", note));

        assertThat(invite.out()).contains("DTSTAMP:20231224T000000Z");
        assertThat(export("icalendar", "--as-of=today").out()).contains("DTSTAMP:20240201T000000Z");
    }

    private static Streams withoutClock(Streams streams) {
        return new Streams(
                streams.in(),
                streams.out(),
                streams.err(),
                streams.outIsTerminal(),
                streams.errIsTerminal(),
                streams.plain(),
                streams.onGithub(),
                () -> {
                    throw new AssertionError("the clock was read");
                });
    }

    @Test
    void whatIsMissingIsSaidOnStandardError() {
        Goh.Result result = export("webvtt");

        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("error[GOH901]: cannot write webvtt: the last chapter has no end; give the length of the"
                        + " video\n");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void theVaultsShowsAndRulesCount() {
        goh.file("goh.yaml", "rules: {GOH332: off}\n");
        assertThat(export("icalendar").err()).isEmpty();
        goh.file("goh.yaml", "rules: {invite-location: error}\n");
        assertThat(export("icalendar").status()).isEqualTo(1);
    }

    @Test
    void wrongUsageIsNamed() {
        assertThat(export("pdf").err()).startsWith("goh: no format 'pdf'; there are youtube-title, ");
        assertThat(export("webvtt", "--length=long").err())
                .startsWith("goh: --length is a time such as 1:02:30, not 'long'\n");
        assertThat(export("icalendar", "--organizer=me").err()).contains("\"me\" is no mail address");
        assertThat(export("icalendar", "--as-of=none").err())
                .startsWith("goh: --as-of is today or a day like 2026-03-01, not 'none'\n");
        assertThat(export("pdf").status()).isEqualTo(2);
    }

    @Test
    void helpNamesEveryFormat() {
        assertThat(goh.run("export", "--help").out().replaceAll("\\s+", " "))
                .contains(Exports.all().stream().map(Export::name).toList());
    }

    @Test
    void nothingActsOnTheTerminal() {
        goh.file(NOTE, Goh.GOOD_NOTE.replace("everyone", "every\u001b[31mone").replace("Introductions", "In\u009btro"));

        Goh.Result title = goh.onTerminal()
                .run("export", "youtube-title", folder.resolve(NOTE).toString());
        Goh.Result chapters =
                goh.onTerminal().run("export", "podlove", folder.resolve(NOTE).toString());
        Goh.Result invite =
                goh.onTerminal().run("export", "icalendar", folder.resolve(NOTE).toString());

        assertThat(title.out() + chapters.out() + chapters.err() + invite.out() + invite.err())
                .contains("\\u001b")
                .doesNotContain("\u001b", "\u009b", "\r");
    }

    @Test
    void chaptersAreImportedIntoTheNote() {
        goh.file("chapters.txt", "00:00 Hello\n12:58 What a span is\n");
        String file = folder.resolve("chapters.txt").toString();

        Goh.Result diff = goh.edit("import", NOTE, file, "--diff");
        Goh.Result result = goh.edit("import", NOTE, file);

        assertThat(diff.out()).contains("\n-00:00:00 Introductions\n+00:00:00 Hello\n+00:12:58 What a span is\n");
        assertThat(result.status()).isZero();
        assertThat(goh.text(NOTE))
                .isEqualTo(
                        Goh.GOOD_NOTE.replace("00:00:00 Introductions\n", "00:00:00 Hello\n00:12:58 What a span is\n"));
        assertThat(goh.withInput("{\"chapters\":[{\"startTime\":7,\"title\":\"a\"}]}")
                        .edit("import", NOTE, "-")
                        .status())
                .isZero();
        assertThat(goh.text(NOTE)).contains("\n00:00:07 a\n");
    }

    @Test
    void chaptersInAnotherEncodingChangeNothing() {
        byte[] chapters = "00:00 Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        Goh.Result result = goh.withInput(chapters).edit("import", NOTE, "-");

        assertThat(result.err()).isEqualTo("goh: cannot read <stdin>: invalid UTF-8 at byte 9; save it as UTF-8\n");
        assertThat(result.status()).isEqualTo(2);
        assertThat(goh.text(NOTE)).isEqualTo(Goh.GOOD_NOTE);
    }

    @Test
    void aFileWithoutChaptersChangesNothing() {
        goh.file("empty.txt", "nothing\n");

        Goh.Result empty = goh.edit("import", NOTE, folder.resolve("empty.txt").toString());
        Goh.Result gone = goh.edit("import", NOTE, folder.resolve("gone.txt").toString());

        assertThat(empty.err()).startsWith("goh: cannot read ").contains("there are no chapters");
        assertThat(gone.err()).contains("no such file");
        assertThat(empty.status() + gone.status()).isEqualTo(4);
        assertThat(goh.text(NOTE)).isEqualTo(Goh.GOOD_NOTE);
    }

    @Test
    void theIndexPageTellsWhichNotesItLacks() {
        goh.file("Readme.md", INDEX);

        Goh.Result result = goh.edit("index", "Readme.md");

        assertThat(result.out()).isEqualTo("GOH 41 - a note\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void notesAreListedAndMoved() {
        goh.file("Readme.md", INDEX);

        Goh.Result added =
                goh.edit("index", "Readme.md", "--add", folder.resolve(NOTE).toString());
        assertThat(added.out()).isEqualTo("Readme.md: 1 change, line 6\n");
        assertThat(goh.text("Readme.md")).isEqualTo(INDEX.replace("- b]]\n", "- b]]\n- [[GOH 41 - a note]]\n"));
        assertThat(goh.edit("index", "Readme.md").status()).isZero();

        assertThat(goh.edit("index", "Readme.md", "--aired", "GOH 40 - b", "--diff")
                        .out())
                .contains("\n-- [[GOH 40 - b]]\n", "\n+- [[GOH 40 - b]]\n");
        assertThat(goh.edit("index", "Readme.md", "--aired", "GOH 40 - b").status())
                .isZero();
        assertThat(goh.text("Readme.md"))
                .isEqualTo("# Shows\n\n## Upcoming\n\n- [[GOH 41 - a note]]\n\n## Past\n\n- [[GOH 40 - b]]\n");
    }

    @Test
    void aPageThatCannotBeIsNamed() {
        assertThat(goh.edit("index", "gone.md").err()).contains("cannot read gone.md: no such file");
        assertThat(goh.edit("index", "gone.md", "--add", "a").status()).isEqualTo(2);
        assertThat(goh.edit("index", NOTE, "--add", "a]]b").err()).contains("no link leads to a note of the name");
        assertThat(goh.edit("index", NOTE, "--diff").err()).contains("--diff shows what --add or --aired change");
    }
}
