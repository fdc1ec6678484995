package dev.goh.vault.report;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/** A format of reports. Immutable and thread-safe. */
public final class ReportFormat {
    private final String name;
    private final String description;
    private final BiFunction<Writer, ReportSettings, ReportWriter> opener;

    private ReportFormat(String name, String description, BiFunction<Writer, ReportSettings, ReportWriter> opener) {
        this.name = name;
        this.description = description;
        this.opener = opener;
    }

    /**
     * Returns a format.
     *
     * @param name what users call it, in kebab case
     * @param description who reads it, in a few words
     * @param opener makes a report that is written to the given target
     * @return the format
     */
    public static ReportFormat of(
            String name, String description, BiFunction<Writer, ReportSettings, ReportWriter> opener) {
        return new ReportFormat(name, description, opener);
    }

    /**
     * Returns what users call it.
     *
     * @return a name in kebab case, for example {@code json-lines}
     */
    public String name() {
        return name;
    }

    /**
     * Tells who reads it.
     *
     * @return a few words
     */
    public String description() {
        return description;
    }

    /**
     * Makes a report. Nothing is written until it begins.
     *
     * @param out where to write; formats for programs must be encoded as UTF-8. It is never closed
     * @param settings what the report is made for
     * @return the report
     */
    public ReportWriter open(Writer out, ReportSettings settings) {
        return opener.apply(out, settings);
    }

    /**
     * Makes a report in UTF-8. Nothing is written until it begins.
     *
     * @param out where to write; it is never closed
     * @param settings what the report is made for
     * @return the report
     */
    public ReportWriter open(OutputStream out, ReportSettings settings) {
        return open(new OutputStreamWriter(out, StandardCharsets.UTF_8), settings);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
