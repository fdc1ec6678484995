package org.example.teatime;

import dev.goh.core.Section;
import dev.goh.core.Show;
import dev.goh.core.Shows;
import dev.goh.core.TemplateHeading;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A show in German, and how its notes look. */
final class Teatime {
    static final Show SHOW = Shows.grafanaOfficeHours().toBuilder()
            .name("Teatime")
            .series("TT")
            .language("de")
            .putHeading(Section.PRE_SHOW, "Vor der Sendung")
            .putHeading(Section.TALKING_POINTS, "Themen")
            .putHeading(Section.TIMESTAMPS, "Kapitel")
            .guestLabel("Gast")
            .template(List.of(
                    new TemplateHeading(Section.PRE_SHOW, 2),
                    new TemplateHeading(Section.TALKING_POINTS, 2),
                    new TemplateHeading(Section.TIMESTAMPS, 2)))
            .weekday(DayOfWeek.MONDAY)
            .startTime(LocalTime.of(16, 30))
            .zone(ZoneId.of("Europe/Berlin"))
            .build();

    private Teatime() {}
}
