package org.lykta.server.meetingguide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.State;
import org.lykta.domain.schedule.Occurrence;
import org.lykta.server.schedule.TimesInWords;
import org.lykta.server.web.Words;

/** What the format has no field for, in plain sentences. */
final class FeedNotes {

  private final Words words;
  private final TimesInWords times;
  private final TypeCodes codes;

  FeedNotes(Words words, TypeCodes codes) {
    this.words = words;
    this.times = new TimesInWords(words);
    this.codes = codes;
  }

  /** What changes first, since others may cut the end. */
  String of(Meeting meeting, List<Coming.Change> changes) {
    List<String> notes = new ArrayList<>(changes.stream().map(this::change).toList());
    if (meeting.state() == State.FULL) {
      notes.add(words.say("meeting.state.full.text"));
    }
    notes.add(meeting.head().original().summary());
    if (!meeting.languages().stream().allMatch(codes::hasLanguage)) {
      notes.add(words.say("meeting.languages", languages(meeting)) + ".");
    }
    if (!meeting.terms().dropIn()) {
      notes.add(words.say("meeting.sign-up") + ".");
    }
    return String.join("\n", notes);
  }

  private String change(Coming.Change change) {
    String day = times.day(change.day());
    Occurrence instead = change.instead();
    if (instead == null || instead.isCancelled()) {
      return instead == null || instead.note() == null
          ? words.say("feed.off", day)
          : words.say("feed.off.why", day, instead.note());
    }
    return instead.place() == null
        ? words.say("feed.moved", day, times.whole(instead))
        : words.say("feed.moved.to", day, times.whole(instead), instead.place());
  }

  private String languages(Meeting meeting) {
    return String.join(
        words.say("time.comma"),
        meeting.languages().stream()
            .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(words.locale()))
            .toList());
  }
}
