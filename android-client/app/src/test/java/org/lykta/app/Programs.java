package org.lykta.app;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs that tests of the package call. */
final class Programs {

  private Programs() {}

  static String said(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(said);
    }
    return said;
  }
}
