package org.lykta.domain.content;

/** A document that has a place among its like. */
public interface Ordered extends Document {

  /** The lower, the earlier. */
  int order();
}
