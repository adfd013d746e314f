package org.lykta.domain.content;

import java.time.LocalDate;

/** Something a reader can read. Each kind is a record in its own room. */
public interface Document {

  Head head();

  /** Where it is read on the web, without language prefix: also how texts link to it. */
  String address();

  /** The same document with another head. */
  Document with(Head head);

  /**
   * Whether those who search on {@code day} should find it; who has its address reads it anyway.
   */
  default boolean isFindable(LocalDate day) {
    return true;
  }

  default DocumentId id() {
    return head().id();
  }

  default String slug() {
    return id().slug().value();
  }
}
