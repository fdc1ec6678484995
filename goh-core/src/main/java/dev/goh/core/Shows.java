package dev.goh.core;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The built-in shows. Their notes are public in the repository grafana/developer-advocacy. */
public final class Shows {
    private static final List<String> EMBED_LABELS = List.of("Link to YouTube video", "url");

    private static final Show OFFICE_HOURS = english("Grafana Office Hours")
            .series("GOH")
            .putHeading(Section.PRE_SHOW, "Pre-show checklist")
            .putHeading(Section.POST_SHOW, "Post-show checklist")
            .template(List.of(
                    new TemplateHeading(Section.PRE_SHOW, 2),
                    new TemplateHeading(Section.TALKING_POINTS, 2),
                    new TemplateHeading(Section.JUST_BEFORE, 3),
                    new TemplateHeading(Section.POST_SHOW, 2),
                    new TemplateHeading(Section.TIMESTAMPS, 3),
                    new TemplateHeading(Section.REFERENCES, 3)))
            .weekday(DayOfWeek.FRIDAY)
            .startTime(LocalTime.of(16, 0))
            .zone(ZoneId.of("Europe/Berlin"))
            .build();

    private static final Show OFFICE_HOURS_2023 = english("Grafana Office Hours (2023 template)")
            .series("GOH")
            .broadcastTitle("{topic} (Grafana Office Hours[ {instance}])")
            .template(List.of(
                    new TemplateHeading(Section.PRE_SHOW, 2),
                    new TemplateHeading(Section.REFERENCES, 2),
                    new TemplateHeading(Section.TIMESTAMPS, 2),
                    new TemplateHeading(Section.TALKING_POINTS, 2),
                    new TemplateHeading(Section.JUST_BEFORE, 3),
                    new TemplateHeading(Section.POST_SHOW, 2)))
            .weekday(DayOfWeek.FRIDAY)
            .startTime(LocalTime.of(13, 0))
            .zone(ZoneId.of("UTC"))
            .build();

    private static final Show ADOBO_AND_AVOCADOS = english("Adobo and Avocados")
            .series("A&A")
            .template(OFFICE_HOURS_2023.template())
            .build();

    private static final Show CAFE_CON_GRAFANA = Show.builder()
            .name("Café con Grafana")
            .series("CCG")
            .language("es")
            .putHeading(Section.PRE_SHOW, "Checklist")
            .putHeading(Section.TALKING_POINTS, "Puntos a hablar")
            .putHeading(Section.JUST_BEFORE, "15 minutos antes")
            .putHeading(Section.POST_SHOW, "Despues de la transmision")
            .putHeading(Section.TIMESTAMPS, "Marcas de tiempo")
            .putHeading(Section.REFERENCES, "Enlaces de referencia")
            .putOtherHeading(Section.PRE_SHOW, List.of("Lista de preparación", "Antes de la transmisión"))
            .putOtherHeading(Section.POST_SHOW, List.of("Después de la transmisión"))
            .putOtherHeading(Section.REFERENCES, List.of("Enlaces", "Referencias"))
            .template(List.of(
                    new TemplateHeading(Section.PRE_SHOW, 2),
                    new TemplateHeading(Section.TALKING_POINTS, 2),
                    new TemplateHeading(Section.JUST_BEFORE, 3),
                    new TemplateHeading(Section.POST_SHOW, 2)))
            .guestLabel("Invitado(s)")
            .guestSeparator(":")
            .otherGuestLabels(List.of("Invitado", "Invitada", "Invitados", "Invitadas"))
            .embedLabels(EMBED_LABELS)
            .weekday(DayOfWeek.THURSDAY)
            .startTime(LocalTime.of(13, 0))
            .zone(ZoneId.of("UTC"))
            .starter(Starters.spanish())
            .texts(ShowTexts.spanish())
            .build();

    private static final Show LOKI_COMMUNITY_CALL = english("Loki Community Call")
            .headings(OFFICE_HOURS.headings())
            .template(OFFICE_HOURS.template())
            .build();

    private static final Show OTEL_COMMUNITY_CALL = english("Grafana OTel Community Call")
            .headings(OFFICE_HOURS.headings())
            .template(OFFICE_HOURS.template())
            .embedForm(Show.EmbedForm.LINK)
            .build();

    private Shows() {}

    /**
     * Returns Grafana Office Hours as its present template has it.
     *
     * @return the show
     */
    public static Show grafanaOfficeHours() {
        return OFFICE_HOURS;
    }

    /**
     * Returns Grafana Office Hours as its notes were written until 2024: {@code ## Checklist}, {@code ## After the show}.
     *
     * @return the show
     */
    public static Show grafanaOfficeHours2023() {
        return OFFICE_HOURS_2023;
    }

    /**
     * Returns Adobo and Avocados.
     *
     * @return the show
     */
    public static Show adoboAndAvocados() {
        return ADOBO_AND_AVOCADOS;
    }

    /**
     * Returns Café con Grafana, whose notes are in Spanish.
     *
     * @return the show
     */
    public static Show cafeConGrafana() {
        return CAFE_CON_GRAFANA;
    }

    /**
     * Returns the Loki Community Call.
     *
     * @return the show
     */
    public static Show lokiCommunityCall() {
        return LOKI_COMMUNITY_CALL;
    }

    /**
     * Returns the Grafana OTel Community Call.
     *
     * @return the show
     */
    public static Show otelCommunityCall() {
        return OTEL_COMMUNITY_CALL;
    }

    /**
     * Returns all built-in shows, Grafana Office Hours first.
     *
     * @return the shows
     */
    public static List<Show> all() {
        return List.of(
                OFFICE_HOURS,
                OFFICE_HOURS_2023,
                ADOBO_AND_AVOCADOS,
                CAFE_CON_GRAFANA,
                LOKI_COMMUNITY_CALL,
                OTEL_COMMUNITY_CALL);
    }

    private static Show.Builder english(String name) {
        Show.Builder show = Show.builder();
        show.name(name)
                .putHeading(Section.PRE_SHOW, "Checklist")
                .putHeading(Section.TALKING_POINTS, "Talking points")
                .putHeading(Section.JUST_BEFORE, "Just before the show")
                .putHeading(Section.POST_SHOW, "After the show")
                .putHeading(Section.TIMESTAMPS, "Timestamps")
                .putHeading(Section.REFERENCES, "Reference links")
                .putOtherHeading(Section.REFERENCES, List.of("References", "Links", "Resources"))
                .otherGuestLabels(List.of("Guests"))
                .embedLabels(EMBED_LABELS)
                .starter(Starters.english())
                .texts(ShowTexts.english());
        return show;
    }
}
