package dev.goh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import org.junit.jupiter.api.Test;

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

    private static Edit.Change change(String name, String description) {
        Episode captured = Episode.builder().build();
        return new Edit.Change(ModelPath.of(name), description, episode -> captured);
    }
}
