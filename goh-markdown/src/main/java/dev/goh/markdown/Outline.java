package dev.goh.markdown;

import dev.goh.core.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a note. Every line belongs to exactly one of them, so that a change of one element is a change of its
 * lines alone.
 */
final class Outline {
    private final NoteScan scan;
    private final Node head;
    private final Map<Section, Node> sections = new EnumMap<>(Section.class);
    private final List<Node> others = new ArrayList<>();
    private @Nullable Node title;
    private @Nullable Node embed;
    private @Nullable Node guests;

    // While the lines are gone through:
    private final int maxDepth;
    private final List<Node> openItems = new ArrayList<>();
    private int runStart;
    /** The element that further text belongs to. */
    private Node last;

    private @Nullable Section section = Section.HEAD;
    private boolean groupOpen;
    private final Map<Section, Node> lastElements = new EnumMap<>(Section.class);

    private Outline(NoteScan scan, NoteLimits limits) {
        this.scan = scan;
        this.maxDepth = limits.maxDepth();
        int bodyLine = scan.frontMatter() == null ? 0 : scan.frontMatter().endLine();
        this.head = new Node(Node.Kind.HEAD, bodyLine, 0);
        this.last = head;
        this.runStart = bodyLine;
    }

    static Outline of(NoteScan scan, NoteLimits limits) {
        Outline outline = new Outline(scan, limits);
        for (int line = 0; line < scan.lines().count(); line++) {
            outline.add(line, scan.role(line));
        }
        return outline;
    }

    NoteScan scan() {
        return scan;
    }

    LineTable lines() {
        return scan.lines();
    }

    Node head() {
        return head;
    }

    @Nullable
    Node title() {
        return title;
    }

    @Nullable
    Node embed() {
        return embed;
    }

    @Nullable
    Node guests() {
        return guests;
    }

    @Nullable
    Node section(Section section) {
        return section == Section.HEAD ? head : sections.get(section);
    }

    List<Node> others() {
        return others;
    }

    private void add(int line, LineRole role) {
        switch (role) {
            case FRONT_MATTER -> {}
            case BLANK -> groupOpen &= !isAfterReference();
            case TEXT -> last.addText(line, runStart);
            default -> {
                addElement(line, role);
                runStart = line + 1;
            }
        }
    }

    /** Whether the group that is open has a reference, so that a blank line ends it. */
    private boolean isAfterReference() {
        Node group = last.kind() == Node.Kind.REFERENCE ? sectionNode().lastChild() : null;
        return group != null && !group.children().isEmpty();
    }

    /** Adds the element that a line begins; further text belongs to it, but for the head's forms and a group's heading. */
    private void addElement(int line, LineRole role) {
        switch (role) {
            case TITLE -> title = new Node(Node.Kind.TITLE, line, 0);
            case EMBED -> embed = new Node(Node.Kind.EMBED, line, 0);
            case GUESTS -> guests = new Node(Node.Kind.GUESTS, line, 0);
            case HEADING -> openSection(line);
            case OTHER_HEADING -> openOther(line);
            case SEGMENT -> {
                openItems.clear();
                last = sectionNode().add(new Node(Node.Kind.SEGMENT, line, 0));
            }
            case ITEM -> last = addItem(line);
            case TIMESTAMP -> last = sectionNode().add(new Node(Node.Kind.TIMESTAMP, line, 0));
            case GROUP_HEADING -> {
                groupOpen = true;
                sectionNode().add(new Node(Node.Kind.GROUP, line, 0));
            }
            case REFERENCE -> last = addReference(line);
            case FENCE_CLOSE -> groupOpen = false;
            default -> {}
        }
    }

    private Node sectionNode() {
        Node node = section == null ? null : sections.get(section);
        return node == null ? head : node;
    }

    private void openSection(int line) {
        leaveSection();
        Section opened = scan.section(line);
        section = opened == null ? Section.HEAD : opened;
        Node node = sections.computeIfAbsent(section, s -> new Node(Node.Kind.SECTION, line, 0));
        last = lastElements.getOrDefault(section, node);
    }

    private void leaveSection() {
        if (section != null) {
            lastElements.put(section, last);
        }
        openItems.clear();
        groupOpen = false;
    }

    private void openOther(int line) {
        leaveSection();
        section = null;
        last = new Node(Node.Kind.OTHER_SECTION, line, 0);
        others.add(last);
    }

    private Node addItem(int line) {
        int column = scan.lines().column(line);
        while (!openItems.isEmpty() && openItems.get(openItems.size() - 1).column() >= column) {
            openItems.remove(openItems.size() - 1);
        }
        Node parent;
        if (openItems.isEmpty()) {
            Node list = sectionNode();
            Node segment = list.lastChild();
            parent = segment != null && segment.kind() == Node.Kind.SEGMENT ? segment : list;
        } else {
            parent = openItems.get(openItems.size() - 1);
        }
        Node item = parent.add(new Node(Node.Kind.ITEM, line, column));
        openItems.add(item);
        if (openItems.size() > maxDepth) {
            throw new NoteLimitException(
                    "maxDepth",
                    "line " + (line + 1) + " is nested deeper than " + maxDepth + " levels, which is the limit");
        }
        return item;
    }

    private Node addReference(int line) {
        Node section = sectionNode();
        Node group = section.lastChild();
        boolean headed = group != null && scan.role(group.line()) == LineRole.GROUP_HEADING;
        if (group == null || headed && !groupOpen && !group.children().isEmpty()) {
            group = section.add(new Node(Node.Kind.GROUP, line, 0));
        }
        groupOpen = true;
        return group.add(new Node(Node.Kind.REFERENCE, line, 0));
    }
}
