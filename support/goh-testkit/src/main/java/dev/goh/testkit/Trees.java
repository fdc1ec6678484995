package dev.goh.testkit;

import dev.goh.core.Checklist;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Trees of items: mostly small, up to six levels deep, now and then a single branch of up to twenty. */
final class Trees {
    private static final int DEPTH = 6;
    private static final int DEEP = 20;

    private Trees() {}

    static Arbitrary<Checklist> checklist(Blocks blocks) {
        return Stable.of(nodes(blocks, 4)
                .map(nodes -> Checklist.builder()
                        .items(nodes.stream().map(Bullet::toItem).toList())
                        .build()));
    }

    static Arbitrary<List<TalkingPoint>> points(Blocks blocks) {
        return Stable.of(nodes(blocks, 1)
                .map(nodes -> nodes.stream().map(Bullet::toPoint).toList()));
    }

    private static Arbitrary<List<Bullet>> nodes(Blocks blocks, int tasks) {
        Arbitrary<Optional<TaskState>> state = Arbitraries.frequencyOf(
                Tuple.of(tasks, states().map(Optional::of)), Tuple.of(2, Arbitraries.just(Optional.empty())));
        Arbitrary<String> details =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("")), Tuple.of(2, blocks.in(Place.ITEM_DETAILS)));
        Arbitrary<Bullet> node = Combinators.combine(state, blocks.line(), details)
                .as((mark, text, below) ->
                        new Bullet(mark, mark.isEmpty() ? unboxed(text) : text, below, new ArrayList<>()))
                .withoutEdgeCases();
        return Stable.of(Arbitraries.frequencyOf(
                        Tuple.of(8, levels(node, Arbitraries.integers().between(0, 1), 4)),
                        Tuple.of(8, levels(node, Arbitraries.integers().between(0, DEPTH - 1), 12)),
                        Tuple.of(1, levels(node, Arbitraries.just(DEEP), DEEP)))
                .map(Trees::grown));
    }

    private static Arbitrary<List<Tuple.Tuple2<Integer, Bullet>>> levels(
            Arbitrary<Bullet> node, Arbitrary<Integer> level, int size) {
        return Stable.of(Combinators.combine(level, node).as(Tuple::of).list().ofMaxSize(size));
    }

    /** Makes a tree of a list: each node stands at its level, or as deep as the nodes before it allow. */
    private static List<Bullet> grown(List<Tuple.Tuple2<Integer, Bullet>> list) {
        List<Bullet> roots = new ArrayList<>();
        List<Bullet> branch = new ArrayList<>();
        for (Tuple.Tuple2<Integer, Bullet> pair : list) {
            Bullet node = pair.get2();
            Bullet fresh = new Bullet(node.state(), node.text(), node.details(), new ArrayList<>());
            int level = Math.min(pair.get1(), branch.size());
            (level == 0 ? roots : branch.get(level - 1).children()).add(fresh);
            branch.subList(level, branch.size()).clear();
            branch.add(fresh);
        }
        return roots;
    }

    private static Arbitrary<TaskState> states() {
        return Stable.of(Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(TaskState.OPEN, TaskState.DONE)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                        "/",
                                        "-",
                                        ">",
                                        "!",
                                        "?",
                                        "a",
                                        "1",
                                        "é",
                                        "`",
                                        "(",
                                        "\\",
                                        "\u00a0",
                                        "\u2028",
                                        "\uD83E\uDD51")
                                .map(TaskState::of))));
    }

    private static String unboxed(String text) {
        return LineForm.isBoxed(text) ? "a " + text : text;
    }
}
