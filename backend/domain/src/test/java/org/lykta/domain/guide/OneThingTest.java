package org.lykta.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.guide.SectionMother.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.HeadMother;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.reader.AudienceMother;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Moment;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.ProfileMother;

class OneThingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final Section forAll = section(1, "for-alla");
  private final Section forAllToo = section(2, "for-alla-ocksa");
  private final Section later = section(3, "senare", Moment.LATER);
  private final Section forRelatives = section(4, "for-anhoriga", AudienceMother.relatives());

  @Test
  void itIsTheSameTheWholeDayAndInTurnEveryOneThatSuits() {
    Set<Section> offered =
        IntStream.range(0, 4)
            .mapToObj(day -> offered(Profile.UNTOLD, TODAY.plusDays(day)))
            .flatMap(List::stream)
            .collect(Collectors.toSet());

    assertThat(offered).containsExactlyInAnyOrder(forAll, forAllToo);
    assertThat(offered(Profile.UNTOLD, TODAY)).isEqualTo(offered(Profile.UNTOLD, TODAY));
  }

  @Test
  void whatIsForHerIsOffered() {
    assertThat(offered(ProfileMother.youngRelative(), TODAY.plusDays(0)))
        .isSubsetOf(forAll, forAllToo, forRelatives);
  }

  @Test
  void whatIsHeavyIsOfferedOnlyToWhoHasAskedForIt() {
    Section heavy =
        new Section(
            HeadMother.head(
                SectionMother.CHAPTER.child(Section.KIND, "tungt"),
                Audience.EVERYONE,
                Set.of("violence")),
            1,
            Moment.NOW);

    assertThat(offered(Profile.UNTOLD, TODAY, heavy)).isEmpty();
    assertThat(
            offered(new Profile(Map.of(Facet.THEME, Set.of("violence")), Map.of()), TODAY, heavy))
        .containsExactly(heavy);
  }

  @Test
  void whatHasToBeToldBeforeIsNotOffered() {
    Head head = forAll.head();
    Text noted = new Text("sv", "Titel", "Kort", "Handlar om sorg.", "Text.");
    Section warned =
        forAll.with(
            new Head(
                head.id(),
                List.of(noted),
                head.audience(),
                head.themes(),
                head.status(),
                head.published(),
                head.reviewed(),
                head.sources(),
                head.example()));

    assertThat(offered(Profile.UNTOLD, TODAY, warned)).isEmpty();
  }

  @Test
  void nothingIsOfferedThatSheCannotRead() {
    assertThat(
            OneThing.of(
                library(forAll, forAllToo), Profile.UNTOLD, new Languages(List.of("ar")), TODAY))
        .isEmpty();
  }

  private List<Section> offered(Profile profile, LocalDate day) {
    return offered(profile, day, forAll, forAllToo, later, forRelatives);
  }

  private static List<Section> offered(Profile profile, LocalDate day, Section... sections) {
    return OneThing.of(library(sections), profile, Languages.SWEDISH, day).stream()
        .collect(Collectors.toList());
  }

  private static Library library(Section... sections) {
    List<Document> documents = new ArrayList<>(List.of(sections));
    documents.add(GuideMother.guide("lampan"));
    documents.add(ChapterMother.chapter("lampan", "kvallen"));
    return new Library(documents);
  }
}
