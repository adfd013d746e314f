package org.lykta.server.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lykta.domain.meeting.Attendance;
import org.lykta.domain.meeting.Contact;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.meeting.State;
import org.lykta.domain.meeting.Terms;
import org.lykta.domain.meeting.Venue;
import org.lykta.domain.schedule.Part;
import org.lykta.server.content.ShippedContent;

/**
 * The invented meetings that ship: none is taken for a real one, and together they show all there
 * is.
 */
class ShippedMeetingsTest {

  private static List<Meeting> meetings;

  @BeforeAll
  static void read() throws Exception {
    meetings = ShippedContent.library().all(Meeting.class);
  }

  @Test
  void noneIsReal() throws Exception {
    assertThat(meetings).hasSizeGreaterThanOrEqualTo(60).allMatch(one -> one.head().example());
    assertThat(ShippedContent.library().all(Venue.class)).allMatch(one -> one.head().example());
  }

  @Test
  void theyLieWhereLyktaBegins() {
    // the cafés of south-east Skåne, the groups of GGVV, Skaraborg, and three towns of the issue
    assertThat(meetings.stream().map(one -> one.municipality().slug()).collect(Collectors.toSet()))
        .contains(
            "simrishamn",
            "tomelilla",
            "ystad",
            "skurup",
            "sjobo",
            "gislaved",
            "gnosjo",
            "vaggeryd",
            "varnamo",
            "skovde",
            "lidkoping",
            "mariestad",
            "skelleftea",
            "pitea",
            "karlstad");
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void everyStateIsShown(State state) {
    assertThat(meetings).anyMatch(one -> one.state() == state);
  }

  @ParameterizedTest
  @EnumSource(Attendance.class)
  void everyWayToTakePartIsShown(Attendance way) {
    assertThat(meetings).anyMatch(one -> one.attendance() == way);
  }

  static Stream<Class<?>> parts() {
    return Arrays.stream(Part.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("parts")
  void everySentenceIsShown(Class<?> part) {
    assertThat(meetings.stream().flatMap(one -> one.schedule().parts().stream()))
        .anyMatch(part::isInstance);
  }

  @ParameterizedTest
  @MethodSource("spots")
  void everyKindOfPlaceIsShown(Class<?> spot) {
    assertThat(meetings.stream().map(Meeting::spot).filter(Objects::nonNull))
        .anyMatch(spot::isInstance);
  }

  static Stream<Class<?>> spots() {
    return Arrays.stream(Spot.class.getPermittedSubclasses());
  }

  @Test
  void aVenueIsClosedForAWhile() throws Exception {
    assertThat(ShippedContent.library().all(Venue.class)).anyMatch(venue -> venue.closed() != null);
  }

  @Test
  void everythingThatOneWantsToKnowIsSaidSomewhere() {
    assertThat(meetings.stream().map(Meeting::terms))
        .anyMatch(terms -> Objects.equals(terms.cost(), 0))
        .anyMatch(terms -> terms.cost() != null && terms.cost() > 0)
        .anyMatch(terms -> terms.answerDays() != null)
        .anyMatch(Terms::dropIn)
        .anyMatch(Terms::visitBefore)
        .anyMatch(Terms::bringSomeone)
        .anyMatch(Terms::meetsYou);
    assertThat(meetings).anyMatch(one -> one.ages().from() != null && one.ages().to() != null);
    assertThat(meetings).anyMatch(one -> one.group() != null);
    assertThat(meetings).anyMatch(one -> one.head().texts().size() == 4);
  }

  @Test
  void nobodyHasToCall() {
    Set<Contact> byPhoneAlone =
        meetings.stream()
            .map(Meeting::contact)
            .filter(contact -> !contact.none() && !contact.withoutCalling())
            .collect(Collectors.toSet());

    assertThat(byPhoneAlone).isEmpty();
  }
}
