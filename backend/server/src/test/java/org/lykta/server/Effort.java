package org.lykta.server;

/** How much of an issue's full counts a test runs: a tenth in ./verify, all in ./verify --long. */
public final class Effort {

  private static final double SHARE = Double.parseDouble(System.getProperty("lykta.effort", "0.1"));

  private Effort() {}

  /** At least one. */
  public static int of(int full) {
    return Math.max(1, (int) Math.round(full * SHARE));
  }
}
