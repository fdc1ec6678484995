package dev.goh.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the title of a link may begin. */
class LinkTitlesTest {
    /** The definition; matching it takes cubic time. */
    private static final Pattern TITLE = Pattern.compile("][(:][\\s>]*\\S*[\\s>]+[\"'(]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[a](b \"c\")|7",
                "[a]: b 'c'|8",
                "[a]: <b> (c)|10",
                "[a](<b>\"c\")|8",
                "[a]( \"c\")|6",
                "[a](b) \"c\"|8",
                "[a](b) c \"d\"|-1",
                "[a](\"b\")|-1",
                "[a] (b \"c\")|-1",
                "a \"b\"|-1",
                "[a](b c [d](e \"f\"|15",
                "``|-1",
            })
    void aTitleBeginsBehindATarget(String text, int start) {
        assertThat(LinkTitles.firstStart(text)).isEqualTo(start);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', ']', '(', ':', '>', ' ', '\t', '\n', '\f', '"', '\'', '\u00a0')
                .ofMaxLength(14);
    }

    @Property(tries = 5_000)
    void theFirstIsWhereTheFirstMatchOfTheDefinitionEnds(@ForAll("texts") String text) {
        assertThat(LinkTitles.firstStart(text)).isEqualTo(firstEnd(text));
    }

    private static int firstEnd(String text) {
        for (int end = 1; end <= text.length(); end++) {
            for (int start = 0; start < end; start++) {
                if (TITLE.matcher(text.substring(start, end)).matches()) {
                    return end;
                }
            }
        }
        return -1;
    }
}
