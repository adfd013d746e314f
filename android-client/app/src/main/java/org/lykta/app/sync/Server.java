package org.lykta.app.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/**
 * The server that this app copies from. It is told what the phone has, and nothing of its reader.
 */
public final class Server {

  private static final int CONNECT_MILLIS = 10_000;
  private static final int READ_MILLIS = 20_000;
  private static final Duration WHOLE = Duration.ofMinutes(3);

  /** Of an answer unpacked: a packed one of a few kilobytes could else fill the memory. */
  private static final int MOST_UNPACKED = 8_000_000;

  private static final int PIECE = 16_384;

  private final Supplier<String> address;

  /**
   * A server.
   *
   * @param address its scheme, name and port, without a slash at the end
   */
  public Server(Supplier<String> address) {
    this.address = address;
  }

  /**
   * Asks what has changed.
   *
   * @param have the {@code next} of the last answer; empty for everything
   * @param most bytes of the answer as it is sent
   * @throws TooMuch when it is larger
   * @throws Refused when the server answers with something else
   * @throws IOException when no whole answer came
   */
  String changes(String have, long most) throws IOException {
    String since = have.isEmpty() ? "" : "&have=" + URLEncoder.encode(have, "UTF-8");
    URL url = new URL(address.get() + "/api/v1/sync?packs=core" + since);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(CONNECT_MILLIS);
    connection.setReadTimeout(READ_MILLIS);
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    connection.setRequestProperty("Accept", "application/json");
    connection.setRequestProperty("Accept-Encoding", "gzip");
    // no name and version of phone and system, which every request would carry otherwise
    connection.setRequestProperty("User-Agent", "Lykta");
    try {
      if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
        throw new Refused(connection.getResponseCode());
      }
      return body(connection, most);
    } finally {
      connection.disconnect();
    }
  }

  private static String body(HttpURLConnection connection, long most) throws IOException {
    long deadline = System.nanoTime() + WHOLE.toNanos();
    long said = connection.getContentLengthLong();
    if (said > most) {
      // nothing of it is fetched only to be thrown away
      throw new TooMuch(most);
    }
    try (Bounded sent = new Bounded(connection.getInputStream(), most, deadline);
        InputStream whole =
            "gzip".equals(connection.getContentEncoding()) ? new GZIPInputStream(sent) : sent) {
      String text = text(new Bounded(whole, MOST_UNPACKED, deadline));
      if (said >= 0 && sent.read != said) {
        throw new IOException("cut after " + sent.read + " of " + said + " bytes");
      }
      return text;
    }
  }

  private static String text(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int some = in.read(piece); some >= 0; some = in.read(piece)) {
      all.write(piece, 0, some);
    }
    // strict: letters that are none would else be stored as question marks
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(all.toByteArray()))
        .toString();
  }
}
