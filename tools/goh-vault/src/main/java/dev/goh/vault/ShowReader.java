package dev.goh.vault;

import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.TemplateHeading;
import dev.goh.core.Vocabulary;
import dev.goh.core.internal.EditDistance;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteLimitException;
import dev.goh.markdown.NoteOptions;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads one of the {@code shows} of {@code goh.yaml}: what it says differently from the built-in show that it is like. */
final class ShowReader {
    static final List<String> KEYS = List.of(
            "name",
            "like",
            "series",
            "language",
            "headings",
            "other-headings",
            "template",
            "guest-label",
            "guest-separator",
            "other-guest-labels",
            "embed-form",
            "embed-labels",
            "weekday",
            "start-time",
            "duration-minutes",
            "zone",
            "broadcast-title",
            "texts",
            "starter");

    /** What a show can send, as {@code goh export} calls it. */
    static final List<String> TEXTS = List.of("invitation", "announcement", "live");

    private final ConfigurationReader in;
    private final YamlNode node;

    ShowReader(ConfigurationReader in, YamlNode node) {
        this.in = in;
        this.node = node;
    }

    Show read() {
        in.checkKeys(node, KEYS, "key");
        Show like = like();
        if (node.fields().keySet().stream().noneMatch("name"::equalsIgnoreCase)) {
            in.problem(node.place(), "the show has no name");
        }
        // What tells one show from another is never taken over.
        Show words = text("name", like.withSeries(Optional.empty()), Show::withName);
        words = text("series", words, Show::withSeries);
        words = text("language", words, Show::withLanguage);
        words = text("guest-label", words, Show::withGuestLabel);
        words = text("guest-separator", words, Show::withGuestSeparator);
        Show.Builder show = words.toBuilder();
        if (node("like").isEmpty()) {
            show.weekday(Optional.empty()).startTime(Optional.empty()).zone(Optional.empty());
        }
        show.headings(headings(like));
        Map<Section, List<String>> others = new LinkedHashMap<>(like.otherHeadings());
        sections("other-headings", (section, value) -> others.put(section, in.texts(value, "other-headings")));
        show.otherHeadings(others);
        template(show);
        texts("other-guest-labels", show::otherGuestLabels);
        node("embed-form")
                .flatMap(value -> in.constant(Show.EmbedForm.class, value, "form"))
                .ifPresent(show::embedForm);
        texts("embed-labels", show::embedLabels);
        node("weekday")
                .flatMap(value -> in.constant(DayOfWeek.class, value, "day"))
                .ifPresent(show::weekday);
        parsed("start-time", "a time like 16:00", LocalTime::parse, show::startTime);
        parsed(
                "duration-minutes",
                "a number of minutes from 1 on",
                text -> like.withDuration(Duration.ofMinutes(Integer.parseInt(text)))
                        .duration(),
                show::duration);
        parsed("zone", "a region like Europe/Berlin", ZoneId::of, show::zone);
        broadcastTitle(show);
        sent(show);
        return show.build();
    }

    /**
     * The show with what its new episodes start from, which the file gives as a note.
     *
     * @param names all names that the note may use, those of the show included
     */
    Show withStarter(Show show, Vocabulary names) {
        YamlNode starter = node("starter").orElse(null);
        if (starter == null) {
            return show;
        }
        try {
            NoteOptions options = NoteOptions.defaults().withVocabulary(names);
            return show.withStarter(EpisodeNote.parse(starter.text(), options).episode());
        } catch (NoteLimitException e) {
            in.problem(starter.place(), "starter: " + e.getMessage());
            return show;
        }
    }

    private void broadcastTitle(Show.Builder show) {
        node("broadcast-title").ifPresent(value -> {
            if (value.text().isBlank() || value.text().lines().count() > 1) {
                in.problem(value.place(), "broadcast-title is one line, such as {topic} ({show} {instance})");
            } else {
                show.broadcastTitle(value.text().strip());
            }
        });
    }

    private void sent(Show.Builder show) {
        in.field(node, "texts", YamlNode.Kind.MAPPING).ifPresent(texts -> {
            in.checkKeys(texts, TEXTS, "text");
            texts.fields().forEach((name, field) -> {
                YamlNode text = field.value();
                if (!text.isEmpty() && in.expect(text, YamlNode.Kind.SCALAR, "what a show sends")) {
                    show.putText(name.toLowerCase(Locale.ROOT), text.text());
                }
            });
        });
    }

    private Show like() {
        Show usual = Shows.grafanaOfficeHours();
        return node("like")
                .map(value -> Shows.all().stream()
                        .filter(show -> show.name().equals(value.text()))
                        .findFirst()
                        .orElseGet(() -> {
                            List<String> names =
                                    Shows.all().stream().map(Show::name).toList();
                            in.problem(
                                    value.place(),
                                    "no built-in show \"" + value.text() + "\"; did you mean "
                                            + EditDistance.nearest(value.text(), names)
                                                    .orElse("") + "?");
                            return usual;
                        }))
                .orElse(usual);
    }

    private Map<Section, String> headings(Show like) {
        Map<Section, String> headings = new LinkedHashMap<>(like.headings());
        sections("headings", (section, value) -> {
            if (in.expect(value, YamlNode.Kind.SCALAR, "a heading")) {
                headings.put(section, value.text());
            }
        });
        return headings;
    }

    private void template(Show.Builder show) {
        List<TemplateHeading> template = new ArrayList<>();
        sections("template", (section, value) -> {
            try {
                template.add(new TemplateHeading(section, Integer.parseInt(value.text())));
            } catch (NumberFormatException e) {
                in.problem(value.place(), "the level of a heading is a number, not \"" + value.text() + "\"");
            } catch (IllegalArgumentException e) {
                in.problem(value.place(), String.valueOf(e.getMessage()));
            }
        });
        if (!template.isEmpty()) {
            show.template(template);
        }
    }

    private interface SectionValue {
        void take(Section section, YamlNode value);
    }

    private void sections(String key, SectionValue taker) {
        Map<String, Section> known = new LinkedHashMap<>();
        Section.titled().forEach(section -> known.put(word(section), section));
        in.field(node, key, YamlNode.Kind.MAPPING).ifPresent(mapping -> {
            in.checkKeys(mapping, List.copyOf(known.keySet()), "section");
            mapping.fields().forEach((name, field) -> {
                Section section = known.get(name.toLowerCase(Locale.ROOT));
                if (section != null) {
                    taker.take(section, field.value());
                }
            });
        });
    }

    static String word(Section section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<YamlNode> node(String key) {
        return in.field(node, key, YamlNode.Kind.SCALAR);
    }

    private Show text(String key, Show show, BiFunction<Show, String, Show> change) {
        YamlNode value = node(key).orElse(null);
        if (value == null) {
            return show;
        }
        try {
            return change.apply(show, value.text());
        } catch (IllegalArgumentException e) {
            in.problem(value.place(), String.valueOf(e.getMessage()));
            return show;
        }
    }

    private void texts(String key, Consumer<List<String>> setter) {
        in.field(node, key, YamlNode.Kind.LIST).ifPresent(list -> setter.accept(in.texts(list, key)));
    }

    private <T> void parsed(String key, String expected, Function<String, T> parser, Consumer<T> setter) {
        node(key).ifPresent(value -> {
            try {
                setter.accept(parser.apply(value.text()));
            } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
                in.problem(value.place(), key + " is " + expected + ", not \"" + value.text() + "\"");
            }
        });
    }
}
