package org.lykta.server.story;

import java.util.Map;
import org.lykta.domain.content.Document;
import org.lykta.domain.story.Story;
import org.lykta.server.sync.KindFields;
import org.springframework.stereotype.Component;

/** What a phone is told of a story: never anything of its teller's agreement. */
@Component
class StoryForPhones implements KindFields {

  @Override
  public String kind() {
    return Story.KIND;
  }

  @Override
  public Map<String, Object> of(Document document) {
    return ((Story) document).composed() ? Map.of("composed", true) : Map.of();
  }
}
