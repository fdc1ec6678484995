package dev.goh.publish;

import dev.goh.core.InlineText;
import dev.goh.core.OtherSection;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The heading of one of the two lists of an index page. Letter case, accents, Markdown and a colon at the end make no difference.
 *
 * @param english what the list is called in English, the name that is written first
 * @param spanish the same in Spanish
 */
record IndexHeading(List<String> english, List<String> spanish) {
    static final IndexHeading UPCOMING = new IndexHeading(
            List.of("Upcoming", "Upcoming episodes", "Upcoming shows"),
            List.of("Próximos episodios", "Próximos", "Próximas", "Próximas transmisiones", "Próximos programas"));

    static final IndexHeading PAST = new IndexHeading(
            List.of("Past", "Past episodes", "Past shows"),
            List.of(
                    "Episodios pasados",
                    "Pasados",
                    "Pasadas",
                    "Transmisiones pasadas",
                    "Programas pasados",
                    "Episodios anteriores",
                    "Anteriores"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Whether a section is this list. */
    boolean names(OtherSection section) {
        return Stream.of(english, spanish).anyMatch(names -> holds(names, section));
    }

    /** What this list is to be called on a page that has none: a name in the language of the other list. */
    String newName(List<OtherSection> sections) {
        boolean inSpanish = sections.stream()
                .anyMatch(section -> Stream.of(UPCOMING, PAST).anyMatch(heading -> holds(heading.spanish, section)));
        return (inSpanish ? spanish : english).get(0);
    }

    private static boolean holds(List<String> names, OtherSection section) {
        return names.stream().map(IndexHeading::key).anyMatch(key(section.heading())::equals);
    }

    private static String key(String heading) {
        String plain = InlineText.plain(heading);
        plain = plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
