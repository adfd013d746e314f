package org.lykta.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.domain.meeting.MeetingMother.TODAY;
import static org.lykta.domain.meeting.MeetingMother.YSTAD;
import static org.lykta.domain.meeting.MeetingMother.cafe;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Library;
import org.lykta.domain.meeting.Meetings.Found;
import org.lykta.domain.place.Position;
import org.lykta.domain.schedule.Part;

class MeetingsTest {

  private static final Wish ANYTHING = wish(null, null, 0, null, Set.of(), null, null);

  private static Wish wish(
      Position near,
      Double within,
      int atLeast,
      Boolean fromAnywhere,
      Set<String> languages,
      String first,
      String last) {
    return new Wish(
        near,
        within,
        atLeast,
        Set.of(),
        Set.of(),
        languages,
        fromAnywhere,
        null,
        first == null ? null : LocalDate.parse(first),
        last == null ? null : LocalDate.parse(last),
        List.of());
  }

  private static Wish near(Double within, int atLeast) {
    return wish(YSTAD, within, atLeast, null, Set.of(), null, null);
  }

  private static Meetings meetings(MeetingMother... mothers) {
    return Meetings.of(
        new Library(Arrays.stream(mothers).map(MeetingMother::meeting).toList()), TODAY);
  }

  private static List<String> slugs(List<Found> found) {
    return found.stream().map(one -> one.listing().slug()).toList();
  }

  @Test
  void theNearestComeFirstAndNothingIsAsNearAsHere() {
    var all = meetings(cafe("lund").at(55.70, 13.19), cafe("here").at(55.43, 13.82));

    List<Found> found = all.search(near(null, 0), 10);

    assertThat(slugs(found)).containsExactly("here", "lund");
    assertThat(found.get(0).km()).isZero();
  }

  @Test
  void atLeastSoManyAreFoundThoughTheyAreFarOff() {
    var all =
        meetings(cafe("here"), cafe("lund").at(55.70, 13.19), cafe("kiruna").at(67.85, 20.23));

    assertThat(slugs(all.search(near(10.0, 0), 10))).containsExactly("here");
    assertThat(slugs(all.search(near(10.0, 2), 10))).containsExactly("here", "lund");
    assertThat(slugs(all.search(near(10.0, 3), 10))).containsExactly("here", "lund", "kiruna");
  }

  @Test
  void whatHasNoPlaceComesLastAndOnlyWhenAsked() {
    var all = meetings(cafe("natet").online(), cafe("kiruna").at(67.85, 20.23));

    assertThat(slugs(all.search(near(null, 0), 10))).containsExactly("kiruna");
    assertThat(slugs(all.search(wish(YSTAD, null, 0, true, Set.of(), null, null), 10)))
        .containsExactly("natet");
  }

  @Test
  void aLanguageThatIsSpokenIsFound() {
    var all = meetings(cafe("svenska"), cafe("arabiska").speaking("sv", "ar"));

    assertThat(slugs(all.search(wish(null, null, 0, null, Set.of("ar"), null, null), 10)))
        .containsExactly("arabiska");
  }

  @Test
  void aCancelledDayIsNoDayToGo() {
    var all =
        meetings(
            cafe("stangt").on("varje torsdag 18-19", "inställt 2026-02-05"),
            cafe("oppet").on("varje torsdag 18-19"));

    assertThat(
            slugs(all.search(wish(null, null, 0, null, Set.of(), "2026-02-04", "2026-02-06"), 10)))
        .containsExactly("oppet");
  }

  @Test
  void withoutAPlaceTheSoonestComeFirst() {
    var all =
        meetings(
            cafe("a").on("2026-03-01 10-11"),
            cafe("b").on("2026-02-02 10-11"),
            cafe("c").is(State.PAUSED));

    assertThat(slugs(all.search(ANYTHING, 10))).containsExactly("b", "a", "c");
  }

  @Test
  void whatIsOverOrOldIsNotFoundYetReachable() {
    var all =
        meetings(
            cafe("slut").is(State.ENDED),
            cafe("varit").on("2026-01-31 10-11"),
            cafe("glomd").confirmed("2025-01-31"),
            cafe("pahittad").confirmed("2020-01-01").example());

    assertThat(slugs(all.search(ANYTHING, 10))).containsExactly("pahittad");
    assertThat(Stream.of("slut", "varit", "glomd").allMatch(slug -> all.find(slug).isPresent()))
        .isTrue();
  }

  @Test
  void afterHalfAYearItIsOldAndAfterAYearLost() {
    Meeting cafe = cafe("cafe").confirmed("2026-02-01").meeting();

    assertThat(cafe.freshness(TODAY.plusDays(180))).isEqualTo(Freshness.FRESH);
    assertThat(cafe.freshness(TODAY.plusDays(181))).isEqualTo(Freshness.OLD);
    assertThat(cafe.freshness(TODAY.plusDays(365))).isEqualTo(Freshness.OLD);
    assertThat(cafe.freshness(TODAY.plusDays(366))).isEqualTo(Freshness.LOST);
  }

  @Test
  void aClosedVenueTakesAwayItsMeetings() {
    var venue =
        new Venue(
            MeetingMother.head(Venue.id("huset"), Set.of(), false),
            MeetingMother.ystad(),
            new Spot.Open("Huset", null, "Ystad", YSTAD, List.of(), null),
            new Part.Pause(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-10"), "Golven"));
    Document cafe = cafe("cafe").in(new Spot.In(Venue.id("huset"))).meeting();
    var all = Meetings.of(new Library(List.of(venue, cafe)), TODAY);

    Listing listing = all.find("cafe").orElseThrow();

    assertThat(listing.position()).contains(YSTAD);
    assertThat(listing.schedule().between(TODAY, LocalDate.parse("2026-02-12")))
        .extracting(one -> one.date().toString())
        .containsExactly("2026-02-12");
    assertThat(listing.schedule().pause(TODAY)).map(Part.Pause::reason).contains("Golven");
  }

  @Test
  void aHiddenAddressIsInTheMiddleOfItsArea() {
    var all = meetings(cafe("hemlig").in(new Spot.Hidden("Östra Ystad", YSTAD)));

    Listing hidden = all.find("hemlig").orElseThrow();

    assertThat(hidden.spot()).isNull();
    assertThat(hidden.placeName()).contains("Östra Ystad");
    assertThat(all.search(near(null, 0), 1).get(0).km()).isZero();
  }

  @Test
  void wordsAreFoundAtTheirBeginningHoweverTheyAreAccented() {
    var all = meetings(cafe("cafe"));

    assertThat(all.search(words("CAFE ysta"), 10)).hasSize(1);
    assertThat(all.search(words("fe"), 10)).isEmpty();
  }

  private static Wish words(String words) {
    return new Wish(
        null, null, 0, Set.of(), Set.of(), Set.of(), null, null, null, null, List.of(words));
  }
}
