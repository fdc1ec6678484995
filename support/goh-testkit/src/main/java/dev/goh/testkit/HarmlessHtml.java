package dev.goh.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges HTML without believing who wrote it: every tag must be whole and known, every attribute known and quoted, and every
 * target must lead to the web, to a mailbox or to the same page once it is read as a browser reads it.
 */
public final class HarmlessHtml {
    private static final Set<String> TAGS = Set.of(
            "article h1 h2 h3 h4 h5 h6 p ul ol li a img em strong code pre blockquote br hr input time".split(" "));
    private static final Set<String> ATTRIBUTES =
            Set.of("href src alt title class type checked disabled readonly start".split(" "));
    private static final Pattern TAG = Pattern.compile("</?([a-z][a-z0-9]*)((?: [a-z]+(?:=\"[^\"<>]*\")?)*) ?/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z]+)(?:=\"([^\"<>]*)\")?");
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):");
    private static final Pattern OTHER_ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|#39);)");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private HarmlessHtml() {}

    /** Checks a page or a part of one. */
    public static void check(String html) {
        Matcher tag = TAG.matcher(html);
        StringBuilder text = new StringBuilder();
        while (tag.find()) {
            assertThat(tag.group(1)).as(html).isIn(TAGS);
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                assertThat(attribute.group(1)).as(html).isIn(ATTRIBUTES);
                if (Set.of("href", "src").contains(attribute.group(1))) {
                    checkTarget(attribute.group(2), html);
                }
            }
            tag.appendReplacement(text, "");
        }
        assertThat(tag.appendTail(text)).as("what is no tag in %s", html).doesNotContain("<", ">");
    }

    /** Browsers decode all entities, and leave out line breaks and tabs, and control characters and spaces at the start. */
    private static void checkTarget(String attribute, String html) {
        assertThat(OTHER_ENTITY.matcher(attribute).find())
                .as("an entity in %s", html)
                .isFalse();
        String target = attribute
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("[\\n\\r\\t]", "")
                .replaceAll("^[\\x00-\\x20]+", "")
                .toLowerCase(Locale.ROOT);
        assertThat(target).as("another host in %s", html).doesNotMatch("[/\\\\]{2}[\\s\\S]*");
        Matcher scheme = SCHEME.matcher(target);
        if (scheme.find()) {
            assertThat(scheme.group(1)).as(html).isIn(SCHEMES);
        }
    }
}
