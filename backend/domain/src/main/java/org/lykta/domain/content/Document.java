package org.lykta.domain.content;

/** Something a reader can read. Each kind is a record in its own room. */
public interface Document {

  Head head();

  /** Where it is read on the web, without language prefix: also how texts link to it. */
  String address();

  /** The same document with another head. */
  Document with(Head head);

  default DocumentId id() {
    return head().id();
  }

  default String slug() {
    return id().slug().value();
  }
}
