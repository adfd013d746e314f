package org.lykta.server.guide;

import java.util.Map;
import org.lykta.domain.content.Document;
import org.lykta.domain.guide.Chapter;
import org.lykta.server.sync.KindFields;
import org.springframework.stereotype.Component;

/** What a phone is told of a chapter. */
@Component
class ChapterForPhones implements KindFields {

  @Override
  public String kind() {
    return Chapter.KIND;
  }

  @Override
  public Map<String, Object> of(Document document) {
    return Map.of("order", ((Chapter) document).order());
  }
}
