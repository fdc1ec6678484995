package dev.goh.core.validation;

import dev.goh.core.ModelPath;
import dev.goh.core.PropertyValue;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** GOH322: Obsidian's date properties are {@code yyyy-MM-dd}, perhaps with a time (Obsidian Help, Properties). */
final class DateIso implements Rule {
    /** Perhaps with an offset from UTC, as programs write it. */
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final RuleInfo INFO = RuleInfo.of("GOH322", "date-iso")
            .category(RuleCategory.DATE)
            .rationale("Only a date that Obsidian and others can read can be sorted, compared and checked.")
            .source("Obsidian Help, Properties: 2020-08-21, or 2020-08-21T10:30:00")
            .from(Phase.DRAFT, Severity.ERROR)
            .variant("form", "date \"{date}\" is no day of the form yyyy-MM-dd", "write for example 2023-12-01")
            .fix("date", Applicability.REVIEW, "write {date}")
            .bad("---", "date: 1 Mar 2024", "---")
            .good("---", "date: 2024-03-01", "---")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        PropertyValue value = in.episode().properties().get("date");
        if (value != null && !value.isNull() && !isDateTime(value)) {
            String text = text(value);
            FindingSink.Draft draft = out.at(ModelPath.of("properties", "date"));
            Dates.inWords(text).ifPresent(day -> draft.fix("date", new Edit.SetDate(day), Arg.date("date", day)));
            draft.report("form", Arg.text("date", text));
        }
    }

    private static boolean isDateTime(PropertyValue value) {
        if (!(value instanceof PropertyValue.Text text)) {
            return false;
        }
        try {
            DATE_TIME.parse(text.value());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String text(PropertyValue value) {
        if (value instanceof PropertyValue.Text text) {
            return text.value();
        } else if (value instanceof PropertyValue.RawYaml raw) {
            return raw.yaml();
        } else if (value instanceof PropertyValue.Number number) {
            return number.literal();
        } else if (value instanceof PropertyValue.Bool bool) {
            return Boolean.toString(bool.value());
        } else if (value instanceof PropertyValue.Items) {
            return "(a list)";
        }
        return "(several values)";
    }
}
