package org.lykta.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Slug;
import org.lykta.domain.place.Municipality;
import org.lykta.domain.schedule.Schedule;

/**
 * Somewhere to go, or to call, where others in the same situation are. Its text tells what happens
 * the first time one comes.
 *
 * @param kind a value of the vocabulary's meeting kinds
 * @param group null unless it is forming
 * @param languages that are spoken there, ISO 639-1
 * @param spot null when there is none
 * @param online where one meets online; null when one is told after signing up, or it is not online
 * @param phone the number one calls at the time; null when it is not by phone
 * @param confirmed the day its organiser last said that all of this is right
 */
public record Meeting(
    Head head,
    Municipality municipality,
    String kind,
    State state,
    @Nullable Group group,
    Ages ages,
    List<String> languages,
    Schedule schedule,
    Attendance attendance,
    @Nullable Spot spot,
    @Nullable String online,
    @Nullable String phone,
    Organiser organiser,
    Contact contact,
    Terms terms,
    LocalDate confirmed)
    implements Document {

  public static final String KIND = "meeting";

  private static final String VIOLENCE = "violence";

  public Meeting {
    languages = List.copyOf(languages);
  }

  public static DocumentId id(String slug) {
    return DocumentId.of(KIND, slug);
  }

  /** The one that an address names; empty also when that is no name at all. */
  public static Optional<Meeting> find(Library library, String slug) {
    return Slug.isSlug(slug) ? library.find(Meeting.class, id(slug)) : Optional.empty();
  }

  @Override
  public Meeting with(Head other) {
    return new Meeting(
        other,
        municipality,
        kind,
        state,
        group,
        ages,
        languages,
        schedule,
        attendance,
        spot,
        online,
        phone,
        organiser,
        contact,
        terms,
        confirmed);
  }

  @Override
  public String address() {
    return "/traffar/" + slug();
  }

  @Override
  public boolean isFindable(LocalDate day) {
    return state != State.ENDED && freshness(day) != Freshness.LOST;
  }

  /**
   * Whether nobody should read what it is in a calendar or among messages: its address is hidden,
   * or it is about violence.
   */
  public boolean isDiscreet() {
    return spot instanceof Spot.Hidden || head().themes().contains(VIOLENCE);
  }

  /** Invented ones never grow old: nobody could confirm them. */
  public Freshness freshness(LocalDate today) {
    return head().example() ? Freshness.FRESH : Freshness.of(confirmed, today);
  }
}
