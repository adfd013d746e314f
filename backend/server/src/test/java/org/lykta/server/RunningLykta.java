package org.lykta.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lykta.server.edition.Served;
import org.lykta.server.settings.Settings;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server on a port of its own, spoken to over HTTP. */
public final class RunningLykta implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(50);

  private final ConfigurableApplicationContext context;
  private final String address;

  private RunningLykta(ConfigurableApplicationContext context) {
    this.context = context;
    this.address =
        "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
  }

  /** Starts with an embedded database in {@code data}. */
  public static RunningLykta start(Path content, Path data, String... more) {
    return start(Clock.system(ZoneId.of("Europe/Stockholm")), content, data, more);
  }

  /**
   * Starts at a time of the test's choosing.
   *
   * @param more further settings: name, value, name, value ...
   */
  public static RunningLykta start(Clock clock, Path content, Path data, String... more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("LYKTA_PORT", "0");
    environment.put("LYKTA_CONTENT", content.toString());
    environment.put("LYKTA_DATA", data.toString());
    for (int at = 0; at < more.length; at += 2) {
      environment.put(more[at], more[at + 1]);
    }
    return new RunningLykta(Lykta.start(Settings.from(environment), clock));
  }

  public <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  /** Tells {@code listener} of each edition and day at the moment it is served. */
  public void served(Consumer<Served> listener) {
    context.addApplicationListener(
        new ApplicationListener<PayloadApplicationEvent<Served>>() {
          @Override
          public void onApplicationEvent(PayloadApplicationEvent<Served> event) {
            listener.accept(event.getPayload());
          }
        });
  }

  public int port() {
    return URI.create(address).getPort();
  }

  /** A request as a client sends it; headers as name, value, name, value ... */
  public HttpResponse<byte[]> send(String method, String target, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + target))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return sent(request.build());
  }

  private static HttpResponse<byte[]> sent(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public HttpResponse<byte[]> get(String target, String... headers) {
    return send("GET", target, headers);
  }

  /** A form, sent as a browser sends it; no redirect is followed. */
  public HttpResponse<byte[]> post(String target, String form, String... headers) {
    return posted(target, "application/x-www-form-urlencoded", form, headers);
  }

  /** JSON, sent as a program sends it. */
  public HttpResponse<byte[]> postJson(String target, String json, String... headers) {
    return posted(target, "application/json", json, headers);
  }

  private HttpResponse<byte[]> posted(String target, String type, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + target))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return sent(request.build());
  }

  /** The body of a GET, as JSON. */
  public JsonNode json(String target, String... headers) {
    return JsonMapper.shared().readTree(get(target, headers).body());
  }

  /** Asks again and again until the answer is as wished. */
  public JsonNode until(String target, Predicate<JsonNode> wished) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    JsonNode last = json(target);
    while (!wished.test(last)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never as wished: " + last + "\n" + whatEveryThreadDoes());
      }
      last = json(target);
    }
    return last;
  }

  /** For the rare wait that nobody can explain afterwards. */
  public static String whatEveryThreadDoes() {
    var told = new StringBuilder();
    Thread.getAllStackTraces()
        .forEach(
            (thread, frames) -> {
              told.append(thread).append('\n');
              for (StackTraceElement frame : frames) {
                told.append("    ").append(frame).append('\n');
              }
            });
    return told.toString();
  }

  @Override
  public void close() {
    context.close();
  }
}
