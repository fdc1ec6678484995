package org.example.shows;

import dev.goh.core.Episode;
import dev.goh.json.EpisodeJsonException;
import dev.goh.markdown.EpisodeNote;
import dev.goh.markdown.UnrepresentableEpisodeException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Keeps bookings in memory, and turns notes into episodes and back. */
@RestController
class BookingController {
    private final Map<String, Booking> bookings = new ConcurrentHashMap<>();

    @PutMapping("/bookings/{id}")
    Booking put(@PathVariable String id, @RequestBody Booking booking) {
        bookings.put(id, booking);
        return booking;
    }

    @GetMapping("/bookings/{id}")
    Booking get(@PathVariable String id) {
        Booking booking = bookings.get(id);
        if (booking == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return booking;
    }

    @PostMapping(path = "/episode", consumes = "text/markdown")
    Episode read(@RequestBody String note) {
        return EpisodeNote.parse(note).episode();
    }

    @PostMapping(path = "/note", produces = "text/markdown", consumes = MediaType.APPLICATION_JSON_VALUE)
    String write(@RequestBody Episode episode) {
        return EpisodeNote.of(episode).text();
    }

    /** What is wrong with the JSON, and where: Jackson's exception has ours as its cause. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof EpisodeJsonException wrong) {
                return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, wrong.getMessage());
            }
        }
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "no JSON of the expected form");
    }

    /** An episode that no note could say. */
    @ExceptionHandler
    ProblemDetail unrepresentable(UnrepresentableEpisodeException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
    }
}
