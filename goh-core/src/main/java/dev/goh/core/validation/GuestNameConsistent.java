package dev.goh.core.validation;

import dev.goh.core.Guest;
import dev.goh.core.InlineText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GOH405: whoever is introduced is a guest. */
final class GuestNameConsistent implements Rule {
    private static final Pattern INTRODUCE = Pattern.compile(
            "(?:introduce|introducing|presentar|presentación de)(?: (?:the|our|el|la|al|a la))?"
                    + " (?:guests?|invitad[oa]s?):? +(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST_NAME = 3;
    private static final RuleInfo INFO = RuleInfo.of("GOH405", "guest-name-consistent")
            .category(RuleCategory.GUESTS)
            .rationale(
                    "A talking point that introduces somebody else was likely left over when the note was copied. Off by"
                            + " default: nicknames and other spellings of a name are common.")
            .source("\"Introduce guest: …\" in the talking points of real notes")
            .from(Phase.DRAFT, Severity.INFO)
            .isOnByDefault(false)
            .variant(
                    "other", "\"{name}\" is introduced, but is no guest", "name the guest there, or in the guest field")
            .bad("# GOH 41 - Tea", "", "Guest:: Ana Diaz", "", "## Talking points", "", "- Introduce guest: Bo Li")
            .good("# GOH 41 - Tea", "", "Guest:: Ana Diaz", "", "## Talking points", "", "- Introduce guest: Ana")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleInput in, FindingSink out) {
        List<Guest> guests = in.episode().guests();
        if (guests.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        guests.forEach(guest -> known.addAll(words(InlineText.plain(guest.text()))));
        for (EpisodeWalk.Point point : in.walk().points()) {
            Matcher matcher = INTRODUCE.matcher(InlineText.plain(point.value().text()));
            if (matcher.matches() && words(matcher.group(1)).stream().noneMatch(known::contains)) {
                out.at(point.path().child("text")).report("other", Arg.text("name", Quoted.of(matcher.group(1))));
            }
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_LETTER.split(text, -1)) {
            if (word.length() >= SHORTEST_NAME) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
