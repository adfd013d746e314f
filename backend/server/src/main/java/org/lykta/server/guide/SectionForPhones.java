package org.lykta.server.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lykta.domain.content.Document;
import org.lykta.domain.guide.Section;
import org.lykta.domain.reader.After;
import org.lykta.server.sync.KindFields;
import org.springframework.stereotype.Component;

/** What a phone is told of a section: when in its reader's time it is right. */
@Component
class SectionForPhones implements KindFields {

  @Override
  public String kind() {
    return Section.KIND;
  }

  @Override
  public Map<String, Object> of(Document document) {
    Section section = (Section) document;
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("when", section.pacing().key());
    if (section.pacing() instanceof After after) {
      fields.put("event", after.event());
      fields.put("days", after.days());
    }
    return fields;
  }
}
