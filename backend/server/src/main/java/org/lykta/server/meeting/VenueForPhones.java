package org.lykta.server.meeting;

import java.util.Map;
import org.lykta.domain.content.Document;
import org.lykta.domain.meeting.Venue;
import org.lykta.server.sync.KindFields;
import org.springframework.stereotype.Component;

/** Venues lie in the packs of their counties, beside what is held there. */
@Component
class VenueForPhones implements KindFields {

  @Override
  public String kind() {
    return Venue.KIND;
  }

  @Override
  public String pack(Document document) {
    return ((Venue) document).municipality().county();
  }

  @Override
  public Map<String, Object> of(Document document) {
    return Map.of();
  }
}
