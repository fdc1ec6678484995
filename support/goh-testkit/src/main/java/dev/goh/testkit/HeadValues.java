package dev.goh.testkit;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What stands above the sections: title, link, embed, day and guests. */
final class HeadValues {
    private HeadValues() {}

    static Arbitrary<EpisodeTitle> title() {
        Arbitrary<EpisodeTitle> composed = Combinators.combine(
                        Arbitraries.of("GOH", "A&A", "CCG", "LCC"),
                        Arbitraries.integers().between(0, 9999),
                        Texts.words())
                .as(EpisodeTitle::of);
        Arbitrary<EpisodeTitle> fixed = Arbitraries.of(
                        "GOH 043 - Ana Diaz on tracing",
                        "GOH - No number yet",
                        "CCG 00X - 231116 - TBD",
                        "01 - LogQL Does and Don'ts",
                        "2024 / 12 / 05 - LogQL",
                        "Checklist",
                        "C# and F#",
                        "What # means #",
                        "#",
                        "a | b",
                        "[[a]] and [[b]]",
                        "[a",
                        "a]",
                        "a [b](c) d",
                        "a\\",
                        "\\",
                        "a ` b",
                        "`a`",
                        "<% tp.file.title %>")
                .map(EpisodeTitle::of);
        Arbitrary<EpisodeTitle> any = Texts.filledLine()
                .map(text -> text.matches("(?s)[\\[!<].*[\\])>]") ? "a " + text : text)
                .map(EpisodeTitle::of);
        return Stable.of(Arbitraries.frequencyOf(Tuple.of(3, composed), Tuple.of(2, fixed), Tuple.of(3, any)));
    }

    static Arbitrary<VideoLink> link() {
        return Stable.of(Arbitraries.frequencyOf(
                        Tuple.of(
                                3,
                                Combinators.combine(
                                                Arbitraries.of(
                                                        "https://www.youtube.com/watch?v=",
                                                        "https://youtube.com/live/",
                                                        "https://youtu.be/",
                                                        "https://www.youtube.com/shorts/"),
                                                id())
                                        .as((start, id) -> start + id)),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "TBD", "~", "null", "12", "[a](b)", "a: b", "a #b", "\"", "- a", "2023-12-01")),
                        Tuple.of(1, Texts.filledLine()))
                .map(VideoLink::of));
    }

    static Arbitrary<VideoEmbed> embed() {
        return Stable.of(Arbitraries.frequencyOf(
                        Tuple.of(3, id()),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "https://example.org/v/1",
                                        "https://example.org/v?a=1&b=2#c",
                                        "https://www.youtube.com/playlist?list=PLx",
                                        "ttps://www.youtube.com/watch?v=Te4Kettle_8#t=3",
                                        "https://www.youtube.com/embed/videoseries",
                                        "media/my video.mp4",
                                        "media/it's.mp4",
                                        "a\"b",
                                        "a(b",
                                        "a)b",
                                        "a]b",
                                        "\u00e9.mp4",
                                        "a=b/")))
                .map(VideoEmbed::of));
    }

    private static Arbitrary<String> id() {
        return Stable.of(Arbitraries.oneOf(
                Arbitraries.of("Te4Kettle_8", "-_KettleTeo", "-o5TeaCup78", "_V81Saucer4", "TBD", "xxx", "-", "1"),
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withCharRange('0', '9')
                        .withChars('-', '_')
                        .ofLength(11)));
    }

    static Arbitrary<LocalDate> date() {
        return Stable.of(Arbitraries.oneOf(
                Arbitraries.longs().between(19_000, 21_000).map(LocalDate::ofEpochDay),
                Arbitraries.of(
                        LocalDate.of(0, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(33, 4, 3))));
    }

    /** Guests that one field can hold: brackets and quotation marks come in pairs. */
    static Arbitrary<List<Guest>> guests() {
        Arbitrary<String> first =
                Arbitraries.of("Ana", "Bo", "Nicole", "Łukasz", "Andy", "Yves", "José", "Sandy", "日本");
        Arbitrary<String> last =
                Arbitraries.of("Diaz", "Li", "van der Hoeven", "de la Peña", "O'Neil", "V.", "Andrews", "Y");
        Arbitrary<String> name = Combinators.combine(first, last).as((one, two) -> one + " " + two);
        Arbitrary<String> extra = Arbitraries.of(
                " (Acme)",
                " (Acme, Inc & Co)",
                " from Kettlebase",
                " ([Acme](https://example.org/a,b))",
                " \u2013 host",
                " \uD83E\uDD51",
                "\u00a0PhD",
                ": host",
                " # 1",
                " *");
        Arbitrary<String> text = Arbitraries.frequencyOf(
                Tuple.of(5, name),
                Tuple.of(3, Combinators.combine(name, extra).as((one, two) -> one + two)),
                Tuple.of(1, name.map(one -> "[[" + one + "]]")),
                Tuple.of(1, name.map(one -> "[" + one + "](https://www.linkedin.com/in/a-b/)")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "none",
                                "Name",
                                "[[Ortega y Gasset]]",
                                "[Marks and Spencer](https://example.org/a)",
                                "Joseph (Joe) Hill",
                                "Manuel \"Manu\" Diaz",
                                "\"Smith, Ana\"",
                                "<guest>",
                                "@ana",
                                "Guest:: Ana",
                                "`a`")));
        return Stable.of(text.map(Guest::of).list().ofMinSize(1).ofMaxSize(4));
    }
}
