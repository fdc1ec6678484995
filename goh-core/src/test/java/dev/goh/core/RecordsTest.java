package dev.goh.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.goh.core.merge.MergeConflict;
import dev.goh.core.validation.Applicability;
import dev.goh.core.validation.Arg;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Edit;
import dev.goh.core.validation.Fingerprint;
import dev.goh.core.validation.Fix;
import dev.goh.core.validation.FixInfo;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.PhaseGuess;
import dev.goh.core.validation.RuleExample;
import dev.goh.core.validation.RuleId;
import dev.goh.core.validation.Suppression;
import dev.goh.core.validation.TextPart;
import dev.goh.core.validation.ValidationReport;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused where a value is made, not where it is used; and what a value holds stays as it is. */
class RecordsTest {
    private static final ModelPath PATH = ModelPath.of("title");
    private static final SourcePosition START = SourcePosition.START;
    private static final FixInfo INFO = new FixInfo(Applicability.SAFE, "a");
    private static final Edit.RemovePoint REMOVE = new Edit.RemovePoint(PATH);

    /** One of each record of the API that holds more than numbers. */
    private static List<Record> records() {
        return List.of(
                new ChapterProblem(ChapterProblem.Kind.TOO_FEW, PATH, "a"),
                new Chapters("a", List.of()),
                new InlineLink(InlineLink.Kind.BARE, 0, 1, "a", "b"),
                new Link("a", "b"),
                new ModelPath("/a"),
                new PropertyValue.Text("a"),
                new PropertyValue.Number("1"),
                new PropertyValue.Items(List.of()),
                new PropertyValue.Fields(Map.of()),
                new PropertyValue.RawYaml("a"),
                new SourceSpan(START, START),
                new TaskState("a"),
                new TemplateHeading(Section.TIMESTAMPS, 2),
                new MergeConflict(
                        PATH, MergeConflict.Kind.CHANGED, Optional.empty(), Optional.empty(), Optional.empty()),
                new Arg("a", "b"),
                Context.infer(),
                new Edit.SetVideo(VideoLink.of("https://youtu.be/Te4Kettle_8")),
                new Edit.SetEmbed(VideoEmbed.of("Te4Kettle_8")),
                new Edit.SetDate(LocalDate.of(2026, 1, 9)),
                new Edit.SetTitle(EpisodeTitle.of("a")),
                new Edit.SetState(PATH, TaskState.DONE),
                REMOVE,
                new Edit.SetTimestamps(List.of()),
                new Edit.SetTimestampTitle(0, "a"),
                new Edit.Change(PATH, "a", episode -> episode),
                new Edit.OfText(new SourceSpan(START, START), "a", List.of()),
                new Fingerprint("0"),
                new Fix(new RuleId("ACME001", "a"), "a", INFO, REMOVE, List.of()),
                INFO,
                PhaseGuess.given(Phase.DRAFT),
                new RuleExample("a.md", "a\n", Map.of()),
                new RuleId("ACME001", "a"),
                new Suppression(Suppression.Scope.NOTE, "a", Optional.empty()),
                new TextPart("a", 0),
                new ValidationReport(PhaseGuess.given(Phase.DRAFT), List.of()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void noRecordTakesNull(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(record);
        }
        assertThat(made(record.getClass(), components, values)).isEqualTo(record);
        for (int i = 0; i < values.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] one = values.clone();
                one[i] = null;
                assertThat(made(record.getClass(), components, one))
                        .as("with null for %s", components[i].getName())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatARecordHoldsCannotBeChanged(Record record) throws ReflectiveOperationException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(record);
            if (value instanceof Collection<?> values) {
                assertThatThrownBy(values::clear).isInstanceOf(UnsupportedOperationException.class);
            } else if (value instanceof Map<?, ?> values) {
                assertThatThrownBy(values::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    /** The record of these values, or what its constructor throws. */
    private static Object made(Class<?> type, RecordComponent[] components, Object[] values)
            throws ReflectiveOperationException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    @Test
    void noRecordIsForgotten() throws IOException, URISyntaxException, ClassNotFoundException {
        assertThat(exported())
                .containsExactlyInAnyOrderElementsOf(
                        records().stream().<Class<?>>map(Record::getClass).toList());
    }

    /** The public records of the exported packages, but for those of nothing but numbers. */
    private static List<Class<?>> exported() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(
                Link.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> found = new ArrayList<>();
        for (String folder : List.of("dev/goh/core", "dev/goh/core/merge", "dev/goh/core/validation")) {
            List<String> names;
            try (Stream<Path> files = Files.list(classes.resolve(folder))) {
                names = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                        .map(name -> folder.replace('/', '.') + "." + name.replace(".class", ""))
                        .toList();
            }
            for (String name : names) {
                Class<?> type = Class.forName(name, false, RecordsTest.class.getClassLoader());
                if (type.isRecord() && isPublic(type) && holdsObjects(type)) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static boolean holdsObjects(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> !component.getType().isPrimitive());
    }
}
