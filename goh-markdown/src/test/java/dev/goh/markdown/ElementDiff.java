package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which elements of two episodes differ in their own values, found without the lens. Where several alignments of two lists are
 * equally good, as with twins of which one is removed, every element that one of them removes counts as removed.
 */
final class ElementDiff {
    private final Side before = new Side();
    private final Side after = new Side();
    private final Map<EpisodeElement, EpisodeElement> pairs = new LinkedHashMap<>();

    /** What differs in one of the two episodes. */
    static final class Side {
        /** The differing members of the elements that are in both episodes; an element whose only change is a member that came has none. */
        private final Map<ModelPath, Set<ModelPath>> members = new HashMap<>();
        /** The elements that are in this episode only. */
        private final Set<ModelPath> whole = new LinkedHashSet<>();

        boolean differs(ModelPath element) {
            return members.containsKey(element) || whole.contains(element);
        }

        boolean isAlone(ModelPath element) {
            return whole.contains(element);
        }

        Set<ModelPath> members(ModelPath element) {
            return members.getOrDefault(element, Set.of());
        }

        Set<ModelPath> elements() {
            Set<ModelPath> elements = new LinkedHashSet<>(whole);
            elements.addAll(members.keySet());
            return elements;
        }

        private void add(EpisodeElement element) {
            element.stream().map(EpisodeElement::path).forEach(whole::add);
        }
    }

    private ElementDiff() {}

    static ElementDiff of(Episode before, Episode after) {
        ElementDiff diff = new ElementDiff();
        EpisodeElement old = EpisodeElement.of(before);
        EpisodeElement now = EpisodeElement.of(after);
        diff.compareRoots(old, now);
        diff.addLeft(old, now);
        return diff;
    }

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    /** The element before that an element after was made of; empty if it is new, or in a list that did not change. */
    Optional<ModelPath> origin(ModelPath after) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue().path().equals(after))
                .map(pair -> pair.getKey().path())
                .findFirst();
    }

    /** The parts of an episode have fixed places, but for the other sections. */
    private void compareRoots(EpisodeElement old, EpisodeElement now) {
        Map<ModelPath, EpisodeElement> olds = parts(old);
        Map<ModelPath, EpisodeElement> nows = parts(now);
        olds.forEach((path, element) -> {
            EpisodeElement partner = nows.get(path);
            if (partner == null) {
                before.add(element);
            } else {
                compare(element, partner);
            }
        });
        nows.forEach((path, element) -> {
            if (!olds.containsKey(path)) {
                after.add(element);
            }
        });
        compareLists(others(old), others(now));
    }

    /**
     * Where a child leaves its parent and is now before or behind it, either may be said to have moved: the parents that were
     * left count as moved too.
     */
    private void addLeft(EpisodeElement old, EpisodeElement now) {
        List<EpisodeElement> gone =
                old.stream().filter(element -> before.isAlone(element.path())).toList();
        List<EpisodeElement> come =
                now.stream().filter(element -> after.isAlone(element.path())).toList();
        for (EpisodeElement moved : gone) {
            for (EpisodeElement arrived : come) {
                if (arrived.value().equals(moved.value())) {
                    ModelPath list = arrived.path().parent();
                    new ArrayList<>(pairs.entrySet())
                            .stream()
                                    .filter(pair -> isIn(
                                                            moved.path(),
                                                            pair.getKey().path())
                                                    && isIn(pair.getKey().path(), list)
                                            || isIn(
                                                            arrived.path(),
                                                            pair.getValue().path())
                                                    && isIn(
                                                            pair.getValue().path(),
                                                            moved.path().parent()))
                                    .forEach(pair -> {
                                        before.add(pair.getKey());
                                        after.add(pair.getValue());
                                    });
                }
            }
        }
    }

    private static boolean isIn(ModelPath inner, ModelPath outer) {
        return inner.pointer().startsWith(outer.pointer() + "/");
    }

    private static Map<ModelPath, EpisodeElement> parts(EpisodeElement root) {
        Map<ModelPath, EpisodeElement> parts = new LinkedHashMap<>();
        root.lists()
                .subList(0, root.lists().size() - 1)
                .forEach(list -> parts.put(list.get(0).path(), list.get(0)));
        return parts;
    }

    private static List<EpisodeElement> others(EpisodeElement root) {
        return root.lists().get(root.lists().size() - 1);
    }

    private void compare(EpisodeElement old, EpisodeElement now) {
        if (old.value().equals(now.value())) {
            return;
        }
        pairs.put(old, now);
        Map<String, Object> was = old.ownByName();
        Map<String, Object> is = now.ownByName();
        if (!was.equals(is)) {
            before.members.put(old.path(), differing(old, is));
            after.members.put(now.path(), differing(now, was));
        }
        for (int i = 0; i < old.lists().size(); i++) {
            compareLists(old.lists().get(i), now.lists().get(i));
        }
    }

    private static Set<ModelPath> differing(EpisodeElement element, Map<String, Object> others) {
        Set<ModelPath> differing = new LinkedHashSet<>();
        element.own().forEach((path, value) -> {
            String name = path.tokens().get(path.tokens().size() - 1);
            if (!Objects.equals(value, others.get(name))) {
                differing.add(path);
            }
        });
        return differing;
    }

    private void compareLists(List<EpisodeElement> olds, List<EpisodeElement> nows) {
        Map<Object, Integer> names = new HashMap<>();
        int[] was = numbers(olds, names);
        int[] is = numbers(nows, names);
        if (Arrays.equals(was, is)) {
            return;
        }
        List<int[]> same = longestCommon(was.length, is.length, (i, j) -> was[i] == is[j]);
        addDispensable(before, olds, was, is);
        addDispensable(after, nows, is, was);
        int i = 0;
        int j = 0;
        for (int k = 0; k <= same.size(); k++) {
            int oldEnd = k < same.size() ? same.get(k)[0] : olds.size();
            int nowEnd = k < same.size() ? same.get(k)[1] : nows.size();
            compareGap(olds.subList(i, oldEnd), nows.subList(j, nowEnd));
            i = oldEnd + 1;
            j = nowEnd + 1;
        }
    }

    /** The same number for elements that say the same. */
    private static int[] numbers(List<EpisodeElement> elements, Map<Object, Integer> names) {
        return elements.stream()
                .mapToInt(element -> names.computeIfAbsent(element.value(), value -> names.size()))
                .toArray();
    }

    /**
     * Elements that not every best alignment keeps. What is best is a matter of view where elements were moved: the fewest
     * elements, or the fewest lines.
     */
    private static void addDispensable(Side side, List<EpisodeElement> elements, int[] mine, int[] theirs) {
        int[] ones = elements.stream().mapToInt(element -> 1).toArray();
        int[] lines = elements.stream().mapToInt(ElementDiff::lines).toArray();
        int most = weight(mine, theirs, ones);
        int heaviest = weight(mine, theirs, lines);
        for (int i = 0; i < mine.length; i++) {
            int left = mine[i];
            boolean partner = Arrays.stream(theirs).anyMatch(number -> number == left);
            if (partner
                    && (weight(mine, theirs, without(ones, i)) == most
                            || weight(mine, theirs, without(lines, i)) == heaviest)) {
                side.add(elements.get(i));
            }
        }
    }

    private static int lines(EpisodeElement element) {
        return element.stream()
                .flatMap(each -> each.own().values().stream())
                .mapToInt(value -> (int) value.toString().lines().count())
                .sum();
    }

    /** The weights with nothing for one element: to keep it is worth nothing. */
    private static int[] without(int[] weights, int index) {
        int[] rest = weights.clone();
        rest[index] = 0;
        return rest;
    }

    /** What a heaviest common subsequence weighs. */
    private static int weight(int[] mine, int[] theirs, int[] weights) {
        int[][] best = new int[mine.length + 1][theirs.length + 1];
        for (int i = mine.length - 1; i >= 0; i--) {
            for (int j = theirs.length - 1; j >= 0; j--) {
                int pair = mine[i] == theirs[j] ? best[i + 1][j + 1] + weights[i] : 0;
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best[0][0];
    }

    private void compareGap(List<EpisodeElement> olds, List<EpisodeElement> nows) {
        List<int[]> alike = olds.size() == nows.size() ? inOrder(olds.size()) : alike(olds, nows);
        Set<Integer> pairedOlds = new LinkedHashSet<>();
        Set<Integer> pairedNows = new LinkedHashSet<>();
        for (int[] pair : alike) {
            pairedOlds.add(pair[0]);
            pairedNows.add(pair[1]);
            compare(olds.get(pair[0]), nows.get(pair[1]));
        }
        for (int i = 0; i < olds.size(); i++) {
            if (!pairedOlds.contains(i)) {
                before.add(olds.get(i));
            }
        }
        for (int j = 0; j < nows.size(); j++) {
            if (!pairedNows.contains(j)) {
                after.add(nows.get(j));
            }
        }
    }

    private static List<int[]> inOrder(int size) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            pairs.add(new int[] {i, i});
        }
        return pairs;
    }

    /** Those that have the same line; between them, those that have half of what is below. */
    private static List<int[]> alike(List<EpisodeElement> olds, List<EpisodeElement> nows) {
        List<int[]> lines = longestCommon(olds.size(), nows.size(), (i, j) -> haveSameLine(olds.get(i), nows.get(j)));
        List<int[]> found = new ArrayList<>(lines);
        int i = 0;
        int j = 0;
        for (int k = 0; k <= lines.size(); k++) {
            int oldEnd = k < lines.size() ? lines.get(k)[0] : olds.size();
            int nowEnd = k < lines.size() ? lines.get(k)[1] : nows.size();
            int oldFrom = i;
            int nowFrom = j;
            longestCommon(oldEnd - i, nowEnd - j, (a, b) -> haveHalfBelow(olds.get(oldFrom + a), nows.get(nowFrom + b)))
                    .forEach(pair -> found.add(new int[] {oldFrom + pair[0], nowFrom + pair[1]}));
            i = oldEnd + 1;
            j = nowEnd + 1;
        }
        return found;
    }

    private static boolean haveSameLine(EpisodeElement a, EpisodeElement b) {
        Map<String, Object> mine = a.ownByName();
        Map<String, Object> theirs = b.ownByName();
        return Stream.of("text", "title", "heading")
                .anyMatch(name -> mine.containsKey(name) && mine.get(name).equals(theirs.get(name)));
    }

    private static boolean haveHalfBelow(EpisodeElement a, EpisodeElement b) {
        List<Object> children = below(a);
        List<Object> others = below(b);
        long common = children.stream().filter(others::contains).count();
        return common > 0 && 2 * common >= Math.max(children.size(), others.size());
    }

    private static List<Object> below(EpisodeElement element) {
        return element.lists().stream()
                .flatMap(List::stream)
                .map(EpisodeElement::value)
                .toList();
    }

    /** Decides whether an element of one list goes with an element of another. */
    private interface Match {
        boolean test(int i, int j);
    }

    private static List<int[]> longestCommon(int olds, int nows, Match match) {
        int[][] length = new int[olds + 1][nows + 1];
        for (int i = olds - 1; i >= 0; i--) {
            for (int j = nows - 1; j >= 0; j--) {
                length[i][j] =
                        match.test(i, j) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<int[]> found = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < olds && j < nows) {
            if (match.test(i, j)) {
                found.add(new int[] {i++, j++});
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return found;
    }
}
