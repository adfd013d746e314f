package org.lykta.app.edition;

import org.json.JSONException;
import org.json.JSONObject;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;

/** Reads documents of one kind. A new kind is one of these in a room of its own. */
public interface KindReader {

  /** The word for the kind, as in ids. */
  String kind();

  /**
   * What documents of this kind stand in.
   *
   * @param path the names from the outermost in, joined by a slash
   */
  default DocumentId within(String path) {
    throw new IllegalArgumentException(kind() + " stands in nothing");
  }

  /**
   * The document that {@code item} is.
   *
   * @throws JSONException when a field is missing or says something else than it should
   */
  Document read(Head head, JSONObject item) throws JSONException;
}
