package org.lykta.server.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;

/**
 * The documents whose files are there but could not be read. Their own problems are told, so that
 * nobody needs to hear that they are missing.
 */
final class Unread {

  private final Set<DocumentId> ids = new HashSet<>();
  private final Set<String> addresses = new HashSet<>();

  Unread(Collection<? extends Document> standIns) {
    for (Document standIn : standIns) {
      ids.add(standIn.id());
      addresses.add(standIn.address());
    }
  }

  boolean isOne(DocumentId id) {
    return ids.contains(id);
  }

  /** Whether {@code address} is, or lies within, one of them. */
  boolean holds(String address) {
    for (int end = address.length(); end > 0; end = cut(address, end)) {
      if (addresses.contains(address.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static int cut(String address, int end) {
    return Math.max(address.lastIndexOf('/', end - 1), address.lastIndexOf('#', end - 1));
  }
}
