package org.lykta.server.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.server.web.Frame;
import org.lykta.server.web.TextLink;
import org.lykta.server.web.Words;

/** What the pages of meetings show. */
public final class MeetingViews {

  private MeetingViews() {}

  /**
   * A choice in a form.
   *
   * @param chosen whether it is the one that was made
   */
  public record Choice(String value, String words, boolean chosen) {}

  /**
   * The page where one looks for meetings.
   *
   * @param place what was written as a place
   * @param problem what could not be understood, and what to do; null when all was
   * @param maybe places that may have been meant
   * @param from the place that distances are counted from; null when there is none
   * @param hits nearest or soonest first
   * @param more whether there are others than these
   * @param week what is on within seven days, in order
   * @param calendar where those that were asked for are as a calendar; null when all are shown
   * @param month the sheet of the month where {@code from} is; null when there is no such place
   * @param detailed whether something was chosen that is not seen at once
   * @param narrowed whether anything was asked for, so that everything can be shown instead
   */
  public record FindView(
      Frame frame,
      String place,
      String question,
      boolean fromHome,
      List<Choice> kinds,
      List<Choice> themes,
      List<Choice> languages,
      List<Choice> times,
      @Nullable String problem,
      List<TextLink> maybe,
      @Nullable String from,
      List<Card> hits,
      boolean more,
      List<Soon> week,
      @Nullable HitMap map,
      @Nullable String calendar,
      @Nullable TextLink month,
      boolean detailed,
      boolean narrowed) {}

  /**
   * A meeting in a list.
   *
   * @param where place and distance; null when there is no place
   * @param next its next times that are worth a line
   * @param labels what one should know at once: full, forming, old, invented
   */
  public record Card(
      int number,
      String address,
      String title,
      String summary,
      Words tongue,
      String kind,
      @Nullable String where,
      List<When> next,
      List<String> labels) {}

  /**
   * One time in words.
   *
   * @param change that it is cancelled or moved, and why; null when it is as always
   * @param cancelled whether it is not at all
   */
  public record When(String words, @Nullable String change, boolean cancelled) {}

  /** A meeting within the week. */
  public record Soon(
      When when, String address, String title, Words tongue, @Nullable String where) {}

  /**
   * A meeting by itself.
   *
   * @param html what happens the first time, ready to be put on the page
   * @param state what stands in the way of coming now; null when nothing does
   * @param rules when it comes back, in words
   * @param calendar the address of its times, for a calendar; null when nobody else should see them
   * @param place null when there is none to come to
   * @param fromHome how one takes part from anywhere; null when one cannot
   * @param facts what one may want to know beforehand
   * @param trust since when it is known to be right
   * @param report where the form goes that tells that something is wrong
   * @param told whether the reader has just told so
   * @param month the sheet of its municipality's month
   * @param event as schema.org knows it, ready to be put on the page; null when machines should not
   */
  public record MeetingView(
      Frame frame,
      String summary,
      @Nullable String note,
      Words tongue,
      boolean fallback,
      String kind,
      List<String> labels,
      @Nullable String state,
      List<String> rules,
      List<When> next,
      @Nullable String calendar,
      @Nullable WhereView place,
      @Nullable String fromHome,
      @Nullable String online,
      @Nullable PhoneView callIn,
      String html,
      List<String> facts,
      ContactView contact,
      String organiser,
      @Nullable String organiserUrl,
      String trust,
      List<Choice> reasons,
      String report,
      boolean told,
      TextLink month,
      @Nullable String event) {}

  /**
   * Where it is.
   *
   * @param hidden whether only those who come are told more
   * @param venue the page of its venue; null when it has none
   * @param map its address on the map of OpenStreetMap; null when nobody knows where it is
   */
  public record WhereView(
      String name,
      @Nullable String address,
      @Nullable String town,
      List<String> access,
      @Nullable String travel,
      boolean hidden,
      @Nullable String venue,
      @Nullable String map) {}

  /** A telephone number, to read and to press. */
  public record PhoneView(String number, String address) {}

  /**
   * How one reaches them.
   *
   * @param message a text to send, in Swedish
   * @param quiet whether one can get in touch without calling
   * @param answer when they have promised to answer; null when they have not
   */
  public record ContactView(
      @Nullable TextLink mail,
      @Nullable PhoneView sms,
      @Nullable PhoneView phone,
      @Nullable String form,
      String message,
      @Nullable String answer,
      boolean quiet,
      boolean none) {}

  /** A place with several meetings. */
  public record VenueView(
      Frame frame,
      String summary,
      boolean example,
      WhereView where,
      @Nullable String closed,
      List<Card> meetings) {}
}
