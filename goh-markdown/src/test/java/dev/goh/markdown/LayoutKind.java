package dev.goh.markdown;

import dev.goh.core.Section;
import dev.goh.core.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of layout in which two notes of the same episode may differ. Each is known by what makes it disappear: a kind is
 * among the differences of two texts if they become equal with all kinds undone, but not without this one.
 */
enum LayoutKind {
    /** Where a section stands in the note. */
    SECTION_ORDER(LayoutKind::sortedSections),
    /** Headings of sections that hold nothing. */
    EMPTY_SECTION(LayoutKind::withoutEmptySections),
    /** Spelling and level of headings. */
    HEADING(text -> replaced(text, "(?m)^#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$", LayoutKind::heading)),
    /** Keys of the front matter without a value. */
    EMPTY_PROPERTY(text -> text.replaceAll("(?m)^(?:url|date):[ \t]*\n", "")),
    /** The embed's form, host and query, and embeds without a video. */
    EMBED(text -> text.replaceAll("(?m)^(?:<iframe|!\\[|\\[Link to|\\[url\\]).*$", "")),
    /** The guest field's label, separators and quotes, and fields without a guest. */
    GUEST_FIELD(text -> text.replaceAll("(?m)^(?:Guests?|Invitad[^:\n]*)::?.*$", "")),
    /** How a box is written. */
    BOX(text -> text.replaceAll("(?m)^([ \t]*[-*+][ \t]+)\\[\\](?=[ \t]|$)", "$1[ ]")
            .replaceAll("(?m)^([ \t]*[-*+][ \t]+)\\[X\\]", "$1[x]")),
    /** Which list marker, and whether a reference has one. */
    MARKER(text -> text.replaceAll("(?m)^([ \t]*)[-*+](?:[ \t]+|$)", "$1")),
    /** Blanks at the start of lines. */
    INDENTATION(text -> text.replaceAll("(?m)^[ \t]+(?=[^ \t\n])", "")),
    /** Blanks at the end of lines. */
    TRAILING_BLANKS(text -> text.replaceAll("(?m)[ \t]+$", "")),
    /** Blank lines. */
    BLANK_LINES(text -> text.replaceAll("(?m)^[ \t]*\n", "")),
    /** The end of the last line. */
    FINAL_LINE_END(text -> text.replaceAll("[ \t\n]+\\z", ""));

    private final UnaryOperator<String> undo;

    LayoutKind(UnaryOperator<String> undo) {
        this.undo = undo;
    }

    /**
     * The kinds of layout in which two notes of the same episode differ.
     *
     * @return the kinds; empty if there is more between them than these
     */
    static Optional<Set<LayoutKind>> between(String a, String b) {
        Set<LayoutKind> all = EnumSet.allOf(LayoutKind.class);
        if (!undone(a, all).equals(undone(b, all))) {
            return Optional.empty();
        }
        Set<LayoutKind> needed = EnumSet.allOf(LayoutKind.class);
        for (LayoutKind kind : values()) {
            Set<LayoutKind> others = EnumSet.copyOf(needed);
            others.remove(kind);
            if (undone(a, others).equals(undone(b, others))) {
                needed.remove(kind);
            }
        }
        return Optional.of(needed);
    }

    private static String undone(String text, Set<LayoutKind> kinds) {
        String result = text;
        for (LayoutKind kind : values()) {
            if (kinds.contains(kind)) {
                result = kind.undo.apply(result);
            }
        }
        return result;
    }

    private static String heading(Matcher matcher) {
        return "# " + section(matcher.group()).map(Section::key).orElse(matcher.group(1));
    }

    private static String replaced(
            String text, String regex, java.util.function.Function<Matcher, String> replacement) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(result, Matcher.quoteReplacement(replacement.apply(matcher)));
        }
        return matcher.appendTail(result).toString();
    }

    private static Optional<Section> section(String line) {
        Matcher matcher =
                Pattern.compile("#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*").matcher(line);
        return matcher.matches() ? Vocabulary.builtIn().section(matcher.group(1)) : Optional.empty();
    }

    /** A heading and the lines below it; the first one is what stands above all headings. */
    private static List<List<String>> sections(String text) {
        List<List<String>> sections = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : text.split("(?<=\n)")) {
            if (section(line.stripTrailing()).isPresent()) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(line.endsWith("\n") ? line : line + "\n");
        }
        return sections;
    }

    private static String joined(List<List<String>> sections) {
        StringBuilder text = new StringBuilder();
        sections.forEach(section -> section.forEach(text::append));
        return text.toString();
    }

    private static String sortedSections(String text) {
        List<List<String>> sections = sections(text);
        sections.subList(1, sections.size())
                .sort(Comparator.comparing(
                        lines -> section(lines.get(0).stripTrailing()).orElseThrow()));
        return joined(sections);
    }

    private static String withoutEmptySections(String text) {
        List<List<String>> sections = sections(text);
        List<List<String>> filled = new ArrayList<>(sections.subList(0, 1));
        for (List<String> section : sections.subList(1, sections.size())) {
            boolean empty = section.subList(1, section.size()).stream().allMatch(String::isBlank);
            filled.add(empty ? section.subList(1, section.size()) : section);
        }
        return joined(filled);
    }
}
