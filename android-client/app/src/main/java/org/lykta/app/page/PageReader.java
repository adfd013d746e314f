package org.lykta.app.page;

import org.json.JSONException;
import org.json.JSONObject;
import org.lykta.app.edition.KindReader;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Head;
import org.lykta.domain.page.Page;

/** Reads pages. */
public final class PageReader implements KindReader {

  @Override
  public String kind() {
    return Page.KIND;
  }

  @Override
  public Document read(Head head, JSONObject item) throws JSONException {
    return new Page(head, item.getInt("order"));
  }
}
