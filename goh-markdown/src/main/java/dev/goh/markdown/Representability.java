package dev.goh.markdown;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.internal.Quote;
import java.util.List;
import java.util.Map;

/**
 * Finds the value of an episode that a note would not give back, because it would be read as something else. What is wrong
 * with a value shows in the line it is written in: the line is read as something it was not written as.
 */
final class Representability {
    private final Episode episode;
    private final List<Draft.Line> lines;
    private final NoteScan scan;
    private final NoteLimits limits;

    private Representability(Episode episode, Draft draft, NoteScan scan, NoteLimits limits) {
        this.limits = limits;
        this.episode = episode;
        this.lines = draft.lines();
        this.scan = scan;
    }

    /**
     * Checks an episode against the note that was drafted for it.
     *
     * @throws UnrepresentableEpisodeException if the note would be read as another episode
     */
    static void check(Episode episode, Draft draft, NoteScan scan, NoteLimits limits) {
        Representability check = new Representability(episode, draft, scan, limits);
        check.checkUrl();
        check.checkProperties();
        check.checkGroups();
        check.checkLines();
    }

    private static UnrepresentableEpisodeException refusal(ModelPath path, String reason) {
        return new UnrepresentableEpisodeException(path, reason);
    }

    private void checkUrl() {
        episode.url().filter(url -> !YamlReader.readsBack(url.text())).ifPresent(url -> {
            throw refusal(
                    ModelPath.of("url"), "needs quotes, and would be longer with them than what is read as a link");
        });
    }

    /** Each property must be read as itself, alone as well as among the others. */
    private void checkProperties() {
        episode.properties().forEach((name, value) -> {
            List<String> alone =
                    FrontMatter.write(Episode.builder().putProperty(name, value).build(), true);
            FrontMatter read = FrontMatter.read(LineTable.of(String.join("\n", alone), 0, limits));
            if (read == null || !read.properties().equals(Map.of(name, value))) {
                throw refusal(
                        ModelPath.of("properties", name),
                        read == null
                                ? "would be no property"
                                : "would be read as another value; a link or a day is set by withUrl or withDate");
            }
        });
    }

    private void checkGroups() {
        List<ReferenceGroup> groups = episode.references();
        for (int i = 0; i < groups.size(); i++) {
            ReferenceGroup group = groups.get(i);
            if (group.heading().isPresent()) {
                continue;
            }
            ModelPath path = ModelPath.of("references", i);
            if (group.references().isEmpty()) {
                throw refusal(path, "a group has neither heading nor references");
            }
            if (i > 0 && groups.get(i - 1).heading().isEmpty()) {
                throw refusal(path, "two neighbouring groups have no heading and would be read as one");
            }
            if (i > 0 && groups.get(i - 1).references().isEmpty()) {
                throw refusal(
                        ModelPath.of("references", i - 1),
                        "the group has no references and would take those of the group after it, which has no heading");
            }
        }
    }

    private void checkLines() {
        for (int i = 0; i < lines.size(); i++) {
            Draft.Line line = lines.get(i);
            LineRole found = scan.role(i);
            if (!line.isReadAs(found)) {
                throw misread(i, found);
            }
        }
        for (HiddenBlock block : scan.hidden()) {
            if (block.closing() != null) {
                throw refusal(lines.get(block.from()).place().path(), "a fence is opened but not closed");
            }
            Place opened = lines.get(block.from()).place();
            if (!lines.get(block.to()).place().equals(opened)) {
                throw hides(block);
            }
        }
    }

    private UnrepresentableEpisodeException misread(int index, LineRole found) {
        for (HiddenBlock block : scan.hidden()) {
            boolean inside = block.from() < index && index <= block.to();
            if (inside
                    && !lines.get(block.from()).place().equals(lines.get(index).place())) {
                return hides(block);
            }
        }
        Draft.Line line = lines.get(index);
        if (line.unbroken() && found == LineRole.BLANK) {
            return refusal(line.place().path(), "a blank line here would end the group before its next reference");
        }
        return refusal(
                line.place().path(),
                "the line " + Quote.of(line.text()) + " would be read as " + describe(found) + ", not as "
                        + describe(line.role()));
    }

    private UnrepresentableEpisodeException hides(HiddenBlock block) {
        return refusal(
                lines.get(block.from()).place().path(),
                "opens a fence or comment that would hide "
                        + lines.get(block.to()).place().path());
    }

    private static String describe(LineRole role) {
        return switch (role) {
            case BLANK -> "a blank line";
            case TEXT -> "text";
            case FRONT_MATTER -> "front matter";
            case EMPTY_FORM -> "an empty title, embed or guest field";
            case TITLE -> "the title";
            case EMBED -> "the embed";
            case GUESTS -> "the guest field";
            case HEADING -> "the heading of a known section";
            case SEGMENT -> "the heading of a segment";
            case OTHER_HEADING -> "the heading of an unknown section";
            case ITEM -> "an item";
            case TIMESTAMP -> "a timestamp";
            case GROUP_HEADING -> "the heading of a group of references";
            case REFERENCE -> "a reference";
            case FENCE_OPEN, FENCE_CLOSE -> "a fence around references";
        };
    }
}
