package org.lykta.server.meetingguide;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches a list from the web, within limits. */
final class Download {

  private static final int MOST_HOPS = 3;
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final Duration patience;

  /**
   * @param patience for all of it, redirects too
   */
  Download(Duration patience) {
    this.patience = patience;
  }

  /**
   * @throws NotImported when it does not come
   */
  byte[] get(URI first) {
    long end = System.nanoTime() + patience.toNanos();
    URI address = first;
    for (int hop = 0; hop <= MOST_HOPS; hop++) {
      HttpResponse<byte[]> answer = answer(address, end - System.nanoTime());
      int status = answer.statusCode();
      if (status == OK) {
        return answer.body();
      }
      if (status < 300 || status >= 400) {
        throw new NotImported(
            "%s svarade %d i stället för med en lista.".formatted(address.getHost(), status));
      }
      address = next(address, answer);
    }
    throw new NotImported(
        "%s skickade vidare fler än %d gånger.".formatted(first.getHost(), MOST_HOPS));
  }

  private static URI next(URI address, HttpResponse<byte[]> answer) {
    try {
      String to = answer.headers().firstValue("location").orElse("#").strip();
      URI next = address.resolve(to);
      boolean weaker = "https".equals(address.getScheme()) && !"https".equals(next.getScheme());
      if (FeedSource.isWeb(next) && !weaker && !to.startsWith("#") && !next.equals(address)) {
        return next;
      }
    } catch (IllegalArgumentException noAddress) {
      // told below, like any other place that we do not follow to
    }
    throw new NotImported(
        "%s skickade vidare till en adress som vi inte går till.".formatted(address.getHost()));
  }

  private HttpResponse<byte[]> answer(URI address, long nanos) {
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Accept", "application/json").build();
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(request, told -> new LimitedBody(FeedSource.LARGEST));
    try {
      return coming.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      coming.cancel(true);
      throw new NotImported(
          "%s svarade inte färdigt inom %d sekunder."
              .formatted(address.getHost(), patience.toSeconds()));
    } catch (ExecutionException failed) {
      throw LimitedBody.isTooLarge(failed)
          ? FeedSource.tooLarge()
          : new NotImported("%s går inte att nå.".formatted(address.getHost()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotImported("Hämtningen avbröts.");
    }
  }
}
