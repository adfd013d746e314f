package org.lykta.server.noticeboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.server.meeting.MeetingViews.Choice;
import org.lykta.server.web.Frame;
import org.lykta.server.web.TextLink;
import org.lykta.server.web.Words;

/** What is printed. */
public final class NoticeViews {

  private NoticeViews() {}

  /**
   * A meeting, so that one finds it without a link.
   *
   * @param where of a hidden address, the area; null when there is no place
   * @param contact how one comes, and whom one asks
   * @param times when it is, or why it is not now; none where days tell it
   * @param labels what one should know at once: invented, full, old
   */
  public record Told(
      String address,
      String title,
      Words tongue,
      @Nullable String where,
      List<String> contact,
      List<String> times,
      List<String> labels) {}

  /**
   * A time on a day.
   *
   * @param where in short; null when there is no place
   * @param change that it is cancelled or moved, and why; null when it is as always
   * @param off whether nothing happens then
   */
  public record Row(
      String hours,
      String address,
      String title,
      Words tongue,
      @Nullable String where,
      List<String> labels,
      @Nullable String change,
      boolean off) {}

  /** A day on which something is, or was to be. */
  public record Day(String words, List<Row> rows) {}

  /**
   * The sheet of a month.
   *
   * @param example whether any of it is invented
   * @param about those of the days, each once
   * @param others those of the municipality that have no day this month
   * @param fromHome what one can take part in from anywhere
   * @param more whether there is more of that
   * @param earlier the sheet of the month before; null when there is none
   * @param valid the day it was made
   * @param address the whole address of it
   * @param help the whole address of those who can help now
   * @param month as in an address, to be kept when another municipality is chosen
   */
  public record MonthView(
      Frame frame,
      boolean example,
      String municipality,
      List<Day> days,
      List<Told> about,
      List<Told> others,
      List<Told> fromHome,
      boolean more,
      @Nullable TextLink earlier,
      @Nullable TextLink later,
      String valid,
      String address,
      String help,
      QrCode code,
      List<Choice> municipalities,
      String month) {}

  /**
   * Where a municipality is chosen.
   *
   * @param problem why there is no such sheet; null when none was asked for
   * @param known the sheets that have something on them
   */
  public record ChooseView(
      Frame frame, @Nullable String problem, List<Choice> municipalities, List<TextLink> known) {}

  /**
   * The poster of one meeting.
   *
   * @param warning why nobody should pin it up; null when anybody may
   * @param where line by line, the first the largest
   * @param first what happens the first time; empty when that cannot be said in short
   * @param facts for whom it is, and what it costs
   * @param back the page of the meeting
   * @param address the whole address of that
   */
  public record PosterView(
      Frame frame,
      @Nullable String warning,
      String kind,
      String title,
      String summary,
      Words tongue,
      List<String> labels,
      List<String> when,
      List<String> where,
      String first,
      List<String> facts,
      List<String> contact,
      String trust,
      String back,
      String address,
      QrCode code) {

    /** How large its letters can be, in points. */
    public int points() {
      return PosterFit.of(this);
    }
  }
}
