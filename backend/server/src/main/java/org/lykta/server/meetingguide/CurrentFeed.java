package org.lykta.server.meetingguide;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.reader.Languages;
import org.lykta.server.edition.Served;
import org.lykta.server.edition.Workbench;
import org.lykta.server.meeting.CurrentMeetings;
import org.lykta.server.web.Answer;
import org.lykta.server.web.Site;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The list as bytes, made anew when a weekly time in it is over. */
@Component
class CurrentFeed implements DisposableBean {

  /** A time in which the list stays as it is. */
  private record Span(Served served, Instant from, Instant until) {

    @SuppressWarnings("ReferenceEquality") // comparing two editions would take longer
    boolean holds(Served other, Instant now) {
      return served == other && !now.isBefore(from) && now.isBefore(until);
    }
  }

  private static final int MOST_WAITING = 1000;

  private final CurrentMeetings meetings;
  private final Gazetteer gazetteer;
  private final Site site;
  private final JsonMapper json;
  private final TypeCodes codes = TypeCodes.load();

  /** A thread of its own: of ten thousand meetings it takes long to make. */
  private final Workbench bench =
      new Workbench("meeting-guide", 1, MOST_WAITING, "Många hämtar listan just nu.");

  private volatile @Nullable Span span;

  CurrentFeed(CurrentMeetings meetings, Gazetteer gazetteer, Site site, JsonMapper json) {
    this.meetings = meetings;
    this.gazetteer = gazetteer;
    this.site = site;
    this.json = json;
  }

  /** From when it may be another. */
  Instant until(Served served, Instant now) {
    Span before = span;
    if (before != null && before.holds(served, now)) {
      return before.until();
    }
    Instant over = Feed.until(listings(served), now);
    Instant until = over.isBefore(served.until()) ? over : served.until();
    span = new Span(served, now, until);
    return until;
  }

  /** As it is at {@code now}, and stays until {@code until}. */
  Mono<Answer> of(Served served, Instant now, Instant until) {
    return bench.once(served, List.of(until), () -> answer(served, now));
  }

  private Answer answer(Served served, Instant now) {
    var feed =
        new Feed(
            site.words(Languages.ORIGINAL),
            address -> site.whole(Languages.ORIGINAL, address),
            gazetteer,
            served.edition().vocabulary(),
            codes);
    return Answer.json(json.writeValueAsBytes(feed.of(listings(served), served.today(), now)));
  }

  private Collection<Listing> listings(Served served) {
    return meetings.of(served).all();
  }

  @Override
  public void destroy() {
    bench.close();
  }
}
