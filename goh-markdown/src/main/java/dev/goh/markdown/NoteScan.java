package dev.goh.markdown;

import dev.goh.core.Section;
import dev.goh.core.VideoEmbed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the lines of a note are. */
final class NoteScan {
    private final LineTable lines;
    private final LineRole[] roles;
    private final @Nullable Section[] sections;
    private final List<HiddenBlock> hidden;
    private final @Nullable FrontMatter frontMatter;
    private final @Nullable VideoEmbed embed;
    private final @Nullable GuestForm guests;

    NoteScan(
            LineTable lines,
            LineRole[] roles,
            @Nullable Section[] sections,
            List<HiddenBlock> hidden,
            @Nullable FrontMatter frontMatter,
            @Nullable VideoEmbed embed,
            @Nullable GuestForm guests) {
        this.lines = lines;
        this.roles = roles;
        this.sections = sections;
        this.hidden = hidden;
        this.frontMatter = frontMatter;
        this.embed = embed;
        this.guests = guests;
    }

    LineTable lines() {
        return lines;
    }

    LineRole role(int line) {
        return roles[line];
    }

    /** The section that a line of role {@link LineRole#HEADING} opens; null for other lines. */
    @Nullable
    Section section(int line) {
        return sections[line];
    }

    /** The fences and comments in order, fences around references left out. */
    List<HiddenBlock> hidden() {
        return hidden;
    }

    /** Lines that fences lack at their ends, by the line after which they would stand. */
    Map<Integer, String> closings() {
        Map<Integer, String> closings = new HashMap<>();
        for (HiddenBlock block : hidden) {
            if (block.closing() != null) {
                closings.put(block.to(), block.closing());
            }
        }
        return closings;
    }

    /** The front matter; null if there is none. */
    @Nullable
    FrontMatter frontMatter() {
        return frontMatter;
    }

    /** The video that the line of role {@link LineRole#EMBED} shows; null if there is none. */
    @Nullable
    VideoEmbed embed() {
        return embed;
    }

    /** What the line of role {@link LineRole#GUESTS} holds; null if there is none. */
    @Nullable
    GuestForm guests() {
        return guests;
    }
}
