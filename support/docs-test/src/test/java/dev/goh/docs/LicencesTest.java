package dev.goh.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What goh brings along is listed with its licence: for embedders in docs/embed.md, for users of the big jar in its NOTICE. */
class LicencesTest {
    /** What the tests themselves bring, by the start of the jars' names. */
    private static final Set<String> TESTS = Set.of(
            "junit-",
            "assertj-",
            "opentest4j-",
            "apiguardian-",
            "byte-buddy-",
            "jspecify-",
            "surefire-",
            "maven-",
            "common-java5-",
            "jackson-databind-",
            "jackson-annotations-");

    @Test
    void everyLibraryIsListed() throws Exception {
        String guide = Files.readString(Page.ROOT.resolve("docs/embed.md"));
        String notice = Files.readString(Page.ROOT.resolve("tools/goh-cli/src/main/resources/META-INF/NOTICE"));
        List<String> inGuide = Texts.all("`([\\w.]+:[\\w-]+\\*?)`", guide);
        List<String> inNotice = Texts.all("([\\w.]+:[\\w-]*\\*?) ", notice);

        Set<Library> libraries = libraries();

        assertThat(libraries).isNotEmpty().allSatisfy(library -> {
            assertThat(inGuide).as("docs/embed.md").anyMatch(library::isNamedBy);
            assertThat(inNotice).as("NOTICE").anyMatch(library::isNamedBy);
            assertThat(guide).contains("| " + library.version + " |");
        });
        assertThat(inGuide).allSatisfy(name -> assertThat(libraries).anyMatch(library -> library.isNamedBy(name)));
    }

    /** The jars of the class path that lie as in a Maven repository: group, artifact, version, file. */
    private static Set<Library> libraries() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("goh-"))
                .map(Path::of)
                .filter(jar -> TESTS.stream().noneMatch(jar.getFileName().toString()::startsWith))
                .filter(jar -> !jar.toString().contains("/com/fasterxml/"))
                .map(jar -> new Library(
                        jar.getParent().getParent().getParent(),
                        jar.getParent().getParent().getFileName().toString(),
                        jar.getParent().getFileName().toString()))
                .collect(Collectors.toSet());
    }

    private record Library(Path group, String artifact, String version) {
        boolean isNamedBy(String name) {
            String[] parts = name.split(":");
            boolean sameArtifact = parts[1].endsWith("*")
                    ? artifact.startsWith(parts[1].substring(0, parts[1].length() - 1))
                    : artifact.equals(parts[1]);
            return sameArtifact && group.endsWith(Path.of(parts[0].replace('.', '/')));
        }
    }
}
