package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.Timestamp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditTest {
    @Test
    void changesAreEqualAndLookEqualIfTheyChangeTheSameAndAreDescribedAlike() {
        Edit.Change same = change("url", "same");

        assertThat(change("url", "same"))
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .hasToString(same.toString());
        assertThat(change("url", "other")).isNotEqualTo(same);
        assertThat(change("date", "same")).isNotEqualTo(same);
        assertThat(same).hasToString("Change[path=/url, description=same]");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 1, Integer.MAX_VALUE})
    void theTitleOfNoTimestampCannotBeSet(int index) {
        Episode episode =
                Episode.builder().timestamps(List.of(Timestamp.of("0:00", "a"))).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edit.SetTimestampTitle(index, "b").apply(episode))
                .withMessage("the episode has no timestamp " + index);
        assertThat(new Edit.SetTimestampTitle(0, "b").apply(episode).timestamps())
                .containsExactly(Timestamp.of("0:00", "b"));
    }

    private static Edit.Change change(String name, String description) {
        Episode captured = Episode.builder().build();
        return new Edit.Change(ModelPath.of(name), description, episode -> captured);
    }
}
