package dev.goh.markdown;

import java.util.ArrayList;
import java.util.List;

/** Finds what must be replaced in the line of an element so that it says something else and all else in it stays. */
final class LinePatches {
    private final LineTable lines;
    private final NoteOptions options;

    LinePatches(LineTable lines, NoteOptions options) {
        this.lines = lines;
        this.options = options;
    }

    /** The patches of an element's line, in order; none if it says the same. */
    List<Patch> of(int line, Row old, Row now) {
        if (old.mark().equals(now.mark()) && old.text().equals(now.text())) {
            return List.of();
        }
        return switch (now.kind()) {
            case ITEM -> item(line, old, now);
            case TIMESTAMP -> timestamp(line, old, now);
            case REFERENCE -> reference(line, now);
            case SEGMENT, OTHER_SECTION, SECTION -> heading(line, now);
            default -> List.of(whole(line, DraftAssembly.barely(now.text(), LineRole.GROUP_HEADING, "\t", options)));
        };
    }

    /** An element's line, patched, without its line end. */
    String patched(int line, Row old, Row now) {
        StringBuilder patched = new StringBuilder();
        int from = lines.start(line);
        for (Patch patch : of(line, old, now)) {
            patched.append(lines.text(), from, patch.start()).append(patch.text());
            from = patch.end();
        }
        return patched.append(lines.text(), from, lines.end(line)).toString();
    }

    private List<Patch> item(int line, Row old, Row now) {
        ItemForm form = ItemForm.read(lines, line);
        List<Patch> patches = new ArrayList<>();
        boolean marked = !now.mark().isEmpty();
        // Where there is no text yet, it begins behind the blanks that stand in its place.
        int from = old.text().isEmpty() ? lines.end(line) : form.from();
        String space = Blanks.isBlank(lines.text().charAt(from - 1)) ? "" : " ";
        if (!old.mark().equals(now.mark())) {
            if (form.box() >= 0 && marked) {
                patches.add(new Patch(form.mark(), form.markEnd(), now.mark()));
            } else if (form.box() >= 0) {
                patches.add(new Patch(form.box(), from, ""));
                space = "";
            } else {
                String box = space + "[" + now.mark() + "]" + (now.text().isEmpty() ? "" : " ");
                patches.add(new Patch(from, from, box));
                space = "";
            }
        }
        if (!old.text().equals(now.text())) {
            patches.add(
                    new Patch(from, Math.max(from, form.to()), old.text().isEmpty() ? space + now.text() : now.text()));
        }
        return patches;
    }

    private List<Patch> timestamp(int line, Row old, Row now) {
        List<Patch> patches = new ArrayList<>();
        TimestampForm form = TimestampForm.read(lines, line);
        if (form == null) {
            return patches;
        }
        if (!old.mark().equals(now.mark())) {
            patches.add(new Patch(form.timeFrom(), form.timeTo(), form.spell(now.mark(), lines.text())));
        }
        if (!old.text().equals(now.text())) {
            int before = Blanks.skipBack(lines.text(), form.timeTo(), form.from());
            boolean space = old.text().isEmpty() && !Blanks.isBlank(lines.text().charAt(form.from() - 1));
            int from = now.text().isEmpty() ? before : form.from();
            patches.add(new Patch(from, form.to(), (space ? " " : "") + now.text()));
        }
        return patches;
    }

    private List<Patch> reference(int line, Row now) {
        int from = ReferenceForm.from(lines, line);
        boolean bare = from == lines.indent(line);
        String text = bare ? DraftAssembly.barely(now.text(), LineRole.REFERENCE, "- ", options) : now.text();
        return List.of(new Patch(from, ReferenceForm.to(lines, line), text));
    }

    private List<Patch> heading(int line, Row now) {
        HeadingForm form = HeadingForm.read(lines, line);
        if (form == null) {
            return List.of();
        }
        String heading = HeadingForm.write(form.level(), now.text());
        boolean plain = heading.endsWith(now.text());
        boolean space = form.from() == form.to() && !Blanks.isBlank(lines.text().charAt(form.from() - 1));
        return plain && !now.text().isEmpty()
                ? List.of(new Patch(form.from(), form.to(), (space ? " " : "") + now.text()))
                : List.of(
                        new Patch(lines.start(line) + form.level(), lines.end(line), heading.substring(form.level())));
    }

    private Patch whole(int line, String text) {
        return new Patch(lines.indent(line), Blanks.skipBack(lines.text(), lines.indent(line), lines.end(line)), text);
    }
}
