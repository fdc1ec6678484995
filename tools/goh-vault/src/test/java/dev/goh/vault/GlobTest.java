package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A pattern means what it means to Java, but hangs on no name: {@code goh.yaml} and the files come with the notes of others. */
class GlobTest {
    private static final List<String> IN_PATTERNS =
            List.of("a", "b", "-", "🫖", "/", "*", "**", "?", "[", "]", "[a", "[!", "{", "}", ",", "\\", "!");
    private static final List<String> IN_PATHS = List.of("a", "b", "-", "🫖", "/", "]", ",", "}", "!", "\\");

    private static String random(Random random, List<String> parts) {
        return random.ints(random.nextInt(9), 0, parts.size())
                .mapToObj(parts::get)
                .collect(Collectors.joining());
    }

    @Test
    void meansWhatItMeansToJava() {
        Random random = new Random(1);
        int matches = 0;
        for (int i = 0; i < 100_000; i++) {
            String pattern = random(random, IN_PATTERNS);
            PathMatcher judge;
            try {
                judge = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            } catch (PatternSyntaxException e) {
                continue;
            }
            Glob glob = new Glob(pattern);
            for (int j = 0; j < 8; j++) {
                Path path = Path.of(random(random, IN_PATHS));
                boolean expected = judge.matches(path);
                matches += expected ? 1 : 0;
                assertThat(glob.matches(path.toString()))
                        .as("%s means %s", pattern, path)
                        .isEqualTo(expected);
            }
        }
        assertThat(matches).isGreaterThan(5_000);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyStarsHangOnNoName() {
        Excludes names = Excludes.of(Path.of(""), List.of("*a".repeat(100) + "*b", "{*a,a*}".repeat(100) + "b"));
        assertThat(names.test(Path.of("a".repeat(255)))).isFalse();
        assertThat(names.test(Path.of("a".repeat(254) + "b"))).isTrue();
        Excludes places = Excludes.of(Path.of(""), List.of("**/a".repeat(100) + "/b"));
        assertThat(places.test(Path.of("a/".repeat(2_000)))).isFalse();
        assertThat(places.test(Path.of("a/".repeat(2_000) + "b"))).isTrue();
    }

    @Test
    void anAccentMayBeWrittenInTwoWays() {
        String name = "té.md";

        assertThat(Excludes.of(Path.of(""), List.of(name))
                        .test(Path.of(Normalizer.normalize(name, Normalizer.Form.NFD))))
                .isTrue();
    }
}
