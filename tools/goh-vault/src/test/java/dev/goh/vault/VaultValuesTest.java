package dev.goh.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.ValidationReport;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.FixResult;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused where a value is made, not where it is used. */
class VaultValuesTest {
    private static final NoteFile FILE = NoteFile.named(Path.of("a.md"));
    private static final EpisodeNote NOTE = EpisodeNote.parse("# a\n");
    private static final ValidationReport REPORT = new ValidationReport(PhaseGuess.given(Phase.DRAFT), List.of());

    private static List<Record> records() {
        return List.of(
                new BaselineFile(Path.of("a"), Baseline.empty()),
                new CheckedFile("a.md", Optional.empty(), Optional.of(NOTE), REPORT, List.of()),
                new Configuration(Profiles.core(), List.of(), Excludes.none()),
                new ConfigurationException.Problem("a", 1, 1, "b"),
                new FixedFile(FILE, NOTE, new FixResult(NOTE, List.of(), List.of(), List.of(), true), Context.infer()),
                new FoundNotes(List.of(FILE), List.of(), List.of()),
                new FoundNotes.Unreadable("a", new IOException()),
                new IndexPage(FILE, Set.of()),
                IndexedNote.of(FILE, NOTE.episode()),
                new VaultIndex(List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void noRecordTakesNull(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(record);
        }
        assertThat(made(record, values)).isEqualTo(record);
        for (int i = 0; i < values.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] one = values.clone();
                one[i] = null;
                assertThat(made(record, one))
                        .as("with null for %s", components[i].getName())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    /** The record of these values, or what its constructor throws. */
    private static Object made(Record like, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class[]::new);
        try {
            return like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }
}
