package dev.goh.core.validation;

import dev.goh.core.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The texts of rules in one language, by key: {@code rule-name.variant} for a message, {@code rule-name.variant.help} for its
 * help, {@code rule-name.fix.name} for the label of a fix, {@code weekday.friday} for a day of the week, {@code phase.date-past}
 * for why a phase was chosen. The English texts stand in the rules; a text that a translation lacks is given in English.
 * Immutable and thread-safe.
 */
public final class Messages {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, Map.of());
    private static final Messages SPANISH = new Messages(Locale.forLanguageTag("es"), SpanishTexts.all());

    private final Locale locale;
    private final Map<String, String> texts;

    private Messages(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = Map.copyOf(texts);
    }

    /**
     * Returns a translation.
     *
     * @param locale its language
     * @param texts the texts by key, with the placeholders of the English ones
     * @return the translation
     */
    public static Messages of(Locale locale, Map<String, String> texts) {
        return new Messages(locale, texts);
    }

    /**
     * Returns the built-in texts in a language.
     *
     * @param locale the language wanted
     * @return the texts; English where there is no built-in translation
     */
    public static Messages of(Locale locale) {
        return locale.getLanguage().equals("es") ? SPANISH : ENGLISH;
    }

    /**
     * Returns these texts and others, for example those of an embedder's own rules.
     *
     * @param more texts by key; they win over these
     * @return the larger translation
     */
    public Messages and(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(texts);
        all.putAll(more);
        return new Messages(locale, all);
    }

    /**
     * Returns the language.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns the translated texts.
     *
     * @return the texts by key; empty for English
     */
    public Map<String, String> texts() {
        return texts;
    }

    /** Tells whether another translation has the same locale and the same texts. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Messages that && locale.equals(that.locale) && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(locale, texts);
    }

    /** The text of a key, its placeholders filled. */
    String render(String key, String english, List<Arg> args) {
        String template = texts.getOrDefault(key, english);
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < template.length()) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            text.append(template, from, open).append(value(name, args));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private String value(String name, List<Arg> args) {
        return args.stream()
                .filter(arg -> arg.name().equals(name))
                .findFirst()
                .map(arg -> value(arg.value()))
                .orElse("{" + name + "}");
    }

    private String value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::value).collect(Collectors.joining(", "));
        }
        if (value instanceof DayOfWeek day) {
            String lower = day.name().toLowerCase(Locale.ROOT);
            String english = day.name().charAt(0) + lower.substring(1);
            return texts.getOrDefault("weekday." + lower, english);
        }
        if (value instanceof Duration time && !time.isNegative() && time.compareTo(Timestamp.MAX_AT) <= 0) {
            return Timestamp.of(Duration.ofSeconds(time.toSeconds()), "").atText();
        }
        return value.toString();
    }
}
