package org.lykta.server.content;

/**
 * How much content may be, so that a slip or an attack cannot exhaust a server. Source: the content
 * format.
 */
final class Limits {

  static final int DOCUMENTS = 10_000;
  static final int BYTES = 256 * 1024;
  static final int LEVELS = 64;
  static final int REDIRECT_LINES = 2_000;
  static final int ADDRESS = 200;
  static final int FRONT_MATTER_NODES = 2_000;

  /** Finding what each {@code [} begins takes longer the more of them there are. */
  static final int BRACKETS = 5_000;

  /** So many problems of one file are told; more help nobody. */
  static final int PROBLEMS_PER_FILE = 50;

  private Limits() {}
}
