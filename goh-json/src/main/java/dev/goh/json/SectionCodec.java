package dev.goh.json;

import dev.goh.core.Section;
import dev.goh.core.internal.Quote;

/** {@code "preShow"}: the section's name in paths. */
final class SectionCodec {
    static final Codec<Section> CODEC = Scalars.of(SectionCodec::read, Section::key);

    private SectionCodec() {}

    static Section read(String key) {
        StringBuilder known = new StringBuilder();
        for (Section section : Section.values()) {
            if (section.key().equals(key)) {
                return section;
            }
            known.append(known.isEmpty() ? "" : ", ").append(section.key());
        }
        throw new IllegalArgumentException("no section is called " + Quote.of(key) + "; there are " + known);
    }
}
