package dev.goh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code goh show} and {@code goh html}. */
class ShowAndHtmlTest {
    private static final String NOTE = "a note.md";

    private Goh goh;

    @BeforeEach
    void createNote(@TempDir Path folder) {
        goh = new Goh(folder);
        goh.file(NOTE, Goh.GOOD_NOTE);
    }

    @Test
    void anEpisodeIsShownAsText() {
        goh.file(NOTE, Goh.GOOD_NOTE + """
                Contact Ana:
                [her *page*](https://example.com/ana)

                ## Wrap up
                Bye!
                """);

        Goh.Result result = goh.edit("show", NOTE);

        assertThat(result.out()).isEqualTo("""
                GOH 41 - Tracing for everyone
                2024-03-01
                Ana Diaz (Acme), Bo Li
                https://www.youtube.com/live/dQw4w9WgXcQ

                Pre-show checklist 2/3
                  [x] Find a date
                  [ ] Write the invite
                    [x] Add the link

                Talking points
                  - Welcome
                  - Who is here?
                  Demo (7min)
                    - What a span is
                      - and what it is not

                Timestamps
                  00:00:00  Introductions

                Reference links
                  https://example.com/traces
                  Contact Ana:
                    her page https://example.com/ana

                Wrap up
                  Bye!
                """);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void aTerminalGetsColoursUnlessTheyAreUnwanted() {
        assertThat(goh.onTerminal().edit("show", NOTE).out())
                .startsWith("\u001b[1mGOH 41 - Tracing for everyone\u001b[0m\n");
        assertThat(goh.onTerminal().withNoColor().edit("show", NOTE).out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @MethodSource("dev.goh.cli.HostileTextTest#controls")
    void noCharacterOfANoteActsOnTheTerminal(String control) {
        goh.file(NOTE, """
                ---
                url: a@b
                ---
                # GOH 1 - a@b
                Guest:: Ana@Diaz
                Head@text
                ## Pre-show checklist
                Intro@text
                - [@] c@d
                  more@details
                ## Talking points
                - e@f
                ### g@h
                Intro@text
                ## Timestamps
                00:00:00 Hello@you
                ## References
                Contact @:
                i@j: https://example.com/@k
                ## Wrap @up
                Bye@bye
                """.replace("@", control));

        Goh.Result text = goh.withNoColor().onTerminal().edit("show", NOTE);
        Goh.Result html = goh.edit("html", NOTE);

        assertThat(text.out()).doesNotContain(control);
        assertThat(html.out()).doesNotContain(control);
        assertThat(text.status() + html.status()).isZero();
    }

    @Test
    void aNoteBecomesAWebPage() {
        goh.file(NOTE, Goh.GOOD_NOTE.replace("Tracing", "<b>Tracing</b>"));

        Goh.Result page = goh.edit("html", NOTE);
        Goh.Result fragment = goh.edit("html", NOTE, "--fragment");

        assertThat(page.out())
                .startsWith(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                + "<title>GOH 41 - &lt;b&gt;Tracing&lt;/b&gt; for everyone</title>\n</head>\n<body>\n<article>\n")
                .endsWith("</article>\n</body>\n</html>\n");
        assertThat(fragment.out()).startsWith("<article>\n").endsWith("</article>\n");
        assertThat(page.out()).contains(fragment.out());
        assertThat(goh.withInput(goh.text(NOTE)).run("html", "-").out()).isEqualTo(page.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "html"})
    void aNoteThatCannotBeReadIsNamed(String command) {
        goh.file("latin.md", new byte[] {'#', ' ', (byte) 0xe9});

        assertThat(goh.edit(command, "latin.md").err())
                .isEqualTo("goh: cannot read latin.md: invalid UTF-8 at byte 2; save the note as UTF-8\n");
        assertThat(goh.edit(command, "gone.md").err()).isEqualTo("goh: cannot read gone.md: no such file\n");
        assertThat(goh.edit(command, "gone.md").status()).isEqualTo(2);
    }
}
