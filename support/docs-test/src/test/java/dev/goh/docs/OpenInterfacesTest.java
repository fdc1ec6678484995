package dev.goh.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goh.core.Episode;
import dev.goh.json.EpisodeJson;
import dev.goh.markdown.EpisodeNote;
import dev.goh.publish.Exports;
import dev.goh.vault.VaultChecker;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** japicmp must be told which interfaces callers may implement, since a new method breaks these alone. */
class OpenInterfacesTest {
    @Test
    void thePomListsThemAll() throws Exception {
        Set<String> open = new TreeSet<>();
        for (Class<?> one :
                List.of(Episode.class, EpisodeNote.class, EpisodeJson.class, VaultChecker.class, Exports.class)) {
            for (String name : classesBeside(one)) {
                Class<?> type = Class.forName(name, false, one.getClassLoader());
                if (type.isInterface() && !type.isAnnotation() && !type.isSealed() && isVisible(type)) {
                    open.add(name);
                }
            }
        }

        List<String> listed =
                Texts.all("<include>(dev\\.goh\\.[^<]+)</include>", Files.readString(Page.ROOT.resolve("pom.xml")));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(open);
    }

    private static boolean isVisible(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if (!Modifier.isPublic(at.getModifiers())) {
                return false;
            }
        }
        return !type.getPackageName().endsWith(".internal");
    }

    /** The names of all classes that come from where a class comes from, be it a folder or a jar. */
    private static List<String> classesBeside(Class<?> one) throws IOException, URISyntaxException {
        Path place =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return classesBelow(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
            return classesBelow(jar.getPath("/"));
        }
    }

    private static List<String> classesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file ->
                            root.relativize(file).toString().replace('/', '.').replace('\\', '.'))
                    .filter(name -> name.startsWith("dev.goh.") && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }
}
