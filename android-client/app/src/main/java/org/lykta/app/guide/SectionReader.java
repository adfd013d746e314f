package org.lykta.app.guide;

import java.util.Locale;
import org.json.JSONException;
import org.json.JSONObject;
import org.lykta.app.edition.KindReader;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Section;
import org.lykta.domain.reader.After;
import org.lykta.domain.reader.Moment;
import org.lykta.domain.reader.Pacing;

/** Reads sections. */
public final class SectionReader implements KindReader {

  @Override
  public String kind() {
    return Section.KIND;
  }

  @Override
  public DocumentId within(String path) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a section stands in a chapter of a guide: " + path);
    }
    return Chapter.id(path.substring(0, slash), path.substring(slash + 1));
  }

  @Override
  public Document read(Head head, JSONObject item) throws JSONException {
    return new Section(head, item.getInt("order"), pacing(item));
  }

  private static Pacing pacing(JSONObject item) throws JSONException {
    String when = item.getString("when");
    return when.equals("after")
        ? new After(item.getString("event"), item.getInt("days"))
        : Moment.valueOf(when.toUpperCase(Locale.ROOT));
  }
}
