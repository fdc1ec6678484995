package dev.goh.json;

import dev.goh.core.Timestamp;
import dev.goh.core.internal.Quote;
import java.time.Duration;

/** {@code {"at": "00:12:58", "title": "..", "details": ".."}}. */
final class TimestampCodec {
    private static final String FORM = "00:00:00";

    static final Codec<Timestamp> CODEC = ObjectCodec.of(
                    "a timestamp", in -> Timestamp.builder(), Timestamp.Builder::build)
            .add("at", true, (in, timestamp) -> timestamp.at(in.string(TimestampCodec::time)), (timestamp, out) -> {
                out.writeName("at");
                out.writeString(timestamp.atText());
            })
            .required("title", Scalars.STRING, Timestamp::title, Timestamp.Builder::title)
            .text("details", Timestamp::details, Timestamp.Builder::details)
            .build();

    private TimestampCodec() {}

    private static boolean isTime(String text) {
        for (int i = 0; i < text.length() && i < FORM.length(); i++) {
            char c = text.charAt(i);
            boolean fits = FORM.charAt(i) == ':' ? c == ':' : c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return text.length() == FORM.length();
    }

    private static Duration time(String text) {
        if (!isTime(text)) {
            throw new IllegalArgumentException("expected a time such as \"00:12:58\", found " + Quote.of(text));
        }
        int minutes = Integer.parseInt(text.substring(3, 5));
        int seconds = Integer.parseInt(text.substring(6));
        if (minutes > 59 || seconds > 59) {
            String number = minutes > 59 ? minutes + " minutes" : seconds + " seconds";
            throw new IllegalArgumentException(Quote.of(text) + " has " + number);
        }
        return Duration.ofSeconds(Integer.parseInt(text.substring(0, 2)) * 3600L + minutes * 60L + seconds);
    }
}
