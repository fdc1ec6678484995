package dev.goh.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.goh.core.Episode;
import dev.goh.core.Guest;
import dev.goh.core.PropertyValue;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An app that still runs on Jackson 2 delegates to {@code EpisodeJson}; both majors are on this test's class path. */
class Jackson2Test {
    // docs/json.md shows these lines.
    static final class EpisodeSerializer extends JsonSerializer<Episode> {
        @Override
        public void serialize(Episode episode, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeRawValue(EpisodeJson.write(episode));
        }
    }

    static final class EpisodeDeserializer extends JsonDeserializer<Episode> {
        @Override
        public Episode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return EpisodeJson.read(parser.readValueAsTree().toString());
        }
    }

    /** What an app might have. */
    public static final class Booking {
        public int room;
        public Episode episode;
    }

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Episode.class, new EpisodeSerializer())
                    .addDeserializer(Episode.class, new EpisodeDeserializer()));

    @Test
    void anAppOnJackson2ReadsAndWritesEpisodes() throws IOException {
        Booking booking = new Booking();
        booking.room = 7;
        booking.episode = Episode.builder()
                .addGuests(Guest.of("Ana Diaz (Acme)"))
                .putProperty("a", PropertyValue.text("🦆"))
                .build();

        String json = MAPPER.writeValueAsString(booking);

        assertThat(json).isEqualTo("{\"room\":7,\"episode\":" + EpisodeJson.write(booking.episode) + "}");
        assertThat(MAPPER.readValue(json, Booking.class).episode).isEqualTo(booking.episode);
    }

    @Test
    void anErrorIsTheSame() {
        assertThatThrownBy(
                        () -> MAPPER.readValue("{\"room\":7,\"episode\":{\"goh\":1,\"date\":\"soon\"}}", Booking.class))
                .hasMessageContaining("/date (line 1, column 17): expected a day such as");
    }
}
