package dev.goh.core.validation;

import dev.goh.core.EpisodeTitle;
import dev.goh.core.ModelPath;
import java.util.Optional;
import java.util.stream.Stream;

/** GOH304: an episode of a series has a number. */
final class NumberPresent implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("GOH304", "number-present")
            .category(RuleCategory.TITLE)
            .rationale("People find and cite an episode by its number.")
            .source("\"In the title, include the instance of Office Hours\", pre-show checklist of the template")
            .from(Phase.SCHEDULED, Severity.WARNING)
            .variant("absent", "the episode of {series} has no number", "name it \"{series} 32 - …\"")
            .bad("# [[GOH - Tea]]")
            .good("# [[GOH 41 - Tea]]")
            .build();

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
                .anyMatch(
                        name -> name.filter(known -> known.number().isPresent()).isPresent());
        if (series.isPresent() && !numbered) {
            out.at(title.isPresent() ? ModelPath.of("title", "text") : ModelPath.of("title"))
                    .report("absent", Arg.text("series", series.get()));
        }
    }
}
