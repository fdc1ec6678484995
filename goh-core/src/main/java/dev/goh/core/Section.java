package dev.goh.core;

import java.util.List;

/**
 * The sections of a note that a vocabulary knows, and its head. What a section is for decides how its lines are read;
 * how its heading is spelt, at which level and in which place is layout.
 */
public enum Section {
    /** What stands above the first section heading: title, video, guests. It has no heading of its own. */
    HEAD("head", Content.HEAD),
    /** The checklist for the weeks before the show. */
    PRE_SHOW("preShow", Content.CHECKLIST),
    /** What is to be talked about: a tree of bullets, perhaps under sub-headings. */
    TALKING_POINTS("talkingPoints", Content.TALKING_POINTS),
    /** The checklist for the minutes before going live. */
    JUST_BEFORE("justBefore", Content.CHECKLIST),
    /** The checklist for after the show. */
    POST_SHOW("postShow", Content.CHECKLIST),
    /** The chapters of the video. */
    TIMESTAMPS("timestamps", Content.TIMESTAMPS),
    /** Links that are kept for the audience. */
    REFERENCES("references", Content.REFERENCES);

    private static final List<Section> TITLED = List.of(values()).subList(1, values().length);

    private final String key;
    private final Content content;

    Section(String key, Content content) {
        this.key = key;
        this.content = content;
    }

    /** What a section's lines are read as. */
    public enum Content {
        /** Title, embed and guest field. */
        HEAD,
        /** Items that may be ticked. */
        CHECKLIST,
        /** A tree of points, perhaps in segments. */
        TALKING_POINTS,
        /** One chapter a line. */
        TIMESTAMPS,
        /** One reference a line, in groups. */
        REFERENCES
    }

    /**
     * Returns the section's name in paths and in JSON, for example {@code preShow}.
     *
     * @return the name
     */
    public String key() {
        return key;
    }

    /**
     * Returns what the section's lines are read as.
     *
     * @return the kind of content
     */
    public Content content() {
        return content;
    }

    /**
     * Returns the sections that have a heading: all but {@link #HEAD}.
     *
     * @return the sections in the order in which they are declared
     */
    public static List<Section> titled() {
        return TITLED;
    }
}
