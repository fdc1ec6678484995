package org.example.shows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.json.EpisodeJson;
import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over HTTP, as a client sees it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ShowsApplicationTest {
    private static final Path NOTE = Path.of("../notes/GOH 41 - Tracing for tea houses, ovens & más.md");

    @LocalServerPort
    private int port;

    @Test
    void keepsAnEpisodeInsideAnObjectOfTheApp() throws Exception {
        Episode episode = EpisodeNote.read(NOTE).episode();

        HttpResponse<String> put = send(
                "PUT", "/bookings/41", "application/json", "{\"room\": 3, \"episode\": " + EpisodeJson.write(episode) + "}");
        HttpResponse<String> get = send("GET", "/bookings/41", "application/json", "");

        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(get.body()).isEqualTo("{\"room\":3,\"episode\":" + EpisodeJson.write(episode) + "}");
    }

    @Test
    void readsANoteAndWritesOne() throws Exception {
        EpisodeNote note = EpisodeNote.read(NOTE);

        HttpResponse<String> json = send("POST", "/episode", "text/markdown;charset=UTF-8", note.text());
        HttpResponse<String> back = send("POST", "/note", "application/json", json.body());

        assertThat(EpisodeJson.read(json.body())).isEqualTo(note.episode());
        assertThat(EpisodeNote.parse(back.body()).episode()).isEqualTo(note.episode());
    }

    @Test
    void saysWhatIsWrongAndWhere() throws Exception {
        String json = "{\"room\": 3, \"episode\": {\"goh\": 1, \"timestamps\": [{\"at\": \"00:63:10\", \"title\": \"Late\"}]}}";

        HttpResponse<String> response = send("PUT", "/bookings/42", "application/json", json);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("/timestamps/0/at", "has 63 minutes");
    }

    private HttpResponse<String> send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
