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

  /** Which pack one belongs to; where its files lie tells. */
  default String pack(Document document) {
    return Packs.CORE;
  }

  /** The fields by name, in an order that is always the same. */
  Map<String, Object> of(Document document);
}
