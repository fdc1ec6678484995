package dev.goh.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EpisodeTest {
    private static final PropertyValue TEXT = PropertyValue.text("a");

    private final Episode episode = Episode.builder()
            .preShow(Checklist.of(
                    ChecklistItem.open("Contact the guest"),
                    ChecklistItem.open("Get the **YouTube** link"),
                    ChecklistItem.done("Get the cake")))
            .postShow(Checklist.of(ChecklistItem.plain("Then", ChecklistItem.open("Get the numbers"))))
            .build();

    @Test
    void anEpisodeWithNothingSetIsEmpty() {
        Episode empty = Episode.builder().build();

        assertThat(empty.title()).isEmpty();
        assertThat(empty.number()).isEmpty();
        assertThat(empty.guests()).isEmpty();
        assertThat(empty.preShow().items()).isEmpty();
        assertThat(empty.talkingPoints().points()).isEmpty();
        assertThat(empty.intros()).isEmpty();
        assertThat(empty).isEqualTo(Episode.builder().build());
    }

    @Test
    void theNumberIsThatOfTheTitle() {
        assertThat(Episode.builder()
                        .title(EpisodeTitle.of("GOH", 22, "a"))
                        .build()
                        .number())
                .contains(22);
    }

    @Test
    void tickingDoesTheOneOpenTaskThatStartsSo() {
        Episode ticked = episode.tick("get the youtube");

        assertThat(ticked.preShow().items().get(1).isDone()).isTrue();
        assertThat(ticked.preShow().items().get(0).isOpen()).isTrue();
        assertThat(episode.tick("Get the n")
                        .postShow()
                        .items()
                        .get(0)
                        .children()
                        .get(0)
                        .isDone())
                .isTrue();
        assertThat(episode.preShow().items().get(1).isOpen()).isTrue();
    }

    @Test
    void tickingWhatSeveralTasksStartWithNamesThem() {
        assertThatThrownBy(() -> episode.tick("Get the"))
                .isInstanceOfSatisfying(
                        ItemNotFoundException.class,
                        e -> assertThat(e.candidates())
                                .extracting(ChecklistItem::text)
                                .containsExactly("Get the **YouTube** link", "Get the numbers"))
                .hasMessage(
                        "several open items start with \"Get the\"; say more of the one that is meant:\n  Get the YouTube link\n  Get the numbers");
    }

    @Test
    void tickingWhatNoOpenTaskStartsWithNamesThoseThatAreOpen() {
        assertThatThrownBy(() -> episode.tick("Get the cake"))
                .isInstanceOfSatisfying(
                        ItemNotFoundException.class,
                        e -> assertThat(e.candidates()).hasSize(3))
                .hasMessage(
                        "no open item starts with \"Get the cake\"; open are:\n  Contact the guest\n  Get the YouTube link"
                                + "\n  Get the numbers");
        assertThatThrownBy(() -> Episode.builder().build().tick("a"))
                .isInstanceOf(ItemNotFoundException.class)
                .hasMessage("no open item starts with \"a\"; none is open");
    }

    @Test
    void anErrorThatWasSerialisedHasItsMessageAndNoCandidates() throws IOException, ClassNotFoundException {
        ItemNotFoundException thrown =
                catchThrowableOfType(ItemNotFoundException.class, () -> episode.tick("Get the cake"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ItemNotFoundException read = (ItemNotFoundException) in.readObject();

            assertThat(read).hasMessage(thrown.getMessage());
            assertThat(read.candidates()).isEmpty();
        }
    }

    @Test
    void aNewVideoIsLinkedAndShown() {
        Episode aired = episode.withVideo(VideoLink.of("https://youtu.be/Te4Kettle_8"));

        assertThat(aired.url().map(VideoLink::text)).contains("https://youtu.be/Te4Kettle_8");
        assertThat(aired.embed()).contains(VideoEmbed.of("Te4Kettle_8"));
    }

    @Test
    void aLinkWithoutAVideoLeavesTheEmbedAlone() {
        Episode shown = episode.withEmbed(VideoEmbed.of("Te4Kettle_8"));

        assertThat(shown.withVideo(VideoLink.of("TBD")).embed()).contains(VideoEmbed.of("Te4Kettle_8"));
        assertThat(episode.withVideo(VideoLink.of("TBD")).embed()).isEmpty();
    }

    @Test
    void aLinkOrADayReplacesThePropertyOfItsName() {
        Episode both = Episode.builder()
                .putProperty("url", TEXT)
                .putProperty("date", TEXT)
                .putProperty("x", TEXT)
                .build();

        assertThat(both.properties()).containsOnlyKeys("url", "date", "x");
        assertThat(both.withUrl(VideoLink.of("a")).properties()).containsOnlyKeys("date", "x");
        assertThat(both.withDate(LocalDate.of(2023, 12, 1)).properties()).containsOnlyKeys("url", "x");
        assertThat(both.withUrl(VideoLink.of("a")).withProperty("url", TEXT).properties())
                .containsOnlyKeys("date", "x");
    }

    @Test
    void aPropertyIsRemovedByItsNameAndTheOthersKeepTheirOrder() {
        Episode three =
                episode.withProperty("c", TEXT).withProperty("b", TEXT).withProperty("a", PropertyValue.number(1));

        assertThat(three.withoutProperty("b").properties())
                .containsExactly(entry("c", TEXT), entry("a", PropertyValue.number(1)));
        assertThat(three.withoutProperty("c").withoutProperty("b").withoutProperty("a"))
                .isEqualTo(episode);
        assertThat(three.withoutProperty("B")).isSameAs(three);
    }

    @Test
    void aLinkAndADayAreNotRemovedAsProperties() {
        Episode both = episode.withUrl(VideoLink.of("a")).withDate(LocalDate.of(2023, 12, 1));

        assertThat(both.withoutProperty("url").withoutProperty("date")).isSameAs(both);
    }

    @Test
    void introductionsAndPropertiesAreBroughtIntoTheirNormalFormTogether() {
        Episode normal = Episode.builder()
                .url(VideoLink.of("a"))
                .date(LocalDate.of(2023, 12, 1))
                .putProperty("url", TEXT)
                .putProperty("date", TEXT)
                .putIntro(Section.HEAD, "\n  \n  a\n \t\nb  \n\n")
                .putIntro(Section.PRE_SHOW, " \n\t")
                .build();

        assertThat(normal.properties()).isEmpty();
        assertThat(normal.intros()).isEqualTo(Map.of(Section.HEAD, "  a\n\nb  "));
    }

    @Test
    void theOrderOfPropertiesMakesNoDifference() {
        Episode one =
                Episode.builder().putProperty("a", TEXT).putProperty("b", TEXT).build();
        Episode two =
                Episode.builder().putProperty("b", TEXT).putProperty("a", TEXT).build();

        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        assertThat(one.properties().keySet()).containsExactly("a", "b");
        assertThat(two.properties().keySet()).containsExactly("b", "a");
    }

    @Test
    void anIntroductionCanBeSetAndTakenAway() {
        Episode with = episode.withIntro(Section.TIMESTAMPS, "a");

        assertThat(with.intro(Section.TIMESTAMPS)).isEqualTo("a");
        assertThat(with.intro(Section.HEAD)).isEmpty();
        assertThat(with.withIntro(Section.TIMESTAMPS, "")).isEqualTo(episode);
    }

    @Test
    void aChecklistIsFoundByItsSection() {
        assertThat(episode.checklist(Section.PRE_SHOW)).isEqualTo(episode.preShow());
        assertThat(episode.withChecklist(Section.JUST_BEFORE, Checklist.of(ChecklistItem.open("a")))
                        .justBefore()
                        .items())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> episode.checklist(Section.TIMESTAMPS))
                .withMessage("timestamps is no checklist");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> episode.withChecklist(Section.HEAD, Checklist.of()))
                .withMessage("head is no checklist");
    }

    @Test
    void linksAreThoseOfTheReferences() {
        Episode linked = episode.withReferences(
                ReferenceGroup.of(Reference.of("(book) A: B: https://a.b"), Reference.of("no link")),
                ReferenceGroup.headed("Contact:", Reference.of("[c](https://c.d) and more")));

        assertThat(linked.links()).containsExactly(new Link("A: B", "https://a.b"), new Link("c", "https://c.d"));
    }

    @Test
    void aDayHasAYearOfFourDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> episode.withDate(LocalDate.of(10_000, 1, 1)))
                .withMessage("a date is in the years 0000 to 9999, not +10000-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> episode.withDate(LocalDate.of(-1, 1, 1)))
                .withMessage("a date is in the years 0000 to 9999, not -0001-01-01");
        assertThat(episode.withDate(LocalDate.of(0, 1, 1)).date()).isPresent();
    }

    @Test
    void namesOfPropertiesAreOneLineAndIntroductionsHoldNoCarriageReturn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> episode.withProperty("a\nb", TEXT))
                .withMessage("a property's name must be one line: \"a\\nb\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> episode.withIntro(Section.HEAD, "a\r\nb"))
                .withMessage("an introduction must separate its lines by LF, but holds a CR");
    }

    @Test
    void nothingAnEpisodeHandsOutCanBeChanged() {
        Episode full = episode.withGuests(Guest.of("Ana"))
                .withTimestamps(Timestamp.of("0:00", "a"))
                .withReferences(ReferenceGroup.of(Reference.of("a")))
                .withOtherSections(OtherSection.of("a", "b"))
                .withProperty("a", TEXT)
                .withIntro(Section.HEAD, "a");

        for (List<?> list : List.of(
                full.guests(),
                full.timestamps(),
                full.references(),
                full.references().get(0).references(),
                full.otherSections(),
                full.talkingPoints().points(),
                full.talkingPoints().segments())) {
            assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(full.properties()::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(full.intros()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatAnEpisodeWasBuiltOfMayChangeAfterwards() {
        List<Guest> guests = new ArrayList<>(List.of(Guest.of("Ana")));
        Map<String, PropertyValue> properties = new HashMap<>(Map.of("a", TEXT));
        Episode built = Episode.builder().guests(guests).properties(properties).build();

        guests.clear();
        properties.clear();

        assertThat(built.guests()).hasSize(1);
        assertThat(built.properties()).hasSize(1);
    }

    @Test
    void aBuilderStartsFromAnEpisode() {
        assertThat(episode.toBuilder().build()).isEqualTo(episode);
    }
}
