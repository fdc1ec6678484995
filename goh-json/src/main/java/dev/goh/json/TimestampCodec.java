package dev.goh.json;

import dev.goh.core.Timestamp;
import java.time.Duration;
import java.util.regex.Pattern;

/** {@code {"at": "00:12:58", "title": "..", "details": ".."}}. */
final class TimestampCodec {
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}:[0-9]{2}");

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

    private static Duration time(String text) {
        if (!TIME.matcher(text).matches()) {
            throw new IllegalArgumentException("expected a time such as \"00:12:58\", found " + Quoted.of(text));
        }
        int minutes = Integer.parseInt(text.substring(3, 5));
        int seconds = Integer.parseInt(text.substring(6));
        if (minutes > 59 || seconds > 59) {
            String number = minutes > 59 ? minutes + " minutes" : seconds + " seconds";
            throw new IllegalArgumentException(Quoted.of(text) + " has " + number);
        }
        return Duration.ofSeconds(Integer.parseInt(text.substring(0, 2)) * 3600L + minutes * 60L + seconds);
    }
}
