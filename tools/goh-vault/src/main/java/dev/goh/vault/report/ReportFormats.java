package dev.goh.vault.report;

import dev.goh.core.internal.EditDistance;
import java.util.List;
import java.util.Optional;

/** The built-in formats of reports. A new format is one class and one line here. */
public final class ReportFormats {
    private static final List<ReportFormat> ALL = List.of(
            TextReport.FORMAT,
            JsonReport.FORMAT,
            JsonLinesReport.FORMAT,
            SarifReport.FORMAT,
            GithubReport.FORMAT,
            CheckstyleReport.FORMAT,
            JunitReport.FORMAT,
            RdjsonReport.FORMAT,
            HtmlReport.FORMAT);

    private ReportFormats() {}

    /**
     * Returns the formats.
     *
     * @return all of them, the one for people first
     */
    public static List<ReportFormat> all() {
        return ALL;
    }

    /**
     * Finds a format.
     *
     * @param name its name
     * @return the format; empty if none is called so
     */
    public static Optional<ReportFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /**
     * Says that there is no format of a name.
     *
     * @param name what was written
     * @return the name, and the nearest one that exists
     */
    public static String unknown(String name) {
        List<String> names = ALL.stream().map(ReportFormat::name).toList();
        return "no format '" + name + "'; did you mean "
                + EditDistance.nearest(name, names).orElse("") + "? Formats are " + String.join(", ", names);
    }

    /**
     * Returns the JSON Schema (2020-12) of the format {@code json}. The lines of {@code json-lines} are described by its
     * definition {@code line}.
     *
     * @return the schema as JSON text
     */
    public static String jsonSchema() {
        return JsonReport.schema();
    }
}
