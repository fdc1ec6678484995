package dev.goh.testkit;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Trees of items: mostly small, up to six levels deep, now and then a single branch of twenty. */
final class Trees {
    private static final int DEPTH = 6;
    private static final int DEEP = 20;

    private Trees() {}

    /** An item of whatever list. */
    private record Node(Optional<TaskState> state, String text, String details, List<Node> children) {
        Node under(Node parent) {
            List<Node> siblings = new ArrayList<>(parent.children);
            siblings.add(this);
            return new Node(parent.state, parent.text, parent.details, siblings);
        }

        ChecklistItem toItem() {
            return ChecklistItem.builder()
                    .state(state)
                    .text(text)
                    .details(details)
                    .children(children.stream().map(Node::toItem).toList())
                    .build();
        }

        TalkingPoint toPoint() {
            return TalkingPoint.builder()
                    .state(state)
                    .text(text)
                    .details(details)
                    .children(children.stream().map(Node::toPoint).toList())
                    .build();
        }
    }

    static Arbitrary<Checklist> checklist(Blocks blocks) {
        return nodes(blocks, 4)
                .map(nodes -> Checklist.builder()
                        .items(nodes.stream().map(Node::toItem).toList())
                        .build());
    }

    static Arbitrary<List<TalkingPoint>> points(Blocks blocks) {
        return nodes(blocks, 1).map(nodes -> nodes.stream().map(Node::toPoint).toList());
    }

    private static Arbitrary<List<Node>> nodes(Blocks blocks, int tasks) {
        Arbitrary<Optional<TaskState>> state = Arbitraries.frequencyOf(
                Tuple.of(tasks, states().map(Optional::of)), Tuple.of(2, Arbitraries.just(Optional.empty())));
        Arbitrary<String> details =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("")), Tuple.of(2, blocks.in(Place.ITEM_DETAILS)));
        Arbitrary<Node> leaf = Combinators.combine(state, blocks.line(), details)
                .as((mark, text, below) -> new Node(mark, mark.isEmpty() ? unboxed(text) : text, below, List.of()))
                .withoutEdgeCases();
        Arbitrary<Node> deep = leaf.list().ofMinSize(DEPTH).ofMaxSize(DEEP).map(chain -> {
            Node node = chain.get(0);
            for (Node parent : chain.subList(1, chain.size())) {
                node = node.under(parent);
            }
            return node;
        });
        return Arbitraries.frequencyOf(Tuple.of(30, node(leaf, DEPTH)), Tuple.of(1, deep))
                .list()
                .ofMaxSize(4)
                .withoutEdgeCases();
    }

    private static Arbitrary<Node> node(Arbitrary<Node> leaf, int depth) {
        if (depth == 1) {
            return leaf;
        }
        Arbitrary<Node> branch = Combinators.combine(
                        leaf,
                        Arbitraries.lazy(() -> node(leaf, depth - 1))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((node, children) -> new Node(node.state, node.text, node.details, children));
        return Arbitraries.frequencyOf(Tuple.of(5, leaf), Tuple.of(3, branch)).withoutEdgeCases();
    }

    private static Arbitrary<TaskState> states() {
        return Arbitraries.frequencyOf(
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
                                .map(TaskState::of)));
    }

    private static String unboxed(String text) {
        return LineForm.isBoxed(text) ? "a " + text : text;
    }
}
