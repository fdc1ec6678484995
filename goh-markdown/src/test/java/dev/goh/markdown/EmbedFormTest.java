package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Vocabulary;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines show a video, and where in the line its target stands. */
class EmbedFormTest {
    private static EmbedForm read(String line) {
        return EmbedForm.read(line, Vocabulary.builtIn());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<iframe src=\"u\"></iframe>                  | u",
                "<iframe src='u'></iframe>                    | u",
                "<iframe src=u></iframe>                      | u",
                "<iframe src=u>                               | u",
                "<iframe/src=u>                               | u",
                "<iframe src=u/v />                           | u/v",
                "<IFRAME SRC=\"u\"></IFRAME>                  | u",
                "<iframe width=\"5\" src=\"u\" title='a > b'> </iframe> | u",
                "<iframe allowfullscreen src=\"u\" hidden></iframe> | u",
                "<iframe src src=\"u\"></iframe>              | u",
                "<iframe src=\"it's\"></iframe>               | it's",
                "<iframe src='a\"b'></iframe>                 | a\"b",
                "<iframe src=\"\"></iframe>                   | ``",
                "<iframe src=></iframe>                       | ``",
                "<iframe data-src=\"a\" src=\"u\"></iframe>   | u",
            })
    void aFrameShowsTheVideoOfItsSource(String line, String target) {
        EmbedForm form = read(line);
        assertThat(form).isNotNull();
        assertThat(form.target()).isEqualTo(target);
        assertThat(line.substring(form.from())).startsWith(target);
        assertThat(line.substring(0, form.from())).matches("(?i).*src=[\"']?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe",
                "<iframe>",
                "<iframe src>",
                "<iframe src=\"u\"",
                "<iframe src=u",
                "<iframe src=",
                "<iframe src=\"u",
                "<iframe src='u\"></iframe>",
                "<iframe src=u\"v></iframe>",
                "<iframe src=u'v></iframe>",
                "<iframe src=\"u\" src=\"v\"></iframe>",
                "<iframe src=\"u\">text</iframe>",
                "<iframe src=\"u\"></iframe> text",
                "<iframe data-src=\"u\"></iframe>",
                "<iframely src=\"u\"></iframely>",
                "<iframes src=\"u\">",
                "<video src=\"u\"></video>",
            })
    void anyOtherTagShowsNone(String line) {
        assertThat(read(line)).isNull();
    }

    @Test
    void aTargetMadeOfManyLinksShowsNone() {
        assertThat(read("<iframe src=\"" + links(8) + "\"></iframe>")).isNotNull();
        assertThat(read("<iframe src=\"" + links(9) + "\"></iframe>")).isNull();
    }

    private static String links(int count) {
        return IntStream.range(0, count).mapToObj(i -> "[a](b").collect(Collectors.joining());
    }
}
