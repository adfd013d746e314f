package org.lykta.server.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An embedded database in a process of its own, so that it can be killed as a power cut would. */
public final class DatabaseProcess implements AutoCloseable {

  private final Process process;
  private final String address;

  private DatabaseProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  public static DatabaseProcess start(Path folder) {
    return start(folder, 0);
  }

  /** On a given port; 0 lets the system choose. */
  public static DatabaseProcess start(Path folder, int port) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  DatabaseProcess.class.getName(),
                  folder.toString(),
                  Integer.toString(port))
              .redirectError(new File("/dev/null"))
              .start();
      var output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith("mongodb://")) {
          return new DatabaseProcess(process, line);
        }
      }
      throw new IllegalStateException("the database did not start");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public String address() {
    return address;
  }

  /** SIGKILL: nothing is flushed, no hook runs. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  /** The process itself. */
  public static void main(String[] call) throws InterruptedException {
    try (var database = EmbeddedDatabase.open(Path.of(call[0]), Integer.parseInt(call[1]))) {
      System.out.println(database.address());
      Thread.currentThread().join();
    }
  }
}
