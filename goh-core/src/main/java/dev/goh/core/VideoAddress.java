package dev.goh.core;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the video's id in an address. The scheme may be misspelt or missing, as in real notes ({@code ttps://...}); the host
 * must be YouTube's. The forms are those that yt-dlp reads.
 *
 * @param id the id as written, whether or not a video can have it; empty if its place is
 * @param fragment what stands after {@code #}; empty if nothing does
 */
record VideoAddress(String id, String fragment) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z]{0,8}:?/{1,2}");
    private static final Set<String> HOSTS = Set.of("youtube.com", "youtube-nocookie.com");
    private static final Set<String> PATHS = Set.of("live", "embed", "shorts", "v", "e");
    private static final Set<String> NO_IDS = Set.of("videoseries", "live_stream");

    /** Returns the parts of a YouTube video's address, or null if the link is something else. */
    static @Nullable VideoAddress read(String link) {
        Matcher scheme = SCHEME.matcher(link);
        String rest = scheme.lookingAt() ? link.substring(scheme.end()) : link;
        String fragment = "";
        int hash = rest.indexOf('#');
        if (hash >= 0) {
            fragment = rest.substring(hash + 1);
            rest = rest.substring(0, hash);
        }
        int mark = rest.indexOf('?');
        String query = mark < 0 ? "" : rest.substring(mark + 1);
        String path = mark < 0 ? rest : rest.substring(0, mark);
        int slash = path.indexOf('/');
        if (slash < 0) {
            return null;
        }
        String host = path.substring(0, slash).toLowerCase(Locale.ROOT);
        path = path.substring(slash + 1);
        if (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String id = id(host, path, query);
        return id == null || !isIdText(id) ? null : new VideoAddress(id, fragment);
    }

    private static @Nullable String id(String host, String path, String query) {
        if (host.equals("youtu.be") || host.equals("www.youtu.be")) {
            return path;
        }
        if (!isVideoHost(host)) {
            return null;
        }
        if (path.equals("watch")) {
            for (String parameter : query.split("&", -1)) {
                if (parameter.startsWith("v=")) {
                    return parameter.substring(2);
                }
            }
            return null;
        }
        int slash = path.indexOf('/');
        String form = slash < 0 ? path : path.substring(0, slash);
        String id = slash < 0 ? "" : path.substring(slash + 1);
        return PATHS.contains(form) && !NO_IDS.contains(id) ? id : null;
    }

    private static boolean isVideoHost(String host) {
        for (String known : HOSTS) {
            if (host.endsWith(known) && (host.length() == known.length() || host.endsWith("." + known))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a text has only characters of an id: letters, digits, {@code -} and {@code _}; the empty text has. */
    static boolean isIdText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }
}
