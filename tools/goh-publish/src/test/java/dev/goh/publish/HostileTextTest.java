package dev.goh.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.PropertyValue;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a note holds begins a line, a property or a cue of an export, or a tag of the page that it stands in. */
class HostileTextTest {
    private static final List<String> TEXTS = List.of(
            "\u2028ATTENDEE:mailto:eve@example.org",
            "\u2029X-EVIL:1",
            "\u0085BEGIN:VALARM",
            "\u000b00:10:00.000 --> 00:11:00.000",
            "\u000c00:00:05 x",
            "\u001c00:00:05 x",
            "\u001b[31m\u009b2J\u202e",
            "--> 00:00:09.000 position:50%",
            "</script><script>alert(1)</script><!--",
            "\" onload=\"alert(1)' ]]>",
            ";X=1:y\\;ALTREP=\"cid:x\"",
            "\\nATTENDEE:x\\,^n^'",
            "{url} {show} [{topic}]",
            "&lt;v Eve&gt;");

    /** Every line end that some program knows. */
    private static final String ANY_BREAK = "\r\n|[\n\r\\x0b\\x0c\\x1c-\\x1e\\x85\\u2028\\u2029]";

    static Stream<Arguments> cases() {
        return Exports.all().stream().flatMap(export -> TEXTS.stream().map(text -> Arguments.of(export.name(), text)));
    }

    private static Episode episode(String text) {
        return Samples.kettles()
                .withTitle(EpisodeTitle.of("GOH 41 - a" + text + "b"))
                .withGuests(List.of(Guest.of("[Ana a" + text.replaceAll("[\\[\\]]", "") + "b](https://example.org)")))
                .withTimestamps(
                        Timestamp.of("0:00", "a" + text + "b"),
                        Timestamp.of("10:00", "a" + text + "b"),
                        Timestamp.of("20:00", "a" + text + "b"))
                .withReferences(List.of(ReferenceGroup.of(Reference.of("a" + text + "b: https://example.org"))))
                .withProperty("description", PropertyValue.text("a" + text + "b"));
    }

    /** The lines, those of a calendar unfolded. */
    private static List<String> lines(String exported) {
        return Arrays.asList(exported.replace("\r\n ", "").split(ANY_BREAK, -1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noTextBeginsALine(String format, String text) {
        Exported exported = Samples.export(format, episode(text), Samples.OPTIONS);
        // YouTube takes no chapters with one of these in a label.
        String plain = text.matches("(?s).*[<>].*") ? " > " : " x ";
        String harmless =
                Samples.export(format, episode(plain), Samples.OPTIONS).text().orElseThrow();

        if (exported.text().isEmpty()) {
            assertThat(Samples.messages(exported)).anyMatch(message -> message.matches("GOH901 ERROR .* U\\+00.*"));
            return;
        }
        List<String> lines = lines(exported.text().get());
        assertThat(lines).hasSameSizeAs(lines(harmless));
        for (int i = 0; i < lines.size(); i++) {
            assertThat(begin(lines.get(i))).isEqualTo(begin(lines(harmless).get(i)));
        }
    }

    /** What tells one line from another in the formats: a property with its parameters, a tag, a time, a first letter. */
    private static String begin(String line) {
        return line.replaceAll(
                "(?s)^([A-Z-]+[:;]|\\s*<[^ >]*|\\s*\"[@A-Za-z]+\": |[0-9:.]+( --> [0-9:.]+\\z)?|.?).*", "$1");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noTextIsATag(String format, String text) {
        String exported =
                Samples.export(format, episode(text), Samples.OPTIONS).text().orElse("");

        if (List.of("json-ld", "json-chapters", "webvtt").contains(format)) {
            assertThat(exported).doesNotContain("<");
        } else if (format.equals("podlove")) {
            assertThat(exported.replaceAll("</?(\\?xml|psc:chapters?)( [a-z:]+=\"[^\"<>]*\")*[?/]?>", ""))
                    .doesNotContain("<", "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"eve\u2028x@example.org", "eve@example.org\u0085ATTENDEE", "eve@example\u00a0.org"})
    void noBreakIsInAnAddress(String address) {
        assertThatThrownBy(() -> Mailbox.parse(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no mail address");
    }
}
