package org.lykta.server.git;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A Git host on this machine: what git itself says, over http, or whatever a test lets it say. */
final class HttpGitHost implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Path repositories;
  private final List<String> passwords = new CopyOnWriteArrayList<>();
  private volatile HttpHandler answers = this::asGit;

  HttpGitHost(Path repositories) throws IOException {
    this.repositories = repositories;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      String password = exchange.getRequestHeaders().getFirst("Authorization");
      if (password != null) {
        passwords.add(password);
      }
      answers.handle(exchange);
    } finally {
      exchange.close();
    }
  }

  /** From now on. */
  void answers(HttpHandler otherwise) {
    answers = otherwise;
  }

  /** What it has been told in {@code Authorization}. */
  List<String> passwords() {
    return passwords;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Lets in whoever knows the password, written as in a header. */
  HttpHandler asGitFor(String basic) {
    return exchange -> {
      if (basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        asGit(exchange);
      } else {
        exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"Redaktionen\"");
        exchange.sendResponseHeaders(401, -1);
      }
    };
  }

  /** As git's own program answers a web server. */
  void asGit(HttpExchange exchange) throws IOException {
    asGit(exchange, exchange.getRequestBody().readAllBytes());
  }

  /** Likewise, with the body of the request when that has been read. */
  void asGit(HttpExchange exchange, byte[] request) throws IOException {
    var builder = new ProcessBuilder("git", "-c", "safe.directory=*", "http-backend");
    builder.environment().putAll(asked(exchange));
    Process git = builder.start();
    try (OutputStream body = git.getOutputStream()) {
      body.write(request);
    }
    try (var said = new BufferedInputStream(git.getInputStream())) {
      int status = 200;
      for (String line = line(said); !line.isEmpty(); line = line(said)) {
        String[] header = line.split(": ", 2);
        if (header[0].equals("Status")) {
          status = Integer.parseInt(header[1].substring(0, 3));
        } else {
          exchange.getResponseHeaders().add(header[0], header[1]);
        }
      }
      exchange.sendResponseHeaders(status, 0);
      said.transferTo(exchange.getResponseBody());
    } finally {
      git.destroy();
    }
  }

  private Map<String, String> asked(HttpExchange exchange) {
    return Map.of(
        "GIT_PROJECT_ROOT", repositories.toString(),
        "GIT_HTTP_EXPORT_ALL", "1",
        "GIT_PROTOCOL", header(exchange, "Git-Protocol"),
        "REQUEST_METHOD", exchange.getRequestMethod(),
        "PATH_INFO", exchange.getRequestURI().getPath(),
        "QUERY_STRING", Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), ""),
        "CONTENT_TYPE", header(exchange, "Content-Type"),
        "HTTP_CONTENT_ENCODING", header(exchange, "Content-Encoding"));
  }

  private static String header(HttpExchange exchange, String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
  }

  private static String line(InputStream from) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int b = from.read(); b >= 0 && b != '\n'; b = from.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
