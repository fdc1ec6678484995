package dev.goh.benchmarks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data of an episode's JSON document as plain records: what someone would write who wants the same JSON and no more.
 * Nothing is checked, and nothing is read from a text.
 */
record PlainEpisode(
        int goh,
        @Nullable Title title,
        @Nullable String url,
        @Nullable String embed,
        @Nullable String date,
        List<Guest> guests,
        Checklist preShow,
        TalkingPoints talkingPoints,
        Checklist justBefore,
        Checklist postShow,
        List<Timestamp> timestamps,
        List<Group> references,
        Map<String, Object> properties,
        Map<String, String> intros,
        List<Other> otherSections) {
    record Title(
            String text,
            @Nullable String series,
            @Nullable Integer number,
            @Nullable String numberText,
            String topic) {}

    record Guest(
            String text,
            String name,
            @Nullable String nickname,
            @Nullable String link,
            @Nullable String affiliation) {}

    record Checklist(List<Item> items) {}

    record Item(
            @Nullable String state, String text, @Nullable String details, List<Item> children) {}

    record TalkingPoints(List<Item> points, List<Segment> segments) {}

    record Segment(String title, @Nullable String intro, List<Item> points) {}

    record Timestamp(String at, String title, @Nullable String details) {}

    record Group(@Nullable String heading, List<Reference> references) {}

    record Reference(
            String text,
            String label,
            @Nullable String url,
            @Nullable String kind,
            @Nullable String details) {}

    record Other(String heading, @Nullable String text) {}
}
