package org.lykta.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.sync.Kept;
import org.lykta.server.Effort;
import org.lykta.server.database.DatabaseProcess;
import reactor.core.publisher.Mono;

/**
 * The database is killed in the midst of publishing: whoever follows the pointer afterwards finds a
 * whole edition.
 */
class KilledPublicationTest {

  private static final int ROUNDS = 40;

  @TempDir Path folder;

  private final Random random = new Random(11);
  private final AtomicInteger round = new AtomicInteger();
  private long lastNumber;

  @Test
  void thereIsNoHalfEdition() {
    for (int n = 0; n < Effort.of(ROUNDS); n++) {
      publishUntilKilled();
      lookAfterRestart();
    }
  }

  private void publishUntilKilled() {
    try (var database = DatabaseProcess.start(folder);
        MongoClient client =
            MongoClients.create(database.address() + "/?serverSelectionTimeoutMS=500")) {
      var store = new EditionStore(client.getDatabase("lykta"));
      int acknowledged = random.nextInt(3);
      var begun = new CompletableFuture<Void>();
      var inThisRound = new AtomicInteger();
      var publishing =
          Mono.defer(
                  () -> {
                    if (inThisRound.getAndIncrement() == acknowledged) {
                      begun.complete(null);
                    }
                    Map<String, String> texts = texts(round.incrementAndGet());
                    return store
                        .current()
                        .flatMap(
                            before ->
                                store.publish(
                                    before,
                                    new Kept(Manifest.of(texts), new TreeMap<>()),
                                    texts,
                                    null,
                                    Instant.EPOCH));
                  })
              .doOnNext(done -> lastNumber = done.pointer().number())
              .repeat()
              .onErrorComplete()
              .then()
              .toFuture();
      begun.join();
      spend(random.nextInt(300_000_000));
      database.kill();
      publishing.join();
    }
  }

  /** Lets some time pass in which publishing goes on: the kill is to come anywhere in it. */
  private static void spend(long nanos) {
    for (long end = System.nanoTime() + nanos; System.nanoTime() < end; ) {
      Thread.onSpinWait();
    }
  }

  private void lookAfterRestart() {
    try (var database = DatabaseProcess.start(folder);
        MongoClient client = MongoClients.create(database.address())) {
      var store = new EditionStore(client.getDatabase("lykta"));
      Pointer pointer = Objects.requireNonNull(store.current().block());
      if (pointer.isNone()) {
        assertThat(lastNumber).as("nothing was ever acknowledged").isZero();
        return;
      }
      assertThat(pointer.number()).isGreaterThanOrEqualTo(lastNumber);
      Manifest manifest = Objects.requireNonNull(store.manifest(pointer.edition()).block());
      Map<String, String> texts = Objects.requireNonNull(store.texts(manifest, Map.of()).block());
      assertThat(Manifest.of(texts).id()).isEqualTo(pointer.edition());
      lastNumber = pointer.number();
    }
  }

  private static Map<String, String> texts(int version) {
    return IntStream.range(0, 200)
        .boxed()
        .collect(
            Collectors.toMap(
                n -> "pages/p" + n + ".md",
                n -> "version " + (n % 3 == 0 ? version : 0) + " of " + n));
  }
}
