package org.lykta.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server as people run it, in a process of its own, with a copy of the shipped content. */
final class RealServer implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("(http://localhost:[0-9]+)/");
  private static final Pattern NUMBER = Pattern.compile("\"number\":([0-9]+)");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path content;
  private final Process process;
  private final String address;

  RealServer(Path folder) throws IOException {
    content = copied(Path.of(System.getProperty("content.folder")), folder.resolve("content"));
    Path jar = Path.of(System.getProperty("server.jar"));
    var command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-jar",
            jar.toAbsolutePath().toString());
    command.environment().put("LYKTA_PORT", "0");
    command.environment().put("LYKTA_DATA", folder.resolve("data").toString());
    command.environment().put("LYKTA_CONTENT", content.toString());
    command.environment().put("LYKTA_EXAMPLES", "off");
    command.redirectErrorStream(true);
    process = command.start();
    address = begun(process.inputReader(StandardCharsets.UTF_8));
  }

  private static String begun(BufferedReader said) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        drain(said);
        return address.group(1);
      }
    }
    throw new AssertionError("the server did not start:\n" + all);
  }

  /** What is said must be read, or the server waits for ever. */
  private static void drain(BufferedReader said) {
    Thread reader =
        new Thread(
            () -> {
              try (said) {
                while (said.readLine() != null) {
                  // nobody asks
                }
              } catch (IOException ended) {
                // with the process
              }
            });
    reader.setDaemon(true);
    reader.start();
  }

  private static Path copied(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return to;
  }

  String address() {
    return address;
  }

  /** What an editor does with one file, and then the wait until it is published. */
  void edit(String file, String old, String now) throws IOException {
    long before = number();
    Path edited = content.resolve(file);
    String text = Files.readString(edited);
    if (!text.contains(old)) {
      throw new AssertionError(file + " does not say " + old);
    }
    Files.writeString(edited, text.replace(old, now));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (number() == before) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never published: " + file);
      }
      Thread.onSpinWait();
    }
  }

  long number() throws IOException {
    Matcher number = NUMBER.matcher(get("/api/v1/edition"));
    if (!number.find()) {
      throw new AssertionError("an edition without a number");
    }
    return Long.parseLong(number.group(1));
  }

  String get(String path) throws IOException {
    var connection = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
    try (var in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What a phone is really sent, byte by byte. */
  byte[] packed(String path) throws IOException {
    var connection = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
    connection.setRequestProperty("Accept-Encoding", "gzip");
    try (var in = connection.getInputStream()) {
      if (!"gzip".equals(connection.getContentEncoding())) {
        throw new AssertionError("the server packs nothing: " + path);
      }
      return in.readAllBytes();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(stopped));
    }
  }
}
