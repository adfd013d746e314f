package org.lykta.server.meeting;

import java.util.Map;
import org.lykta.domain.content.Document;
import org.lykta.domain.meeting.Meeting;
import org.lykta.server.sync.KindFields;
import org.springframework.stereotype.Component;

/** Meetings lie in the packs of their counties. */
@Component
class MeetingForPhones implements KindFields {

  @Override
  public String kind() {
    return Meeting.KIND;
  }

  @Override
  public String pack(Document document) {
    return ((Meeting) document).municipality().county();
  }

  @Override
  public Map<String, Object> of(Document document) {
    return Map.of();
  }
}
