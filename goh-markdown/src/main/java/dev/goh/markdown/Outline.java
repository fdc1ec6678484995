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
    private final Node[] owners;
    private final Node frontMatter = new Node(Node.Kind.FRONT_MATTER, 0, 0);
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
        this.owners = new Node[scan.lines().count()];
        int bodyLine = scan.frontMatter() == null ? 0 : scan.frontMatter().endLine();
        this.head = new Node(Node.Kind.HEAD, bodyLine, 0);
        this.last = head;
        this.runStart = bodyLine;
    }

    static Outline of(NoteScan scan, NoteLimits limits) {
        Outline outline = new Outline(scan, limits);
        for (int line = 0; line < scan.lines().count(); line++) {
            outline.owners[line] = outline.add(line, scan.role(line));
        }
        return outline;
    }

    NoteScan scan() {
        return scan;
    }

    LineTable lines() {
        return scan.lines();
    }

    /** The element that a line belongs to. */
    Node owner(int line) {
        return owners[line];
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

    private Node add(int line, LineRole role) {
        switch (role) {
            case FRONT_MATTER:
                return frontMatter;
            case BLANK:
                groupOpen &= !isAfterReference();
                return last;
            case TEXT:
                last.addText(line, runStart);
                return last;
            default:
                Node owner = addElement(line, role);
                runStart = line + 1;
                return owner;
        }
    }

    /** Whether the group that is open has a reference, so that a blank line ends it. */
    private boolean isAfterReference() {
        Node group = last.kind() == Node.Kind.REFERENCE ? sectionNode().lastChild() : null;
        return group != null && !group.children().isEmpty();
    }

    private Node addElement(int line, LineRole role) {
        return switch (role) {
            case TITLE -> {
                title = new Node(Node.Kind.TITLE, line, 0);
                yield title;
            }
            case EMBED -> {
                embed = new Node(Node.Kind.EMBED, line, 0);
                yield embed;
            }
            case GUESTS -> {
                guests = new Node(Node.Kind.GUESTS, line, 0);
                yield guests;
            }
            case HEADING -> openSection(line);
            case OTHER_HEADING -> openOther(line);
            case SEGMENT -> {
                openItems.clear();
                yield goOn(sectionNode().add(new Node(Node.Kind.SEGMENT, line, 0)));
            }
            case ITEM -> goOn(addItem(line));
            case TIMESTAMP -> goOn(sectionNode().add(new Node(Node.Kind.TIMESTAMP, line, 0)));
            case GROUP_HEADING -> {
                groupOpen = true;
                yield sectionNode().add(new Node(Node.Kind.GROUP, line, 0));
            }
            case REFERENCE -> goOn(addReference(line));
            case FENCE_CLOSE -> {
                groupOpen = false;
                yield sectionNode();
            }
            case FENCE_OPEN -> sectionNode();
            default -> last;
        };
    }

    /** Makes an element the one that further text belongs to. */
    private Node goOn(Node element) {
        last = element;
        return element;
    }

    private Node sectionNode() {
        Node node = section == null ? null : sections.get(section);
        return node == null ? head : node;
    }

    private Node openSection(int line) {
        leaveSection();
        Section opened = scan.section(line);
        section = opened == null ? Section.HEAD : opened;
        Node node = sections.computeIfAbsent(section, s -> new Node(Node.Kind.SECTION, line, 0));
        last = lastElements.getOrDefault(section, node);
        return node;
    }

    private void leaveSection() {
        if (section != null) {
            lastElements.put(section, last);
        }
        openItems.clear();
        groupOpen = false;
    }

    private Node openOther(int line) {
        leaveSection();
        section = null;
        last = new Node(Node.Kind.OTHER_SECTION, line, 0);
        others.add(last);
        return last;
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
