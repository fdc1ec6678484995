package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.goh.core.ModelPath;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    /** Those of the rules about several notes, which goh-vault has, and tests. */
    private static final Pattern SHARED =
            Pattern.compile("^(video-unique|number-unique|date-free|index-lists-note)\\.");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+\\}");

    /** All English texts by their keys. */
    private static Map<String, String> english() {
        Map<String, String> texts = new TreeMap<>();
        for (RuleInfo info : Rules.infos()) {
            String name = info.id().name();
            info.messages().forEach((variant, text) -> texts.put(name + "." + variant, text));
            info.helps().forEach((variant, text) -> texts.put(name + "." + variant + ".help", text));
            info.fixes().forEach((fix, text) -> texts.put(name + ".fix." + fix, text.label()));
        }
        for (PhaseReason reason : PhaseReason.values()) {
            texts.put(reason.key(), reason.text(Messages.of(Locale.ENGLISH)));
        }
        return texts;
    }

    @Test
    void everyTextOfEveryRuleIsThereInSpanishAndNoOther() {
        Map<String, String> spanish = new TreeMap<>(Messages.of(SPANISH).texts());
        spanish.keySet()
                .removeIf(
                        key -> key.startsWith("weekday.") || SHARED.matcher(key).find());

        assertThat(spanish.keySet()).isEqualTo(english().keySet());
        assertThat(spanish).hasSizeGreaterThan(200);
    }

    @Test
    void aTranslationNamesTheSameArguments() {
        Map<String, String> spanish = Messages.of(SPANISH).texts();
        english()
                .forEach((key, text) -> assertThat(placeholders(spanish.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    @Test
    void everyRuleHasAHelpForEachMessage() {
        Rules.infos()
                .forEach(info -> assertThat(info.helps().keySet())
                        .as(info.id().name())
                        .isEqualTo(info.messages().keySet()));
    }

    @Test
    void aFindingSpeaksTheLanguageThatItIsAskedFor() {
        RuleInfo info = Rules.named("GOH324").orElseThrow();
        Finding finding = Finding.builder()
                .info(info)
                .phase(Phase.DRAFT)
                .severity(Severity.INFO)
                .path(ModelPath.of("date"))
                .variant("other")
                .args(List.of(
                        Arg.text("date", "2026-07-09"),
                        Arg.weekday("weekday", DayOfWeek.THURSDAY),
                        Arg.weekday("usual", DayOfWeek.FRIDAY)))
                .build();

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("2026-07-09 is a Thursday; the show runs on Friday");
        assertThat(finding.message(SPANISH)).isEqualTo("2026-07-09 es jueves; el programa es el viernes");
        assertThat(finding.help(SPANISH)).isEqualTo("comprueba la fecha");
        assertThat(finding.message(Locale.JAPAN)).isEqualTo(finding.message(Locale.ENGLISH));
    }

    @Test
    void daysAreNamedInTheLanguageInTheirOrder() {
        List<Arg> args = List.of(Arg.weekdays("days", List.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)));

        assertThat(Messages.of(Locale.ENGLISH).render("", "on {days}", args)).isEqualTo("on Thursday, Friday");
        assertThat(Messages.of(SPANISH).render("", "{days}", args)).isEqualTo("jueves, viernes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Arg("days", List.of("Friday")))
                .withMessageStartingWith("cannot render");
    }

    @Test
    void translationsAreEqualByLanguageAndTexts() {
        Messages german = Messages.of(Locale.GERMAN, Map.of("a", "b"));

        assertThat(german)
                .isEqualTo(Messages.of(Locale.GERMAN, Map.of()).and(Map.of("a", "b")))
                .hasSameHashCodeAs(Messages.of(Locale.GERMAN, Map.of("a", "b")))
                .isNotEqualTo(Messages.of(Locale.GERMAN, Map.of("a", "c")))
                .isNotEqualTo(Messages.of(Locale.FRENCH, Map.of("a", "b")))
                .isNotEqualTo(Messages.of(Locale.GERMAN));
        assertThat(Messages.of(Locale.ENGLISH)).isEqualTo(Messages.of(Locale.ENGLISH, Map.of()));
    }

    @Test
    void anEmbedderMayBringALanguageOrOwnRules() {
        RuleInfo info = RuleInfo.of("ACME001", "sponsor-named")
                .from(Phase.DRAFT, Severity.INFO)
                .variant("absent", "nobody names {sponsor}", "thank {sponsor}")
                .build();
        Finding finding = Finding.builder()
                .info(info)
                .phase(Phase.DRAFT)
                .severity(Severity.INFO)
                .path(ModelPath.ROOT)
                .variant("absent")
                .args(List.of(Arg.text("sponsor", "Acme")))
                .build();
        Messages german = Messages.of(Locale.GERMAN, Map.of("sponsor-named.absent", "niemand nennt {sponsor}"));

        assertThat(finding.message(german)).isEqualTo("niemand nennt Acme");
        assertThat(finding.help(german)).isEqualTo("thank Acme");
        assertThat(finding.message(Messages.of(SPANISH).and(Map.of("sponsor-named.absent", "nadie nombra {sponsor}"))))
                .isEqualTo("nadie nombra Acme");
        assertThat(finding.message(SPANISH)).isEqualTo("nobody names Acme");
    }

    @Test
    void durationsAreTimesOfChapters() {
        assertThat(Messages.of(Locale.ENGLISH)
                        .render(
                                "none",
                                "{at} {long}",
                                List.of(
                                        Arg.time("at", Duration.ofSeconds(3723)),
                                        Arg.time("long", Duration.ofHours(100)))))
                .isEqualTo("01:02:03 PT100H");
    }
}
