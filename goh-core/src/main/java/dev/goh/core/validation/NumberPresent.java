package dev.goh.core.validation;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.ModelPath;
import dev.goh.core.Shows;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** GOH304: an episode of a series has a number. */
public final class NumberPresent implements Rule {
    /** The series whose episodes have numbers; every series if none is given. Other capitals at the start are part of the topic. */
    public static final RuleOption<List<String>> SERIES = RuleOption.texts("number-present.series", ofBuiltInShows());

    private static final RuleInfo INFO = RuleInfo.of("GOH304", "number-present")
            .category(RuleCategory.TITLE)
            .rationale("People find and cite an episode by its number. Only a show's own series counts: AI is none in"
                    + " \"AI - friend or foe\".")
            .source("\"In the title, include the instance of Office Hours\", pre-show checklist of the template")
            .from(Phase.SCHEDULED, Severity.WARNING)
            .option(SERIES)
            .variant("absent", "the episode of {series} has no number", "name it \"{series} 32 - …\"")
            .bad("# [[GOH - Tea]]")
            .good("# [[GOH 41 - Tea]]")
            .build();

    NumberPresent() {}

    private static String[] ofBuiltInShows() {
        return Shows.all().stream()
                .flatMap(show -> show.series().stream())
                .distinct()
                .toArray(String[]::new);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        Optional<EpisodeTitle> file = NoteName.title(in.context());
        Optional<EpisodeTitle> title = in.episode().title();
        Optional<String> series = Stream.of(title, file)
                .flatMap(name -> name.flatMap(EpisodeTitle::series).stream())
                .findFirst();
        boolean numbered = Stream.of(title, file)
                .anyMatch(name -> name.flatMap(EpisodeTitle::number).isPresent());
        List<String> known = in.option(SERIES);
        boolean isShow = series.isPresent() && (known.isEmpty() || known.contains(series.get()));
        if (isShow && !numbered) {
            out.at(title.isPresent() ? ModelPath.of("title", "text") : ModelPath.of("title"))
                    .report("absent", Arg.text("series", series.get()));
        }
    }
}
