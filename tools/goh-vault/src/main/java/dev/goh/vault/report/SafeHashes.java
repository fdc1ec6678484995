package dev.goh.vault.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the second of two {@code #} as an escape, for build servers that look for {@code ##name[} in what is printed. In JSON they
 * stand within strings only, where the escape means the same.
 */
final class SafeHashes extends FilterWriter {
    private int last;

    SafeHashes(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (c == '#' && last == '#') {
            out.write(Printable.escape(c));
        } else {
            out.write(c);
        }
        last = c;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }
}
