package org.example.properties;

import dev.goh.core.PropertyValue;
import dev.goh.core.PropertyValue.Bool;
import dev.goh.core.PropertyValue.Fields;
import dev.goh.core.PropertyValue.Items;
import dev.goh.core.PropertyValue.Null;
import dev.goh.core.PropertyValue.RawYaml;
import dev.goh.core.PropertyValue.Text;
import dev.goh.markdown.EpisodeNote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Prints the other properties of a note's front matter. */
final class Properties {
    static void main(String[] args) throws IOException {
        EpisodeNote.read(Path.of(args[0]))
                .episode()
                .properties()
                .forEach((name, value) -> System.out.println(name + " = " + show(value)));
    }

    /** No default branch: if a version of goh should know another kind, this does not compile until somebody has decided. */
    private static String show(PropertyValue value) {
        return switch (value) {
            case Text(var text) when text.contains("\n") -> text.lines().count() + " lines";
            case Text(var text) -> '"' + text + '"';
            case PropertyValue.Number number -> number.decimal().toPlainString();
            case Bool(var yes) -> yes ? "yes" : "no";
            case Null() -> "nothing";
            case Items(var values) -> values.stream().map(Properties::show).collect(Collectors.joining(", "));
            case Fields(var values) -> String.join(", ", values.keySet());
            case RawYaml(var yaml) -> "as written: " + yaml;
        };
    }
}
