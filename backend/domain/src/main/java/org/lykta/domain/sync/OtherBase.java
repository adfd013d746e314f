package org.lykta.domain.sync;

/** A delta was made for another copy than the one it is applied to. */
public class OtherBase extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  OtherBase() {
    super("the delta was made for another copy");
  }
}
