package org.lykta.server.meetingguide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that a server on this machine has, or says it has. */
class DownloadTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicLong sent = new AtomicLong();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/lista", exchange -> answer(exchange, ListMother.list(ListMother.WHOLE)));
    server.createContext("/hopp/", this::hop);
    server.createContext("/borta", exchange -> exchange.sendResponseHeaders(404, -1));
    server.createContext("/endlos", this::answerForEver);
    server.createContext("/tyst", this::begin);
    server.createContext("/fil", exchange -> sendOn(exchange, "file:///etc/hostname"));
    server.createContext("/samma", exchange -> sendOn(exchange, "/samma"));
    server.createContext("/utan", exchange -> exchange.sendResponseHeaders(302, -1));
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private byte[] get(String path) {
    return new Download(LONG).get(URI.create(address(path)));
  }

  @Test
  void aListIsTakenInFromAnAddressThatItRemembersWithoutItsKeys(@TempDir Path folder) {
    var editor = new ImportingEditor(folder);

    assertThat(editor.importsFrom(address("/lista?key=hemlig"))).isZero();

    assertThat(editor.meeting("meetings/ystad/lugna-stunden-14.md"))
        .contains("# meeting-guide: 127.0.0.1%2Flista lugna-stunden-14 ")
        .doesNotContain("hemlig");
    assertThat(editor.errors()).isEmpty();
    assertThat(editor.importsFrom(address("/lista?key=ny"))).isZero();
    assertThat(editor.isTold()).contains("1 lika");
  }

  @Test
  void threeRedirectsAreFollowed() {
    assertThat(new String(get("/hopp/3"), UTF_8)).startsWith("[");
  }

  @ParameterizedTest
  @CsvSource({
    "/hopp/4, fler än 3 gånger",
    "/borta, svarade 404",
    "/endlos, större än 20 MB",
    "/fil, inte går till",
    "/samma, inte går till",
    "/utan, inte går till"
  })
  void whatCannotBeHadIsToldInASentence(String path, String why) {
    assertThatThrownBy(() -> get(path)).isInstanceOf(NotImported.class).hasMessageContaining(why);
    assertThat(sent.get()).isLessThan(2L * FeedSource.LARGEST);
  }

  @Test
  void aServerThatNeverEndsIsNotWaitedFor() {
    var impatient = new Download(Duration.ofMillis(300));

    assertThatThrownBy(() -> impatient.get(URI.create(address("/tyst"))))
        .isInstanceOf(NotImported.class)
        .hasMessageContaining("inte färdigt inom");
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    server.stop(0);

    assertThatThrownBy(() -> get("/lista"))
        .isInstanceOf(NotImported.class)
        .hasMessage("127.0.0.1 går inte att nå.");
  }

  @ParameterizedTest
  @CsvSource({"ftp://a.lykta.example/x", "file:///etc/hostname", "'https://a b'", "https:///x"})
  void otherAddressesAreNotUsed(String address, @TempDir Path folder) {
    var editor = new ImportingEditor(folder);

    assertThat(editor.importsFrom(address)).isEqualTo(1);

    assertThat(editor.isTurnedAwayWith()).contains("börja med https://");
  }

  private void hop(HttpExchange exchange) throws IOException {
    int left = Integer.parseInt(exchange.getRequestURI().getPath().substring("/hopp/".length()));
    sendOn(exchange, left == 1 ? "/lista" : "/hopp/" + (left - 1));
  }

  private static void sendOn(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream to = exchange.getResponseBody()) {
      to.write(text.getBytes(UTF_8));
    }
  }

  private void answerForEver(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] block = new byte[64 * 1024];
    try (OutputStream to = exchange.getResponseBody()) {
      while (true) {
        to.write(block);
        sent.addAndGet(block.length);
      }
    }
  }

  private void begin(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write('[');
    exchange.getResponseBody().flush();
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
