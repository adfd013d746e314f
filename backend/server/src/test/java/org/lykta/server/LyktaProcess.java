package org.lykta.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program in a process of its own: it can be killed, and given little of a machine. */
public final class LyktaProcess implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)/");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final Path log;

  private LyktaProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Begins to start; nothing is waited for.
   *
   * @param before what the shell does first
   * @param flags of the Java machine
   * @param settings with {@code LYKTA_DATA}, beside which the log is written
   */
  public static LyktaProcess start(
      String before, List<String> flags, Map<String, String> settings) {
    Path log = Path.of(settings.get("LYKTA_DATA") + ".log");
    List<String> call = new ArrayList<>(List.of("bash", "-c", before + "\nexec \"$@\"", "bash"));
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    call.addAll(flags);
    call.addAll(List.of("-cp", System.getProperty("java.class.path"), Lykta.class.getName()));
    var builder = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LYKTA_"));
    builder.environment().put("LYKTA_PORT", "0");
    builder.environment().putAll(settings);
    try {
      return new LyktaProcess(builder.start(), log);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public long pid() {
    return process.pid();
  }

  /** What it has said so far. */
  public String said() {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The body of a GET, as JSON; waits for the start. */
  public JsonNode json(String target) {
    try {
      var request = HttpRequest.newBuilder(URI.create(address() + target)).timeout(PATIENCE);
      return JsonMapper.shared()
          .readTree(client.send(request.build(), BodyHandlers.ofByteArray()).body());
    } catch (IOException failed) {
      throw new UncheckedIOException(said(), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private String address() {
    for (long end = end(); System.nanoTime() < end && process.isAlive(); pause()) {
      Matcher said = ADDRESS.matcher(said());
      if (said.find()) {
        return said.group(1);
      }
    }
    throw new AssertionError("never started: " + said());
  }

  /** Asks again and again until the answer is as wished. */
  public JsonNode until(String target, Predicate<JsonNode> wished) {
    JsonNode last = json(target);
    for (long end = end(); !wished.test(last); last = json(target)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never as wished: " + last + "\n" + said());
      }
      pause();
    }
    return last;
  }

  private static long end() {
    return System.nanoTime() + PATIENCE.toNanos();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** SIGKILL: nothing is flushed, no hook runs. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
