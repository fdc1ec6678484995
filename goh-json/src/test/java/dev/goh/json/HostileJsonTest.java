package dev.goh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.PropertyValue;
import dev.goh.testkit.EndlessInput;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown at the reader ends in a typed error that names a limit, or is read; on a stack of 512 KB. */
class HostileJsonTest {
    private static EpisodeJsonLimitException limit(String json, JsonOptions options) {
        EpisodeJsonLimitException refusal =
                catchThrowableOfType(EpisodeJsonLimitException.class, () -> EpisodeJson.read(json, options));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"goh\":1,\"properties\":{\"a\":%s",
                "{\"goh\":1,\"unknown\":%s",
                "{\"goh\":1,\"title\":%s",
                "{\"a\":%s",
            })
    void depthIsLimitedAlsoInWhatIsLeftOut(String start) {
        for (String opener : List.of("[", "{\"a\":")) {
            String json = String.format(start, opener.repeat(100_000));
            assertThatThrownBy(() -> EpisodeJson.read(json)).isInstanceOf(EpisodeJsonException.class);
            EpisodeJsonLimitException refusal =
                    catchThrowableOfType(EpisodeJsonLimitException.class, () -> EpisodeJson.readLeniently(json));
            assertThat(refusal).isNotNull();
            assertThat(refusal.limit()).isEqualTo("maxDepth");
        }
    }

    @Test
    void arraysInPlaceOfTheEpisodeAreRefusedHoweverDeep() {
        String json = "[".repeat(100_000);

        assertThatThrownBy(() -> EpisodeJson.read(json)).isInstanceOf(EpisodeJsonException.class);
        assertThatThrownBy(() -> EpisodeJson.readLeniently(json)).isInstanceOf(EpisodeJsonException.class);
    }

    @Test
    void aLimitThatCannotBeIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonOptions.builder().maxSkipped(0).build())
                .withMessage("maxSkipped is at least 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonOptions.defaults().withMaxDepth(257))
                .withMessage("maxDepth is at most 256, not 257");
    }

    @Test
    void itemsAreReadToTheLimitAndNotBeyond() {
        assertThat(EpisodeJson.read(items(256)).preShow().stream()).hasSize(256);
        assertThat(limit(items(257), JsonOptions.defaults()).limit()).isEqualTo("maxDepth");
        assertThat(limit(items(50_000), JsonOptions.defaults()))
                .hasMessageEndingWith("nested deeper than 256 levels, which is the limit (maxDepth)");
        assertThat(limit(items(3), JsonOptions.defaults().withMaxDepth(2)).limit())
                .isEqualTo("maxDepth");
        assertThat(EpisodeJson.read(items(2), JsonOptions.defaults().withMaxDepth(2)).preShow().stream())
                .hasSize(2);
    }

    /** Items one in the other. */
    private static String items(int depth) {
        return "{\"goh\":1,\"preShow\":{\"items\":[" + "{\"text\":\"\",\"children\":[".repeat(depth - 1)
                + "{\"text\":\"\"}" + "]}".repeat(depth - 1) + "]}}";
    }

    @Test
    void anEpisodeThatIsTooDeepIsNotWritten() {
        ChecklistItem item = ChecklistItem.plain("");
        PropertyValue value = new PropertyValue.Null();
        for (int i = 0; i < 256; i++) {
            item = ChecklistItem.plain("", item);
            value = new PropertyValue.Items(List.of(value));
        }
        Episode deep = Episode.builder().preShow(Checklist.of(item)).build();
        Episode deepValue = Episode.builder().putProperty("a", value).build();

        for (Episode episode : List.of(deep, deepValue)) {
            EpisodeJsonLimitException refusal =
                    catchThrowableOfType(EpisodeJsonLimitException.class, () -> EpisodeJson.write(episode));
            assertThat(refusal.limit()).isEqualTo("maxDepth");
            assertThat(refusal.problem()).contains("256");
        }
    }

    @Test
    void whatIsWrittenToTheLimitIsReadAgain() {
        PropertyValue value = new PropertyValue.Null();
        for (int i = 0; i < JsonOptions.DEEPEST - 1; i++) {
            value = new PropertyValue.Items(List.of(value));
        }
        Episode episode = Episode.builder().putProperty("a", value).build();

        assertThat(EpisodeJson.read(EpisodeJson.write(episode))).isEqualTo(episode);
    }

    @Test
    void lengthIsLimitedBeforeAnythingIsRead() {
        JsonOptions small = JsonOptions.builder().maxLength(9).build();

        assertThat(EpisodeJson.read("{\"goh\":1}", small))
                .isEqualTo(Episode.builder().build());
        assertThat(limit("{\"goh\":1} ", small).limit()).isEqualTo("maxLength");
        assertThat(limit("x".repeat(100_000_000), JsonOptions.defaults()))
                .hasMessage("the document (line 1, column 1): longer than 16777216, which is the limit (maxLength)");
        assertThatThrownBy(() -> EpisodeJson.read(new byte[10], small)).isInstanceOf(EpisodeJsonLimitException.class);
    }

    @Test
    void anEndlessStreamIsReadNoFurtherThanTheLimit() {
        EndlessInput endless = new EndlessInput();

        assertThatThrownBy(() -> EpisodeJson.read(endless)).isInstanceOf(EpisodeJsonLimitException.class);
        assertThat(endless.count()).isEqualTo(JsonOptions.defaults().maxLength() + 1L);
        EndlessInput lenient = new EndlessInput();
        assertThatThrownBy(() -> EpisodeJson.readLeniently(lenient)).isInstanceOf(EpisodeJsonLimitException.class);
        assertThat(lenient.count()).isEqualTo(endless.count());
    }

    @Test
    void aStringAsLongAsTheLimitAllowsIsRead() {
        String text = "x".repeat(10_000_000);

        assertThat(EpisodeJson.read("{\"goh\":1,\"url\":\"" + text + "\"}")
                        .url()
                        .orElseThrow()
                        .text())
                .isEqualTo(text);
        assertThat(EpisodeJson.read("{\"goh\":1,\"properties\":{\"" + text + "\":" + "9".repeat(1_000_000) + "}}")
                        .properties())
                .containsOnlyKeys(text);
    }

    /** All names have the same hash in Java, and the parser's own table of names does not mind either. */
    @Test
    void manyNamesThatCollideAreReadLikeOthers() {
        String properties = IntStream.range(0, 1 << 14)
                .mapToObj(i -> IntStream.range(0, 14)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .map(name -> "\"" + name + "\":1")
                .collect(Collectors.joining(","));

        assertThat(EpisodeJson.read("{\"goh\":1,\"properties\":{" + properties + "}}")
                        .properties())
                .hasSize(1 << 14);
    }

    @Test
    void whatLenientReadingMayLeaveOutIsLimited() {
        String json = "{\"goh\":1,\"preShow\":{\"items\":[" + "{\"x\":1},".repeat(400) + "{\"text\":\"\"}]}"
                + ",\"u\":1".repeat(2_000_000) + "}";

        EpisodeJsonLimitException refusal = catchThrowableOfType(
                EpisodeJsonLimitException.class, () -> EpisodeJson.readLeniently(json, JsonOptions.defaults()));
        assertThat(refusal.limit()).isEqualTo("maxSkipped");
        assertThat(refusal).hasMessageEndingWith("more to leave out than 1000 values, which is the limit (maxSkipped)");
        assertThat(EpisodeJson.readLeniently(
                                "{\"goh\":1,\"u\":1}",
                                JsonOptions.builder().maxSkipped(1).build())
                        .skipped())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "(", "\"", "and ", " from ", "- ", "`", "[[a|", "](", "https://", "*", "X", "&", "🦆 ", "<h"
            })
    void textsThatAreHardToReadAreReadOrRefused(String piece) {
        String text = "a" + piece.repeat(200_000) + "b";
        for (String member : List.of(
                "\"title\":{\"text\":%s}",
                "\"guests\":[{\"text\":%s}]",
                "\"references\":[{\"references\":[{\"text\":%s}]}]",
                "\"guests\":[{\"name\":%s,\"link\":%<s}]",
                "\"preShow\":{\"items\":[{\"text\":%s}]}",
                "\"embed\":%s")) {
            String json = "{\"goh\":1," + String.format(member, '"' + text.replace("\"", "\\\"") + '"') + "}";
            try {
                Episode episode = EpisodeJson.read(json);
                assertThat(EpisodeJson.read(EpisodeJson.write(episode))).isEqualTo(episode);
            } catch (EpisodeJsonException e) {
                assertThat(e.getMessage()).hasSizeLessThan(2_000);
            }
        }
    }

    @Test
    void escapedNulIsACharacterLikeOthers() {
        assertThat(EpisodeJson.read("{\"goh\":1,\"url\":\"a\\u0000b\"}")
                        .url()
                        .orElseThrow()
                        .text())
                .isEqualTo("a\0b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\":{\"text\":\"a\\ud800\"}",
                "\"guests\":[{\"text\":\"\\udc00\"}]",
                "\"preShow\":{\"items\":[{\"text\":\"a\",\"details\":\"\\ud800a\"}]}",
                "\"preShow\":{\"items\":[{\"text\":\"a\",\"state\":\"\\ud800\"}]}",
                "\"properties\":{\"a\":\"\\ud800\"}",
                "\"properties\":{\"\\ud800\":1}",
                "\"properties\":{\"a\":{\"\\ud800\":1}}",
                "\"intros\":{\"head\":\"\\udfff\"}",
                "\"otherSections\":[{\"heading\":\"\",\"text\":\"\\udfff\"}]",
                "\"timestamps\":[{\"at\":\"00:00:00\",\"title\":\"\\udfff\\ud800\"}]",
            })
    void aLoneSurrogateIsRefused(String member) {
        assertThatThrownBy(() -> EpisodeJson.read("{\"goh\":1," + member + "}"))
                .isExactlyInstanceOf(EpisodeJsonException.class)
                .hasMessageMatching("(?s).*(surrogate|one character).*");
    }
}
