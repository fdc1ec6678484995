package org.example.modular;

import dev.goh.core.Episode;
import dev.goh.core.validation.Context;
import dev.goh.core.validation.Phase;
import dev.goh.core.validation.Profiles;
import dev.goh.core.validation.Validator;
import dev.goh.json.EpisodeJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Checks an episode that some other program wrote as JSON. */
public final class Report {
    private Report() {}

    public static void main(String[] args) throws IOException {
        Episode episode = EpisodeJson.read(Path.of(args[0]));
        Validator.of(Profiles.officeHours())
                .validate(episode, Context.in(Phase.AIRED))
                .findings()
                .forEach(finding -> System.out.println(finding.severity() + " " + finding.rule().code() + " "
                        + finding.path().pointer() + " " + finding.message(Locale.ENGLISH)));
    }
}
