package org.lykta.server.meeting;

import org.lykta.domain.place.Municipality;
import org.lykta.server.web.Frame;
import org.lykta.server.web.TextLink;

/** The way to the sheet of a municipality's month, which is pinned up where people pass. */
final class MonthLink {

  private MonthLink() {}

  static TextLink to(Municipality municipality, Frame frame) {
    return new TextLink(
        frame.href(FindPage.ADDRESS + "/manad/" + municipality.slug()),
        frame.say("meeting.month", municipality.name()),
        frame.words());
  }
}
