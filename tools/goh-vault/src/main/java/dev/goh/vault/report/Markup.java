package dev.goh.vault.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML that is XML too. Texts and values of attributes may hold anything: they come out as harmless characters. */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns
     */
    Markup start(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last. */
    Markup end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends an element and the line; lines between blocks are of no account. */
    Markup endLine() {
        return end().line();
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** An element that can hold nothing. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes).append(" />");
        return this;
    }

    /** A whole element with a text. */
    Markup element(String element, String text, String... attributes) {
        return start(element, attributes).text(text).end();
    }

    Markup text(String text) {
        out.append(escaped(Printable.sourceLine(text)));
        return this;
    }

    /** Takes markup that is finished. */
    Markup add(Markup other) {
        out.append(other.out);
        return this;
    }

    /** Takes text of our own as it is, for example a style sheet. */
    Markup verbatim(String text) {
        out.append(text);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private StringBuilder tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(Printable.line(attributes[i + 1]))).append('"');
        }
        return out;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
