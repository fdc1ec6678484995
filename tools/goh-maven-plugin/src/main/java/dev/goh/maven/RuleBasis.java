package dev.goh.maven;

import dev.goh.core.validation.Rule;
import dev.goh.markdown.NoteValidator;
import dev.goh.vault.Configuration;
import dev.goh.vault.VaultChecker;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stands for everything besides the notes that decides what a check finds: the bytes of the jars that hold rules, the profile, and the
 * configuration. Versions would not do, since snapshots change and keep theirs.
 */
final class RuleBasis {
    private RuleBasis() {}

    /** A fingerprint; empty if there is none, so that nothing may be remembered. */
    static Optional<String> of(List<Rule> more, Configuration configuration, Optional<Path> file) {
        Set<Class<?>> classes = new LinkedHashSet<>(List.of(Rule.class, NoteValidator.class, VaultChecker.class));
        more.forEach(rule -> classes.add(rule.getClass()));
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            Set<Path> jars = new LinkedHashSet<>();
            for (Class<?> each : classes) {
                Optional<Path> jar = jar(each);
                if (jar.isEmpty()) {
                    return Optional.empty();
                }
                jars.add(jar.get());
            }
            for (Path jar : jars) {
                hash.update(Files.readAllBytes(jar));
            }
            if (file.isPresent()) {
                hash.update(Files.readAllBytes(file.get()));
            }
            // The text stays the same within one version, which the jars tell.
            hash.update(configuration.profile().toString().getBytes(StandardCharsets.UTF_8));
            return Optional.of(HexFormat.of().formatHex(hash.digest()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The jar that a class is from; empty for a folder of classes, which may change at any time. */
    private static Optional<Path> jar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null || source.getLocation() == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
