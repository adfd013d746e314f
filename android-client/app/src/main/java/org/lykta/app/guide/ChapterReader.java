package org.lykta.app.guide;

import org.json.JSONException;
import org.json.JSONObject;
import org.lykta.app.edition.KindReader;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;

/** Reads chapters. */
public final class ChapterReader implements KindReader {

  @Override
  public String kind() {
    return Chapter.KIND;
  }

  @Override
  public DocumentId within(String path) {
    return Guide.id(path);
  }

  @Override
  public Document read(Head head, JSONObject item) throws JSONException {
    return new Chapter(head, item.getInt("order"));
  }
}
