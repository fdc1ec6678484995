package dev.goh.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=Te4Kettle_8",
                "https://www.youtube.com/watch?list=PLx&v=Te4Kettle_8&t=3",
                "https://www.youtube.com/watch/?v=Te4Kettle_8",
                "https://youtube.com/live/Te4Kettle_8",
                "https://www.youtube.com/live/Te4Kettle_8?feature=share",
                "https://www.youtube.com/embed/Te4Kettle_8?si=abc",
                "https://www.youtube.com/embed/Te4Kettle_8/",
                "https://www.youtube.com/shorts/Te4Kettle_8",
                "https://www.youtube.com/v/Te4Kettle_8",
                "https://www.youtube.com/e/Te4Kettle_8",
                "https://youtu.be/Te4Kettle_8",
                "https://youtu.be/Te4Kettle_8?t=30",
                "https://m.youtube.com/watch?v=Te4Kettle_8",
                "https://music.youtube.com/watch?v=Te4Kettle_8",
                "https://www.youtube-nocookie.com/embed/Te4Kettle_8",
                "https://WWW.YouTube.com/watch?v=Te4Kettle_8",
                "https://www.youtube.com/watch?v=Te4Kettle_8#t=30",
                "http://www.youtube.com/watch?v=Te4Kettle_8",
                "ttps://www.youtube.com/live/Te4Kettle_8",
                "www.youtube.com/watch?v=Te4Kettle_8",
                "//youtu.be/Te4Kettle_8"
            })
    void theIdIsReadFromEveryFormOfAddress(String address) {
        VideoLink link = VideoLink.of(address);

        assertThat(link.text()).isEqualTo(address);
        assertThat(link.videoId()).contains("Te4Kettle_8");
        assertThat(link.watchUrl()).contains("https://www.youtube.com/watch?v=Te4Kettle_8");
        assertThat(link.embedUrl()).contains("https://www.youtube.com/embed/Te4Kettle_8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "Te4Kettle_8",
                "https://www.youtube.com/embed/videoseries",
                "https://www.youtube.com/embed/live_stream?channel=UC",
                "https://www.youtube.com/playlist?list=PLx",
                "https://www.youtube.com/@grafana",
                "https://www.youtube.com/channel/UCabc",
                "https://www.youtube.com/watch",
                "https://www.youtube.com/watch?list=v",
                "https://www.youtube.com/embed/",
                "https://youtu.be",
                "https://youtu.be/",
                "https://youtu.be/a/b",
                "https://www.youtube.com/watch?v=a%20b",
                "https://notyoutube.com/watch?v=Te4Kettle_8",
                "https://example.org/youtube.com/watch?v=Te4Kettle_8",
                "https://youtube.com.example.org/watch?v=Te4Kettle_8"
            })
    void otherLinksNameNoVideo(String address) {
        VideoLink link = VideoLink.of(address);

        assertThat(link.videoId()).isEmpty();
        assertThat(link.watchUrl()).isEmpty();
        assertThat(link.embedUrl()).isEmpty();
    }

    @Test
    void whatStandsInThePlaceOfTheIdIsTakenForIt() {
        assertThat(VideoLink.of("https://www.youtube.com/watch?v=TBD").videoId())
                .contains("TBD");
        assertThat(VideoLink.of("https://www.youtube.com/live/xxx").videoId()).contains("xxx");
    }

    @ParameterizedTest
    @CsvSource({
        "Te4Kettle_8,true",
        "-_KettleTeo,true",
        "TBD,false",
        "nZxGIZlCB6,false",
        "Te4Kettle_8s,false",
        "nZxGIZlCB6é,false"
    })
    void anIdHasElevenLettersDigitsDashesOrUnderscores(String id, boolean valid) {
        assertThat(VideoLink.isVideoId(id)).isEqualTo(valid);
    }

    @Test
    void aLinkIsOneFilledLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VideoLink.of(""))
                .withMessage("a video link must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VideoLink.of(" a"))
                .withMessage("a video link must not start or end with a space or tab: \" a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VideoLink.of("a\rb"))
                .withMessage("a video link must be one line, but holds a line break: \"a\\rb\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Te4Kettle_8                                       | Te4Kettle_8
            TBD                                               | TBD
            https://www.youtube.com/embed/Te4Kettle_8?si=abc  | Te4Kettle_8
            https://www.youtube.com/watch?v=TBD               | TBD
            [https://youtu.be/TBD](https://youtu.be/OqTeaCup22Q) | OqTeaCup22Q
            <https://youtu.be/OqTeaCup22Q>                    | OqTeaCup22Q
            https://www.youtube.com/watch?v=OqTeaCup22Q#t=3   | https://www.youtube.com/watch?v=OqTeaCup22Q#t=3
            https://www.youtube.com/playlist?list=PLx         | https://www.youtube.com/playlist?list=PLx
            https://example.org/v/1                           | https://example.org/v/1
            """)
    void anEmbedIsTheIdOrTheRawTarget(String target, String text) {
        assertThat(VideoEmbed.of(target).text()).isEqualTo(text);
        assertThat(VideoEmbed.fromTarget(" " + target + "\t")).contains(VideoEmbed.of(text));
        assertThat(VideoEmbed.of(text).text()).isEqualTo(text);
    }

    @Test
    void anEmbedThatIsAnIdLeadsToThePlayer() {
        assertThat(VideoEmbed.of("Te4Kettle_8").embedUrl()).isEqualTo("https://www.youtube.com/embed/Te4Kettle_8");
        assertThat(VideoEmbed.of("Te4Kettle_8").videoId()).contains("Te4Kettle_8");
        assertThat(VideoEmbed.of("https://example.org/v").embedUrl()).isEqualTo("https://example.org/v");
        assertThat(VideoEmbed.of("https://example.org/v").videoId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "https://www.youtube.com/embed/", "https://youtu.be/", "[a]()"})
    void aTargetWithoutAnIdShowsNothing(String target) {
        assertThat(VideoEmbed.fromTarget(target)).isEmpty();
    }

    @Test
    void anEmbedWithoutItsIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VideoEmbed.of("https://www.youtube.com/embed/"))
                .withMessage("an embed needs an id or a target, found \"https://www.youtube.com/embed/\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VideoEmbed.of(""))
                .withMessage("an embed must not be empty");
    }

    @Test
    void linksInLinksDoNotExhaustTheStack() {
        String nested = "[a](".repeat(2000) + "https://youtu.be/Te4Kettle_8" + ")".repeat(2000);
        assertThat(VideoEmbed.of(nested).text()).isEqualTo("Te4Kettle_8");
    }
}
