package dev.goh.testkit;

import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Lists of reference groups that are told apart when they are read again. */
final class ReferenceGroups {
    private ReferenceGroups() {}

    static Arbitrary<List<ReferenceGroup>> lists(Blocks blocks) {
        Arbitrary<Reference> reference = Combinators.combine(text(blocks), details(blocks))
                .as((text, details) -> Reference.of(text).withDetails(details));
        return Stable.of(
                Combinators.combine(heading().optional(0.6), reference.list().ofMaxSize(3))
                        .as(Tuple::of)
                        .list()
                        .ofMaxSize(4)
                        .map(ReferenceGroups::groups));
    }

    private static Arbitrary<String> text(Blocks blocks) {
        return Stable.of(Arbitraries.oneOf(
                NoteLines.reference()
                        .map(line -> LineForm.isItem(line) ? LineForm.itemText(line) : LineForm.trim(line)),
                blocks.filledLine()));
    }

    private static Arbitrary<String> details(Blocks blocks) {
        return Stable.of(Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")), Tuple.of(1, blocks.in(Place.REFERENCE_DETAILS))));
    }

    private static Arbitrary<String> heading() {
        return Stable.of(Arbitraries.frequencyOf(
                Tuple.of(4, Texts.words().map(words -> words + ":")),
                Tuple.of(2, Texts.line().map(line -> line + ":").map(ReferenceGroups::asHeading)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "Contact Joe:",
                                "::",
                                ":",
                                "- :".substring(2),
                                "-:",
                                "# Links:",
                                "00:00:00:",
                                "a (b):"))));
    }

    private static String asHeading(String line) {
        return LineForm.isGroupHeading(line) && !LineForm.isOpener(line) ? line : "About a:";
    }

    /**
     * Groups without a heading are never neighbours and never empty; one of them follows a headed group only if that has
     * references; a reference that is not the last of a headed group has no blank line below it.
     */
    private static List<ReferenceGroup> groups(List<Tuple.Tuple2<Optional<String>, List<Reference>>> raw) {
        List<ReferenceGroup> groups = new ArrayList<>();
        boolean headedWithReferences = true;
        for (Tuple.Tuple2<Optional<String>, List<Reference>> pair : raw) {
            List<Reference> references = pair.get2();
            if (pair.get1().isPresent()) {
                groups.add(ReferenceGroup.builder()
                        .heading(pair.get1())
                        .references(withoutBlankLines(references))
                        .build());
                headedWithReferences = !references.isEmpty();
            } else if (headedWithReferences && !references.isEmpty()) {
                groups.add(ReferenceGroup.builder().references(references).build());
                headedWithReferences = false;
            }
        }
        return groups;
    }

    private static List<Reference> withoutBlankLines(List<Reference> references) {
        List<Reference> result = new ArrayList<>(references);
        for (int i = 0; i < references.size() - 1; i++) {
            Reference reference = references.get(i);
            result.set(i, reference.withDetails(reference.details().replaceAll("\n{2,}", "\n")));
        }
        return result;
    }
}
