package org.lykta.app.story;

import org.json.JSONException;
import org.json.JSONObject;
import org.lykta.app.edition.KindReader;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Head;
import org.lykta.domain.story.Story;

/** Reads stories. Who agreed to what is never sent. */
public final class StoryReader implements KindReader {

  @Override
  public String kind() {
    return Story.KIND;
  }

  @Override
  public Document read(Head head, JSONObject item) throws JSONException {
    return new Story(head, item.has("composed") && item.getBoolean("composed"), null);
  }
}
