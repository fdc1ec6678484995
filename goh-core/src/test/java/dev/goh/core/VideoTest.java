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
                "https://www.youtube.com/watch?v=nZxGIZlCB6s",
                "https://www.youtube.com/watch?list=PLx&v=nZxGIZlCB6s&t=3",
                "https://www.youtube.com/watch/?v=nZxGIZlCB6s",
                "https://youtube.com/live/nZxGIZlCB6s",
                "https://www.youtube.com/live/nZxGIZlCB6s?feature=share",
                "https://www.youtube.com/embed/nZxGIZlCB6s?si=abc",
                "https://www.youtube.com/embed/nZxGIZlCB6s/",
                "https://www.youtube.com/shorts/nZxGIZlCB6s",
                "https://www.youtube.com/v/nZxGIZlCB6s",
                "https://www.youtube.com/e/nZxGIZlCB6s",
                "https://youtu.be/nZxGIZlCB6s",
                "https://youtu.be/nZxGIZlCB6s?t=30",
                "https://m.youtube.com/watch?v=nZxGIZlCB6s",
                "https://music.youtube.com/watch?v=nZxGIZlCB6s",
                "https://www.youtube-nocookie.com/embed/nZxGIZlCB6s",
                "https://WWW.YouTube.com/watch?v=nZxGIZlCB6s",
                "https://www.youtube.com/watch?v=nZxGIZlCB6s#t=30",
                "http://www.youtube.com/watch?v=nZxGIZlCB6s",
                "ttps://www.youtube.com/live/nZxGIZlCB6s",
                "www.youtube.com/watch?v=nZxGIZlCB6s",
                "//youtu.be/nZxGIZlCB6s"
            })
    void the_id_is_read_from_every_form_of_address(String address) {
        VideoLink link = VideoLink.of(address);

        assertThat(link.text()).isEqualTo(address);
        assertThat(link.videoId()).contains("nZxGIZlCB6s");
        assertThat(link.watchUrl()).contains("https://www.youtube.com/watch?v=nZxGIZlCB6s");
        assertThat(link.embedUrl()).contains("https://www.youtube.com/embed/nZxGIZlCB6s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "nZxGIZlCB6s",
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
                "https://notyoutube.com/watch?v=nZxGIZlCB6s",
                "https://example.org/youtube.com/watch?v=nZxGIZlCB6s",
                "https://youtube.com.example.org/watch?v=nZxGIZlCB6s"
            })
    void other_links_name_no_video(String address) {
        VideoLink link = VideoLink.of(address);

        assertThat(link.videoId()).isEmpty();
        assertThat(link.watchUrl()).isEmpty();
        assertThat(link.embedUrl()).isEmpty();
    }

    @Test
    void what_stands_in_the_place_of_the_id_is_taken_for_it() {
        assertThat(VideoLink.of("https://www.youtube.com/watch?v=TBD").videoId())
                .contains("TBD");
        assertThat(VideoLink.of("https://www.youtube.com/live/xxx").videoId()).contains("xxx");
    }

    @ParameterizedTest
    @CsvSource({
        "nZxGIZlCB6s,true",
        "-_SsFLoJvoc,true",
        "TBD,false",
        "nZxGIZlCB6,false",
        "nZxGIZlCB6ss,false",
        "nZxGIZlCB6é,false"
    })
    void an_id_has_eleven_letters_digits_dashes_or_underscores(String id, boolean valid) {
        assertThat(VideoLink.isVideoId(id)).isEqualTo(valid);
    }

    @Test
    void a_link_is_one_filled_line() {
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
            nZxGIZlCB6s                                       | nZxGIZlCB6s
            TBD                                               | TBD
            https://www.youtube.com/embed/nZxGIZlCB6s?si=abc  | nZxGIZlCB6s
            https://www.youtube.com/watch?v=TBD               | TBD
            [https://youtu.be/TBD](https://youtu.be/OqGFN22dvhQ) | OqGFN22dvhQ
            <https://youtu.be/OqGFN22dvhQ>                    | OqGFN22dvhQ
            https://www.youtube.com/watch?v=OqGFN22dvhQ#t=3   | https://www.youtube.com/watch?v=OqGFN22dvhQ#t=3
            https://www.youtube.com/playlist?list=PLx         | https://www.youtube.com/playlist?list=PLx
            https://example.org/v/1                           | https://example.org/v/1
            """)
    void an_embed_is_the_id_or_the_raw_target(String target, String text) {
        assertThat(VideoEmbed.of(target).text()).isEqualTo(text);
        assertThat(VideoEmbed.fromTarget(" " + target + "\t")).contains(VideoEmbed.of(text));
        assertThat(VideoEmbed.of(text).text()).isEqualTo(text);
    }

    @Test
    void an_embed_that_is_an_id_leads_to_the_player() {
        assertThat(VideoEmbed.of("nZxGIZlCB6s").embedUrl()).isEqualTo("https://www.youtube.com/embed/nZxGIZlCB6s");
        assertThat(VideoEmbed.of("nZxGIZlCB6s").videoId()).contains("nZxGIZlCB6s");
        assertThat(VideoEmbed.of("https://example.org/v").embedUrl()).isEqualTo("https://example.org/v");
        assertThat(VideoEmbed.of("https://example.org/v").videoId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "https://www.youtube.com/embed/", "https://youtu.be/", "[a]()"})
    void a_target_without_an_id_shows_nothing(String target) {
        assertThat(VideoEmbed.fromTarget(target)).isEmpty();
    }

    @Test
    void an_embed_without_its_id_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VideoEmbed.of("https://www.youtube.com/embed/"))
                .withMessage("an embed needs an id or a target, found \"https://www.youtube.com/embed/\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VideoEmbed.of(""))
                .withMessage("an embed must not be empty");
    }

    @Test
    void links_in_links_do_not_exhaust_the_stack() {
        String nested = "[a](".repeat(2000) + "https://youtu.be/nZxGIZlCB6s" + ")".repeat(2000);
        assertThat(VideoEmbed.of(nested).text()).isEqualTo("nZxGIZlCB6s");
    }
}
