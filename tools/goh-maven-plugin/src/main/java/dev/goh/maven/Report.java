package dev.goh.maven;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** A report that is to be written, as a POM says it. Not thread-safe. */
public class Report {
    private @Nullable String format;
    private @Nullable File file;

    /** Creates a report for Maven to fill in. */
    public Report() {}

    /**
     * Sets the format.
     *
     * @param name one of text, json, json-lines, sarif, github, checkstyle, junit, rdjson and html
     */
    public void setFormat(String name) {
        format = name;
    }

    /**
     * Sets where the report goes.
     *
     * @param target the file
     */
    public void setFile(File target) {
        file = target;
    }

    static Report of(String format, File file) {
        Report report = new Report();
        report.setFormat(format);
        report.setFile(file);
        return report;
    }

    @Nullable
    String format() {
        return format;
    }

    @Nullable
    File file() {
        return file;
    }
}
