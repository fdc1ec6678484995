package dev.goh.publish;

import dev.goh.core.Show;
import java.util.Locale;

/** Words that are not the episode's own, in the language of its show. */
final class Words {
    private Words() {}

    /** English, unless the show speaks Spanish. */
    static String of(Show show, String english, String spanish) {
        return Locale.forLanguageTag(show.language()).getLanguage().equals("es") ? spanish : english;
    }
}
