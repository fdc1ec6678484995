package org.example.shows;

import dev.goh.core.Episode;

/**
 * An object of the app's own that holds an episode.
 *
 * @param room where it is streamed from
 * @param episode the episode
 */
public record Booking(int room, Episode episode) {}
