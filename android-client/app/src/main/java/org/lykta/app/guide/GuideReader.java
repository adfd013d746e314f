package org.lykta.app.guide;

import org.json.JSONException;
import org.json.JSONObject;
import org.lykta.app.edition.KindReader;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Head;
import org.lykta.domain.guide.Guide;

/** Reads guides. */
public final class GuideReader implements KindReader {

  @Override
  public String kind() {
    return Guide.KIND;
  }

  @Override
  public Document read(Head head, JSONObject item) throws JSONException {
    return new Guide(head, item.getInt("order"));
  }
}
