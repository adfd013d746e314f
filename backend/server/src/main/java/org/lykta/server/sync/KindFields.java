package org.lykta.server.sync;

import java.util.Map;
import org.lykta.domain.content.Document;

/**
 * What documents of one kind tell a phone besides their head and their order. A kind that has more
 * is one bean of this type in its own room.
 */
public interface KindFields {

  /** The word for the kind, as in ids. */
  String kind();

  /** The fields by name, in an order that is always the same. */
  Map<String, Object> of(Document document);
}
