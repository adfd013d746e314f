package org.lykta.apk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that is run to its end. */
final class Tool {

  private Tool() {}

  /** A program of the Java that this build runs on. */
  static String ofJava(String program) {
    return Path.of(System.getProperty("java.home", ""), "bin", program).toString();
  }

  /**
   * Runs it and answers what it said.
   *
   * @throws BuildFailed when it does not end well
   */
  static String run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return awaited(command, process, process.getInputStream(), Charset.defaultCharset());
  }

  /**
   * Runs Lykta's server, which is told nothing but {@code settings}, and keeps what it writes.
   *
   * @throws BuildFailed when it does not end well
   */
  static void write(List<String> command, Map<String, String> settings, Path file)
      throws IOException {
    var builder = new ProcessBuilder(command).redirectOutput(file.toFile());
    // an operator's own settings would change what is written
    builder.environment().keySet().removeIf(name -> name.startsWith("LYKTA_"));
    builder.environment().putAll(settings);
    Process process = builder.start();
    awaited(command, process, process.getErrorStream(), StandardCharsets.UTF_8);
  }

  private static String awaited(
      List<String> command, Process process, InputStream words, Charset charset)
      throws IOException {
    process.getOutputStream().close();
    String said = new String(words.readAllBytes(), charset);
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new BuildFailed(command.get(0) + " ended with " + code + ":\n" + said);
      }
      return said;
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new BuildFailed(command.get(0) + " was stopped", stopped);
    }
  }
}
