package dev.goh.cli;

import dev.goh.json.EpisodeJson;
import dev.goh.json.JsonOptions;
import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** One run of {@code goh json}: finds the files, and prints the episode of each. */
final class JsonRun {
    private final Streams streams;
    private final Notices notices;
    private final NoteReader reader;

    JsonRun(Streams streams) {
        this.streams = streams;
        this.notices = Notices.only(streams.err());
        this.reader = new NoteReader(streams.in());
    }

    /** Returns what the command leaves with. */
    int run(List<String> paths) {
        Collection<NoteFile> files = NoteFinder.find(paths, notices);
        boolean one = files.size() == 1 && files.iterator().next().named();
        for (NoteFile file : files) {
            print(file, one);
            if (streams.out().checkError()) {
                return ExitStatus.TROUBLE;
            }
        }
        return notices.unreadable() > 0 ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
    }

    private void print(NoteFile file, boolean pretty) {
        try {
            EpisodeNote note = reader.read(file);
            if (!file.named() && !EpisodeNotes.isEpisode(note)) {
                notices.skipped(file.name());
                return;
            }
            String json =
                    EpisodeJson.write(note.episode(), JsonOptions.defaults().withPretty(pretty));
            streams.print(pretty ? json : json + "\n");
        } catch (NoteReader.NotANote e) {
            notices.unreadable(file.name(), e.finding());
        } catch (IOException e) {
            notices.unreadable(file.name(), e);
        } catch (RuntimeException e) {
            notices.crashed("print", file.name(), e);
        }
    }
}
