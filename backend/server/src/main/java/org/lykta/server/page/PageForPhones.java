package org.lykta.server.page;

import java.util.Map;
import org.lykta.domain.content.Document;
import org.lykta.domain.page.Page;
import org.lykta.server.sync.KindFields;
import org.springframework.stereotype.Component;

/** What a phone is told of a page that stands alone. */
@Component
class PageForPhones implements KindFields {

  @Override
  public String kind() {
    return Page.KIND;
  }

  @Override
  public Map<String, Object> of(Document document) {
    return Map.of("order", ((Page) document).order());
  }
}
