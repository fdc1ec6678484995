package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.OtherSection;
import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Profile;
import dev.goh.core.validation.RuleInfo;
import dev.goh.core.validation.Severity;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.NoteValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
    private static final Path FOLDER = Path.of("/vault");

    private static Configuration parse(String yaml) throws ConfigurationException {
        return Configuration.parse(yaml, "goh.yaml", FOLDER, Optional.empty());
    }

    private static Optional<Severity> severity(Configuration configuration, String rule, Phase phase) {
        Profile profile = configuration.profile();
        RuleInfo info = profile.rule(rule);
        String variant = info.messages().keySet().iterator().next();
        return profile.severity(info, variant, PhaseGuess.given(phase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing\n", "---\n", "rules:\noptions:\nprofile:\nshows:\nexclude:\n", "{}"})
    void anEmptyFileIsTheDefaultProfile(String yaml) throws ConfigurationException {
        Configuration configuration = parse(yaml);

        assertThat(configuration.profile())
                .hasToString(Configuration.defaults().profile().toString());
        assertThat(configuration.shows()).isEmpty();
        assertThat(configuration.excludes().test(FOLDER.resolve("a"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "obsidian", "office-hours", "podcast", "search", "strict", "youtube"})
    void aProfileIsNamed(String name) throws ConfigurationException {
        assertThat(parse("profile: " + name + "\n").profile())
                .hasToString(NamedProfiles.named(name).orElseThrow().toString());
    }

    @Test
    void rulesAreSetByCodeOrNameAsAWholeOrByPhase() throws ConfigurationException {
        Configuration configuration = parse("""
                rules:
                  date-weekday: off
                  GOH203: info
                  timestamps-min-count: {aired: info, published: warning}
                  GOH704: on
                """);

        assertThat(severity(configuration, "GOH324", Phase.SCHEDULED)).isEmpty();
        assertThat(severity(configuration, "GOH203", Phase.AIRED)).contains(Severity.INFO);
        assertThat(severity(configuration, "GOH101", Phase.AIRED)).contains(Severity.INFO);
        assertThat(severity(configuration, "GOH101", Phase.PUBLISHED)).contains(Severity.WARNING);
        assertThat(severity(configuration, "GOH704", Phase.DRAFT)).contains(Severity.INFO);
    }

    @Test
    void optionsAreScalarsOrLists() throws ConfigurationException {
        Configuration configuration = parse("""
                options:
                  timestamps-min-count.minimum: 6
                  date-weekday.days: [thursday, friday]
                """);

        assertThat(configuration.profile().toString())
                .contains("timestamps-min-count.minimum = 6\n")
                .contains("date-weekday.days = thursday, friday\n");
    }

    @Test
    void anotherProfileCanBeGivenAndRulesHoldOnTopOfIt() throws ConfigurationException {
        Profile core = NamedProfiles.named("core").orElseThrow();

        Configuration configuration = Configuration.parse(
                "profile: strict\nrules:\n  GOH103: error\n", "goh.yaml", FOLDER, Optional.of(core));

        assertThat(configuration.profile())
                .hasToString(core.set("GOH103", "error").toString());
    }

    @Test
    void aShowSaysWhatIsDifferentFromABuiltInOne() throws ConfigurationException {
        Configuration configuration = parse("""
                shows:
                  - name: Teatime
                    like: Café con Grafana
                    series: TT
                    headings: {timestamps: Capítulos}
                    other-headings: {references: [Lecturas]}
                    template: {pre-show: 2, talking-points: 2, timestamps: 3}
                    guest-label: Gast
                    weekday: monday
                    start-time: 09:30
                    duration-minutes: 45
                    zone: Europe/Madrid
                    embed-form: link
                """);

        Show show = configuration.shows().get(0);
        assertThat(show.name()).isEqualTo("Teatime");
        assertThat(show.series()).contains("TT");
        assertThat(show.language()).isEqualTo("es");
        assertThat(show.heading(Section.TIMESTAMPS)).isEqualTo("Capítulos");
        assertThat(show.heading(Section.TALKING_POINTS)).isEqualTo("Puntos a hablar");
        assertThat(show.template()).hasSize(3);
        assertThat(show.weekday()).contains(DayOfWeek.MONDAY);
        assertThat(show.startTime()).contains(LocalTime.of(9, 30));
        assertThat(show.duration()).hasMinutes(45);
        EpisodeNote note = EpisodeNote.parse(
                "# TT 1 - a\n## Capítulos\n00:00:00 a\n## Lecturas\nhttps://example.com\n",
                configuration.noteOptions());
        assertThat(note.episode().timestamps()).hasSize(1);
        assertThat(note.episode().references()).hasSize(1);
    }

    @Test
    void aShowSaysWhatItsNewEpisodesAndItsTextsAre() throws ConfigurationException {
        Show show = parse("""
                shows:
                  - name: Teatime
                    series: TT
                    headings: {pre-show: Vor der Sendung}
                    broadcast-title: "{topic} | {show}[ {instance}]"
                    texts:
                      live: |
                        Jetzt live: {topic}[, mit {guest}]
                        {url}
                    starter: |
                      ---
                      tags: [tea]
                      ---
                      ## Vor der Sendung
                      - [ ] Heat the water
                        - [ ] not too much

                      ## Notes
                      Bring *cups*.
                """).shows().get(0);

        Episode starter = show.starter();
        assertThat(show.broadcastTitle()).isEqualTo("{topic} | {show}[ {instance}]");
        assertThat(show.texts()).containsEntry("live", "Jetzt live: {topic}[, mit {guest}]\n{url}\n");
        assertThat(show.texts().get("invitation")).startsWith("Hello {guest}");
        assertThat(starter.preShow().stream())
                .extracting(ChecklistItem::text)
                .containsExactly("Heat the water", "not too much");
        assertThat(starter.otherSections())
                .singleElement()
                .hasToString(OtherSection.of("Notes", "Bring *cups*.").toString());
        assertThat(starter.properties()).containsKey("tags");
        assertThat(show.newEpisode(7, "Steam").title())
                .hasValueSatisfying(title -> assertThat(title.text()).isEqualTo("TT 07 - Steam"));
    }

    @Test
    void aShowHasTheTextsOfTheOneItIsLike() throws ConfigurationException {
        Show show = parse("shows: [{name: Teatime, like: Café con Grafana, texts: , starter: }]")
                .shows()
                .get(0);

        assertThat(show.texts()).isEqualTo(Shows.cafeConGrafana().texts());
        assertThat(show.starter()).isEqualTo(Shows.cafeConGrafana().starter());
        assertThat(show.broadcastTitle()).isEqualTo(Shows.cafeConGrafana().broadcastTitle());
    }

    @Test
    void keysMayBeginWithACapital() throws ConfigurationException {
        Configuration configuration = parse("Shows: [{Name: Teatime, Weekday: Monday}]");

        assertThat(configuration.shows())
                .singleElement()
                .satisfies(show -> assertThat(show.weekday()).contains(DayOfWeek.MONDAY));
    }

    @Test
    void aShowLikeNoOtherHasNoUsualTime() throws ConfigurationException {
        Show show = parse("shows: [{name: Teatime}]").shows().get(0);

        assertThat(show.weekday()).isEmpty();
        assertThat(show.series()).isEmpty();
        assertThat(show.heading(Section.TIMESTAMPS)).isEqualTo("Timestamps");
    }

    @Test
    void excludesBeginInTheFolderOfTheFile() throws ConfigurationException {
        Excludes excludes =
                parse("exclude: [templates, 'old/**', '*.draft.md', 2023/x/]\n").excludes();

        assertThat(excludes.test(FOLDER.resolve("a/templates"))).isTrue();
        assertThat(excludes.test(FOLDER.resolve("old/a/b.md"))).isTrue();
        assertThat(excludes.test(FOLDER.resolve("a/b.draft.md"))).isTrue();
        assertThat(excludes.test(FOLDER.resolve("2023/x"))).isTrue();
        assertThat(excludes.test(FOLDER.resolve("a/old/b.md"))).isFalse();
        assertThat(excludes.test(Path.of("/elsewhere/old/b.md"))).isFalse();
    }

    @Test
    void theExamplesOfTheGuidesAreRight() throws IOException, ConfigurationException {
        int examples = 0;
        for (String guide : List.of("README.md", "docs/validate.md")) {
            String text = Files.readString(Path.of("../..").resolve(guide));
            for (String block : text.split("```yaml\n")) {
                if (block.startsWith("profile:")) {
                    parse(block.substring(0, block.indexOf("```")));
                    examples++;
                }
            }
        }
        assertThat(examples).isEqualTo(2);
    }

    /** Each row: a file, and the problem that is told about it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "profil: core                    | 1:1: no key \"profil\"; did you mean profile?",
                "profile: ofice-hours            | 1:10: no profile \"ofice-hours\"; did you mean office-hours? Profiles are core, obsidian, office-hours, podcast, search, strict, youtube",
                "profile: [core]                 | 1:10: profile is a text, not a list",
                "[core]                          | 1:1: a configuration is a mapping, not a list",
                "core                            | 1:1: a configuration is a mapping, not a text",
                "rules: GOH101                   | 1:8: rules is a mapping, not a text",
                "rules: {GOH1O1: off}            | 1:9: no rule \"GOH1O1\"; did you mean GOH101?",
                "rules: {timestamp-min-count: off} | 1:9: no rule \"timestamp-min-count\"; did you mean timestamps-min-count?",
                "rules: {GOH101: warn}           | 1:17: no level \"warn\"; did you mean on? Levels are off, on, info, warning, error",
                "rules: {GOH101: [off]}          | 1:17: the level of a rule is a text, not a list",
                "rules: {GOH101: {arid: info}}   | 1:18: no phase \"arid\"; did you mean aired?",
                "rules: {GOH101: {aired: off}}   | 1:25: no level \"off\"; expected one of info, warning, error",
                "rules: {GOH099: off}            | 1:17: rule GOH099 rule-crashed cannot be switched off",
                "options: {timestamps-min-count.minimun: 5} | 1:11: no option \"timestamps-min-count.minimun\"; did you mean timestamps-min-count.minimum?",
                "options: {timestamps-min-count.minimum: many} | 1:41: option timestamps-min-count.minimum expects a whole number from 0 to 2147483647, not \"many\"",
                "exclude: templates              | 1:10: exclude is a list, not a text",
                "exclude: [../other]             | 1:11: \"../other\" is no pattern; write a path that begins with no slash and has no ..",
                "exclude: [/etc]                 | 1:11: \"/etc\" is no pattern; write a path that begins with no slash and has no ..",
                "exclude: ['[a']                 | 1:11: \"[a\" is no pattern: ",
                "exclude: ['old\\drafts']         | 1:11: \"old\\drafts\" is no pattern; write / between folders, on Windows too",
                "shows: [{series: TT}]           | 1:9: the show has no name",
                "shows: [{name: T, wekday: monday}] | 1:19: no key \"wekday\"; did you mean weekday?",
                "shows: [{name: T, weekday: noday}] | 1:28: no day \"noday\"; expected one of monday, tuesday, wednesday, thursday, friday, saturday, sunday",
                "shows: [{name: T, start-time: 4pm}] | 1:31: start-time is a time like 16:00, not \"4pm\"",
                "shows: [{name: T, duration-minutes: 0}] | 1:37: duration-minutes is a number of minutes from 1 on, not \"0\"",
                "shows: [{name: T, duration-minutes: -5}] | 1:37: duration-minutes is a number of minutes from 1 on, not \"-5\"",
                "shows: [{name: T, series: tt}]  | 1:27: a series is one to ten capital letters, after the first also &, such as GOH, not \"tt\"",
                "shows: [{name: T, guest-label: \"G:\"}] | 1:32: a guest label must not hold a colon: \"G:\"",
                "shows: [{name: T, guest-separator: =}] | 1:36: what follows a guest label is :: or :, not \"=\"",
                "shows: [{name: T, zone: CEST}]  | 1:25: zone is a region like Europe/Berlin, not \"CEST\"",
                "shows: [{name: T, headings: {timestamp: Zeiten}}] | 1:30: no section \"timestamp\"; did you mean timestamps?",
                "shows: [{name: T, template: {timestamps: 1}}] | 1:42: a heading for timestamps cannot have level 1",
                "shows: [{name: T, headings: {timestamps: Checklist}}] | 1:9: show \"T\" uses the heading \"Checklist\" for timestamps, but it already means preShow",
                "shows: [{name: T, texts: {invite: a}}] | 1:27: no text \"invite\"; did you mean",
                "shows: [{name: T, texts: {live: [a]}}] | 1:33: what a show sends is a text, not a list",
                "shows: [{name: T, broadcast-title: \"a\\nb\"}] | 1:36: broadcast-title is one line, such as {topic} ({show} {instance})",
                "shows: [{name: T, starter: [a]}] | 1:28: starter is a text, not a list",
                "shows: [{name: T, like: Teatime}] | 1:25: no built-in show \"Teatime\"; did you mean",
                "{a: 1                           | 2:1: no YAML: ",
                "exclude: [a, \u0002b]            | 1:14: no YAML: it holds a character that YAML does not allow",
                "rules: {GOH101: off, GOH101: on} | 1:22: \"GOH101\" is already on line 1",
                "rules: {GOH101: &a off}         | 1:17: anchors and aliases are not understood; write the value out",
            })
    void aProblemIsToldWithItsPlace(String yaml, String problem) {
        assertThatThrownBy(() -> parse(yaml + "\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("goh.yaml:" + problem);
    }

    @Test
    void aProblemOfWhichTheParserDoesNotSayThePlaceIsWhereItStopped() {
        assertThatThrownBy(() -> parse("# first\n? ? '\n['b:"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("goh.yaml:3:3: no YAML: ");
    }

    @Test
    void aCharacterThatYamlForbidsIsToldFirstHoweverFarBehindItStands() {
        assertThatThrownBy(() -> parse("exclude: [a\nbase: core\n" + "# tea\n".repeat(500) + "\u0002"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("goh.yaml:503:1: no YAML: it holds a character that YAML does not allow");
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        String yaml = """
                exclude: [..]
                rules:
                  GOH1: off
                  GOH101: loud
                profil: core
                options:
                  a: b
                """;

        assertThatThrownBy(() -> parse(yaml))
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.line() + ":" + problem.column())
                                .containsExactly("1:11", "3:3", "4:11", "5:1", "7:3"));
    }

    @Test
    void anErrorThatWasSerialisedHasItsMessageAndNoProblems() throws IOException, ClassNotFoundException {
        ConfigurationException thrown =
                catchThrowableOfType(ConfigurationException.class, () -> parse("profil: core\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ConfigurationException read = (ConfigurationException) in.readObject();

            assertThat(read).hasMessage(thrown.getMessage());
            assertThat(read.problems()).isEmpty();
        }
    }

    @Test
    void aProblemIsOneHarmlessLineWhateverTheFileHolds() {
        assertThatThrownBy(
                        () -> parse("profile: \"a\\n::stop-commands::t\"\n\"b\\e[31m\": c\nrules: {\"::x\\nd\": on}\n"))
                .isInstanceOfSatisfying(ConfigurationException.class, e -> {
                    assertThat(e.problems()).hasSize(3);
                    assertThat(e.getMessage().lines()).hasSize(3).allMatch(line -> line.startsWith("goh.yaml:"));
                    assertThat(e).hasMessageContaining("a\\n::stop-commands::t").hasMessageContaining("b\\u001b[31m");
                    assertThat(e.getMessage()).doesNotContain("\u001b");
                });
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThatThrownBy(() -> parse("profile: core\n---\nprofile: strict\n"))
                .hasMessage("goh.yaml:2:1: there is a second document; write one");
    }

    @Test
    void whatWouldBecomeHugeOrDeepIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("goh.yaml"), "# " + "a".repeat(70_000));

        assertThatThrownBy(() -> Configuration.read(file))
                .hasMessageEndingWith("goh.yaml: longer than 65536 bytes, which is the limit");
        assertThatThrownBy(() -> parse("rules: " + "[".repeat(30_000)))
                .hasMessage("goh.yaml:1:23: nested deeper than 16 levels");
        assertThatThrownBy(() -> parse("a: &a [x, x]\nb: &b [*a, *a]\n")).hasMessageContaining("goh.yaml:1:4: anchors");
    }

    @Test
    void aFileThatIsNotUtf8IsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("goh.yaml"), "# Café".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Configuration.read(file))
                .hasMessageEndingWith("goh.yaml: invalid UTF-8 at byte 5; save it as UTF-8");
    }

    /** Whatever the file holds, there is a configuration or an exception of ours. */
    @Property(tries = 2000)
    void noTextMakesReadingFailOtherwise(
            @ForAll
                    @StringLength(max = 40)
                    @CharRange(from = ' ', to = '~')
                    @Chars({'\n', ':', '-', '{', '[', '&', '*', '!', '\t', '\\', '"', 'é', '\u0000', '\ufeff'})
                    String text) {
        for (String yaml : new String[] {text, "rules:\n  " + text, "shows:\n  - name: a\n    " + text}) {
            assertThatCode(() -> {
                        try {
                            parse(yaml);
                        } catch (ConfigurationException e) {
                            assertThat(e.problems()).isNotEmpty();
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    private static List<String> codes(Configuration configuration, String note) {
        EpisodeNote read = EpisodeNote.parse(note, configuration.noteOptions());
        return NoteValidator.of(configuration.profile()).validate(read, Context.in(Phase.SCHEDULED)).findings().stream()
                .map(finding -> finding.rule().code())
                .toList();
    }

    @Test
    void rulesKnowTheSeriesAndTheGuestLabelOfAShow() throws ConfigurationException {
        String note = "# TT - Tea\n\nGast:: Mei Lin\n";

        assertThat(codes(Configuration.defaults(), note)).doesNotContain("GOH304", "GOH404");
        Configuration show = parse("shows: [{name: Teatime, series: TT, guest-label: Gast}]");
        assertThat(codes(show, note)).contains("GOH304").doesNotContain("GOH404");
        assertThat(codes(show, "# GOH - Tea\n\nGast:: Mei Lin\n")).contains("GOH304", "GOH404");
        Configuration other = parse("""
                shows: [{name: Teatime, series: TT, guest-label: Gast}]
                options: {guest-field-form.label: Guest of honour, number-present.series: [XX]}
                """);
        assertThat(codes(other, note)).contains("GOH304", "GOH404");
        assertThat(codes(other, "# XX - Tea\n")).contains("GOH304");
        assertThat(codes(other, "# GOH - Tea\n")).doesNotContain("GOH304");
    }
}
