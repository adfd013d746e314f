package org.lykta.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.search.ServedMother.page;
import static org.lykta.server.search.ServedMother.served;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lykta.domain.page.Page;
import org.lykta.domain.reader.Languages;
import org.lykta.server.edition.Served;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The index follows what is served. */
class SnapshotsTest {

  private final AtomicReference<Served> current = new AtomicReference<>();

  @Test
  void aChangedTextIsFoundByItsNewWordsOnly() {
    try (var search = new TextSearch(current::get)) {
      serve(search, served(page("text", "Om sorg.")));
      Served after = serve(search, served(page("text", "Om vila.")));

      assertThat(slugs(search, after, "sorg")).isEmpty();
      assertThat(slugs(search, after, "vila")).containsExactly("text");
    }
  }

  @Test
  void aDeletedTextIsNotFound() {
    try (var search = new TextSearch(current::get)) {
      serve(search, served(page("text", "Om sorg."), page("annan", "Om sorg.")));
      Served after = serve(search, served(page("annan", "Om sorg.")));

      assertThat(slugs(search, after, "sorg")).containsExactly("annan");
    }
  }

  @Test
  void aReaderOfAnOldEditionSearchesTheOld() {
    try (var search = new TextSearch(current::get)) {
      Served before = serve(search, served(page("text", "Om sorg.")));
      assertThat(slugs(search, before, "sorg")).containsExactly("text");

      Served after = serve(search, served(page("text", "Om vila.")));
      assertThat(slugs(search, after, "vila")).containsExactly("text");

      assertThat(slugs(search, before, "sorg")).containsExactly("text");
      assertThat(slugs(search, before, "vila")).isEmpty();
    }
  }

  @Test
  @Timeout(60)
  void aSearchDoesNotWaitForAnIndexThatIsLongInTheMaking() {
    var mayGoOn = new CountDownLatch(1);
    var indexing = new AtomicReference<>(new CountDownLatch(0));
    Supplier<Served> slowly =
        () -> {
          awaited(indexing.get());
          return current.get();
        };
    try (var search = new TextSearch(slowly)) {
      Served before = serve(search, served(page("kvar", "Om sorg."), page("borta", "Om sorg.")));
      assertThat(slugs(search, before, "sorg")).containsExactlyInAnyOrder("kvar", "borta");
      indexing.set(mayGoOn);

      Served after = serve(search, served(page("kvar", "Om sorg."), page("ny", "Om sorg.")));

      assertThat(slugs(search, after, "sorg"))
          .as("what is gone is not found, what is new not yet")
          .containsExactly("kvar");
      mayGoOn.countDown();
      List<String> found = slugs(search, after, "sorg");
      while (!found.contains("ny")) {
        found = slugs(search, after, "sorg");
      }
      assertThat(found).containsExactlyInAnyOrder("kvar", "ny");
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anEditionLongGoneIsStillAnsweredWithItsOwnDocuments() {
    try (var search = new TextSearch(current::get)) {
      Served first = serve(search, served(page("text", "Om sorg.")));
      for (String more : List.of("ett", "tva", "tre")) {
        serve(search, served(page("text", "Om sorg."), page(more, "Om sorg.")));
        assertThat(slugs(search, current.get(), "sorg")).contains(more);
      }

      assertThat(slugs(search, first, "sorg")).containsExactly("text");
    }
  }

  @Test
  void onlyTheReadersOfNowAndBeforeAreOpen() {
    try (var snapshots = new Snapshots(current::get)) {
      current.set(served(page("text", "ett")));
      Snapshot first = snapshots.of(current.get()).block();
      current.set(served(page("text", "tva")));
      Snapshot second = snapshots.of(current.get()).block();
      current.set(served(page("text", "tre")));
      Snapshot third = snapshots.of(current.get()).block();

      assertThat(first.ask(reader -> 1)).isEmpty();
      assertThat(second.ask(reader -> 2)).contains(2);
      assertThat(third.ask(reader -> 3)).contains(3);
    }
  }

  @Test
  void aChangedTextIsAsMuchToWriteAmongManyAsAlone() throws Exception {
    assertThat(writesOfAChangeAmong(50)).isEqualTo(writesOfAChangeAmong(0));
  }

  private static long writesOfAChangeAmong(int others) throws Exception {
    try (var index = new TextIndex()) {
      index.update(served(with(page("text", "ett"), others)).readable()).close();
      long before = index.writes();
      index.update(served(with(page("text", "tva"), others)).readable()).close();
      return index.writes() - before;
    }
  }

  private static Stream<Page> with(Page page, int others) {
    return Stream.concat(
        Stream.of(page), IntStream.range(0, others).mapToObj(n -> page("annan-" + n, "tre")));
  }

  @Test
  void theIndexIsMadeWhenAnEditionIsServedBeforeAnybodySearches() {
    Served served = served(page("text", "ett"));
    var made = new CompletableFuture<Served>();
    try (var context = new AnnotationConfigApplicationContext()) {
      context.registerBean(
          TextSearch.class,
          () ->
              new TextSearch(
                  () -> {
                    made.complete(served);
                    return served;
                  }));
      context.refresh();

      context.publishEvent(served);

      assertThat(made).succeedsWithin(Duration.ofSeconds(10));
    }
  }

  private Served serve(TextSearch search, Served served) {
    current.set(served);
    search.serving(served);
    return served;
  }

  private static List<String> slugs(TextSearch search, Served served, String query) {
    return search.find(served, query, Languages.SWEDISH, 100).block().stream()
        .map(found -> found.document().slug())
        .toList();
  }
}
