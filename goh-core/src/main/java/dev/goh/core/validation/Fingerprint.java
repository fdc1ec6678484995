package dev.goh.core.validation;

import dev.goh.core.Episode;
import dev.goh.core.ModelPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * Tells a finding again in a later version of its note: made of the rule's code, the path with the texts of items, points and
 * so on in place of their indexes, and the variant. It holds no line, no severity and no message, so that it stays the same
 * when lines are added above, the phase changes or a message is worded otherwise. Findings about equal values have equal
 * fingerprints; whoever compares must count them.
 *
 * @param hash 32 hexadecimal digits
 */
public record Fingerprint(String hash) implements Comparable<Fingerprint> {
    private static final int BYTES = 16;

    /**
     * Refuses null.
     *
     * @param hash 32 hexadecimal digits
     */
    public Fingerprint {
        Objects.requireNonNull(hash, "hash");
    }

    /**
     * Makes a fingerprint.
     *
     * @param rule the rule
     * @param path the value that is wrong
     * @param variant the variant
     * @param episode the episode that holds the value
     * @return the fingerprint
     */
    public static Fingerprint of(RuleId rule, ModelPath path, String variant, Episode episode) {
        StringJoiner anchors = new StringJoiner("\u0000");
        anchors.add(rule.code());
        PathAnchors.of(path, episode).forEach(anchors::add);
        anchors.add(variant);
        return new Fingerprint(hash(anchors.toString()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Compares the digits. */
    @Override
    public int compareTo(Fingerprint other) {
        return hash.compareTo(other.hash);
    }

    /** Returns the digits. */
    @Override
    public String toString() {
        return hash;
    }
}
