package org.lykta.server.sync;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lykta.domain.sync.Delta;
import org.lykta.domain.sync.Have;

/**
 * What a phone is sent.
 *
 * @param version what must be known to read the items: a phone that knows an older one asks its
 *     reader for a newer app
 * @param from the number of the edition it had; 0 when this is everything
 * @param to the number of the edition it has afterwards
 * @param next what to ask with the next time
 * @param changed items that are new or say something else
 * @param removed ids of those that are gone
 */
record SyncAnswer(
    int version,
    long from,
    long to,
    String next,
    Collection<Map<String, Object>> changed,
    Collection<String> removed) {

  /** Rises when phones that know the one before would read items wrongly. */
  static final int VERSION = 1;

  /**
   * Of the items: rises with every field that comes or goes, and when a document comes into another
   * pack. A phone that has another shape is sent everything, since no file tells of that.
   */
  static final int SHAPE = 1;

  private static final String BEGINNING = "{\"version\":" + VERSION + ",\"from\":";

  /** For a phone that has more than this node. */
  static SyncAnswer nothing(Have have) {
    return new SyncAnswer(
        VERSION, have.number(), have.number(), have.toString(), List.of(), List.of());
  }

  /**
   * The same for a phone that knows its edition by {@code number}: nothing else depends on that.
   *
   * @param json an answer from {@link Delta#NOTHING}
   */
  static byte[] from(long number, byte[] json) {
    byte[] beginning = (BEGINNING + number).getBytes(StandardCharsets.US_ASCII);
    int rest = (BEGINNING + Delta.NOTHING).length();
    return ByteBuffer.allocate(beginning.length + json.length - rest)
        .put(beginning)
        .put(json, rest, json.length - rest)
        .array();
  }
}
