package dev.goh.vault.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Names of files as URI references (RFC 3986). */
final class RelativeUri {
    private static final String UNRESERVED = "-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private RelativeUri() {}

    /**
     * A reference that is relative if the name is: everything but ASCII letters, digits, slashes and {@code -._~} as percent signs
     * and UTF-8 bytes, so that a colon starts no scheme.
     */
    static String of(String name) {
        String relative = name;
        while (relative.startsWith("./")) {
            relative = relative.substring(2);
        }
        StringBuilder uri = new StringBuilder(relative.startsWith("/") ? "file://" : "");
        for (byte b : relative.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
            if (plain || UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }
}
