package org.lykta.server.guide;

import java.util.Map;
import org.lykta.domain.content.Document;
import org.lykta.domain.guide.Guide;
import org.lykta.server.sync.KindFields;
import org.springframework.stereotype.Component;

/** What a phone is told of a guide. */
@Component
class GuideForPhones implements KindFields {

  @Override
  public String kind() {
    return Guide.KIND;
  }

  @Override
  public Map<String, Object> of(Document document) {
    return Map.of("order", ((Guide) document).order());
  }
}
