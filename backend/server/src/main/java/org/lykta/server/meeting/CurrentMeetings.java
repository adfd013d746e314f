package org.lykta.server.meeting;

import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Listing;
import org.lykta.domain.meeting.Meetings;
import org.lykta.server.edition.Served;
import org.springframework.stereotype.Component;

/** The meetings of what is served, made ready to be searched once for each edition and day. */
@Component
public class CurrentMeetings {

  private record Ready(Served served, Meetings meetings) {}

  private volatile @Nullable Ready ready;

  /** Those of {@code served}. */
  @SuppressWarnings("ReferenceEquality") // comparing two editions would take longer than searching
  public Meetings of(Served served) {
    Ready now = ready;
    if (now == null || now.served() != served) {
      now = new Ready(served, Meetings.of(served.readable(), served.today()));
      ready = now;
    }
    return now.meetings();
  }

  /**
   * The one of that name, also when searching does not find it.
   *
   * @throws org.lykta.server.web.ApiProblem 404 when there is none
   */
  public Listing find(Served served, String slug) {
    return MeetingApi.find(of(served), slug);
  }
}
