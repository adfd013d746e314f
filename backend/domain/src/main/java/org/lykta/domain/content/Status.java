package org.lykta.domain.content;

/** Whether an editor wants a document read. */
public enum Status {
  LIVE,
  DRAFT,
  WITHDRAWN
}
