package org.lykta.server.edition;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which edition is the current one: one small document in the database that every node follows.
 *
 * @param number rises by one with each publication; 0 before the first
 */
public record Pointer(String edition, long number, @Nullable String commit, Instant publishedAt) {

  static final String ID = "current";

  /** Before the first edition. */
  static final Pointer NONE = new Pointer("", 0, null, Instant.EPOCH);

  static Pointer of(Document stored) {
    return new Pointer(
        stored.getString("edition"),
        stored.getLong("number"),
        stored.getString("commit"),
        stored.getDate("publishedAt").toInstant());
  }

  boolean isNone() {
    return number == 0;
  }

  Document document() {
    return new Document("_id", ID)
        .append("edition", edition)
        .append("number", number)
        .append("commit", commit)
        .append("publishedAt", Date.from(publishedAt));
  }
}
