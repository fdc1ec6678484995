package dev.goh.publish;

import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.InlineLink;
import dev.goh.core.InlineText;
import dev.goh.core.OtherSection;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The index page of a show: a note with a list of links to episodes under {@code Upcoming} and one under {@code Past}, or in Spanish
 * under {@code Próximos episodios} and {@code Episodios pasados}. The page is read and written as any note, so what is not changed
 * keeps its bytes:
 *
 * <pre>{@code
 * EpisodeNote page = EpisodeNote.read(file);
 * page.edit(episode -> EpisodeIndex.of(episode).add("GOH 32 - Tracing").page()).write(file);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class EpisodeIndex {
    private final Episode page;

    private EpisodeIndex(Episode page) {
        this.page = page;
    }

    /**
     * Returns the index that a page is.
     *
     * @param page what the page says
     * @return the index; one whose sections are missing is empty
     */
    public static EpisodeIndex of(Episode page) {
        return new EpisodeIndex(page);
    }

    /**
     * Returns the page.
     *
     * @return what it says, to be written by {@code EpisodeNote.with}
     */
    public Episode page() {
        return page;
    }

    /**
     * Returns the notes of the episodes that are still to come.
     *
     * @return the names of the notes, without {@code .md}, in the order of the page
     */
    public List<String> upcoming() {
        return names(IndexHeading.UPCOMING);
    }

    /**
     * Returns the notes of the episodes that are over.
     *
     * @return the names of the notes, without {@code .md}, in the order of the page
     */
    public List<String> past() {
        return names(IndexHeading.PAST);
    }

    /**
     * Returns this index with an episode still to come. Where the list is ordered by falling numbers it is put first, else last; the
     * section is added at the end of the page if it is missing, in Spanish if the heading of the other list is.
     *
     * @param name the name of its note, without {@code .md}
     * @return the larger index; this one if the note is listed under either heading
     * @throws IllegalArgumentException if no link can lead to a note of that name: it is empty, or holds a line break, a bracket, a
     *     bar or a slash, or on a page with wiki links {@code #}
     */
    public EpisodeIndex add(String name) {
        if (contains(upcoming(), name) || contains(past(), name)) {
            return this;
        }
        String entry = entry(name);
        if (entry.indexOf('\n') >= 0
                || entry.indexOf('\r') >= 0
                || !noteNames(entry).equals(List.of(name))) {
            throw new IllegalArgumentException("no link leads to a note of the name \"" + name + "\"");
        }
        return inserted(IndexHeading.UPCOMING, List.of(entry));
    }

    /**
     * Returns this index with an episode moved to those that are over: its line as it is, with the lines below it that are
     * indented more. It is added there if it was not listed.
     *
     * @param name the name of its note, without {@code .md}
     * @return the changed index; this one if it was there already
     * @throws IllegalArgumentException as for {@link #add}
     */
    public EpisodeIndex markAired(String name) {
        if (contains(past(), name)) {
            return this;
        }
        EpisodeIndex listed = add(name);
        List<String> lines = listed.lines(IndexHeading.UPCOMING);
        int from = 0;
        while (!contains(noteNames(lines.get(from)), name)) {
            from++;
        }
        int to = from + 1;
        while (to < lines.size() && !lines.get(to).isBlank() && indent(lines.get(to)) > indent(lines.get(from))) {
            to++;
        }
        List<String> left = new ArrayList<>(lines.subList(0, from));
        left.addAll(lines.subList(to, lines.size()));
        return listed.with(IndexHeading.UPCOMING, left).inserted(IndexHeading.PAST, lines.subList(from, to));
    }

    /**
     * Tells which notes the page does not link to anywhere.
     *
     * @param notes the names of notes, without {@code .md}
     * @return those that are missing, in the given order; letter case makes no difference
     */
    public List<String> missing(Collection<String> notes) {
        Set<String> linked = new HashSet<>();
        texts().flatMap(String::lines).forEach(line -> noteNames(line).forEach(name -> linked.add(key(name))));
        return notes.stream().filter(name -> !linked.contains(key(name))).toList();
    }

    private Stream<String> texts() {
        return Stream.of(
                        page.intros().values().stream(),
                        page.otherSections().stream().map(OtherSection::text),
                        page.otherSections().stream().map(OtherSection::heading),
                        page.references().stream()
                                .map(ReferenceGroup::references)
                                .flatMap(List::stream)
                                .map(Reference::text))
                .flatMap(texts -> texts);
    }

    private List<String> names(IndexHeading heading) {
        return lines(heading).stream().flatMap(line -> noteNames(line).stream()).toList();
    }

    private static List<String> noteNames(String line) {
        return noteLinks(line).map(InlineLink::noteName).toList();
    }

    /** The links of a line that lead to notes. */
    private static Stream<InlineLink> noteLinks(String line) {
        return InlineText.links(line).stream()
                .filter(link -> !link.target().contains("://") && link.kind() != InlineLink.Kind.IMAGE)
                .filter(link -> !link.noteName().isEmpty());
    }

    private List<String> lines(IndexHeading heading) {
        return page.otherSections().stream()
                .filter(section -> heading.names(section))
                .findFirst()
                .map(section -> section.text().isEmpty()
                        ? List.<String>of()
                        : List.of(section.text().split("\n", -1)))
                .orElse(List.of());
    }

    /** This index with one section's lines replaced, or added at the end. */
    private EpisodeIndex with(IndexHeading heading, List<String> lines) {
        String text = String.join("\n", lines);
        List<OtherSection> sections = new ArrayList<>(page.otherSections());
        for (int i = 0; i < sections.size(); i++) {
            if (heading.names(sections.get(i))) {
                sections.set(i, sections.get(i).withText(text));
                return new EpisodeIndex(page.withOtherSections(sections));
            }
        }
        sections.add(OtherSection.of(heading.newName(sections), text));
        return new EpisodeIndex(page.withOtherSections(sections));
    }

    /** Puts an entry before the first or after the last one, as the numbers run. */
    private EpisodeIndex inserted(IndexHeading heading, List<String> entry) {
        List<String> lines = new ArrayList<>(lines(heading));
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!noteNames(lines.get(i)).isEmpty()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(entry);
        } else if (falls(heading)) {
            lines.addAll(first, entry);
        } else {
            int end = last + 1;
            while (end < lines.size()
                    && !lines.get(end).isBlank()
                    && indent(lines.get(end)) > indent(lines.get(last))) {
                end++;
            }
            lines.addAll(end, entry);
        }
        return with(heading, lines);
    }

    private boolean falls(IndexHeading heading) {
        List<Integer> numbers = names(heading).stream()
                .map(EpisodeIndex::number)
                .flatMap(Optional::stream)
                .toList();
        return numbers.size() > 1 && numbers.get(0) > numbers.get(numbers.size() - 1);
    }

    private static Optional<Integer> number(String name) {
        try {
            return EpisodeTitle.of(name).number();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A line that is written as the page's others are. */
    private String entry(String name) {
        String like = Stream.of(IndexHeading.UPCOMING, IndexHeading.PAST)
                .flatMap(heading -> lines(heading).stream())
                .filter(line -> !noteNames(line).isEmpty())
                .findFirst()
                .orElse("- [[a]]");
        InlineLink link = noteLinks(like).findFirst().orElseThrow();
        String before = like.substring(0, link.start());
        String marker = before.matches("\\s*(?:[-*+]\\s+(?:\\[ ?\\]\\s+)?)?") ? before : "- ";
        String target = link.target();
        String folder = target.substring(0, target.lastIndexOf('/') + 1);
        return link.kind() == InlineLink.Kind.MARKDOWN
                ? marker + "[" + name + "](" + folder + escaped(name) + ".md)"
                : marker + "[[" + name + "]]";
    }

    /** As Obsidian writes it: blanks and what would end the link are escaped, other letters are not. */
    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        name.codePoints().forEach(c -> {
            String character = Character.toString(c);
            boolean special = c <= ' ' || "()%<>\"#?+".indexOf(c) >= 0;
            escaped.append(
                    special
                            ? URLEncoder.encode(character, StandardCharsets.UTF_8)
                                    .replace("+", "%20")
                            : character);
        });
        return escaped.toString();
    }

    private static boolean contains(List<String> names, String name) {
        return names.stream().map(EpisodeIndex::key).anyMatch(key(name)::equals);
    }

    /** Obsidian does not distinguish letter case in names. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
