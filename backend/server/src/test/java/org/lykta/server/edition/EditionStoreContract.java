package org.lykta.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Door;
import org.lykta.domain.content.Period;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.sync.Kept;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;

/** What the rest of the house may expect of a database, run against each one that is available. */
abstract class EditionStoreContract {

  private static final Instant NOW = Instant.parse("2026-02-03T10:15:30Z");
  private static final Map<String, String> FIRST = Map.of("pages/a.md", "ett", "pages/b.md", "två");
  private static final Map<String, String> SECOND =
      Map.of("pages/a.md", "ett", "pages/b.md", "tre");

  private MongoClient client;
  private MongoDatabase database;
  private EditionStore store;

  /** Where the database is. */
  abstract String address();

  @BeforeEach
  void connect() {
    client = MongoClients.create(address());
    database = client.getDatabase("lykta-test-" + UUID.randomUUID());
    store = new EditionStore(database);
  }

  @AfterEach
  void leaveNothingBehind() {
    Mono.from(database.drop()).block();
    client.close();
  }

  @Test
  void thereIsNoEditionBeforeTheFirst() {
    StepVerifier.create(store.current()).expectNext(Pointer.NONE).verifyComplete();
  }

  @Test
  void whatIsPublishedCanBeReadBack() {
    Pointer pointer = publish(FIRST);

    assertThat(pointer).isEqualTo(new Pointer(Manifest.of(FIRST).id(), 1, null, NOW));
    assertThat(store.current().block()).isEqualTo(pointer);
    assertThat(textsOf(pointer)).isEqualTo(FIRST);
  }

  @Test
  void theSameTextsAreTheSameEdition() {
    publish(FIRST);

    assertThat(publish(FIRST).number()).isEqualTo(1);
  }

  @Test
  void numbersRiseAlsoWhenAnOldEditionComesBack() {
    publish(FIRST);
    publish(SECOND);

    Pointer again = publish(FIRST);

    assertThat(again.number()).isEqualTo(3);
    assertThat(textsOf(again)).isEqualTo(FIRST);
  }

  @Test
  void publishersAtTheSameTimeGetANumberEach() {
    var numbers =
        Flux.range(0, 8)
            .flatMap(n -> publication(texts(n)))
            .map(Pointer::number)
            .collectList()
            .block();

    assertThat(numbers).doesNotHaveDuplicates().hasSize(8);
    assertThat(textsOf(Objects.requireNonNull(store.current().block()))).hasSize(3);
  }

  @Test
  void aLargeEditionIsWhole() {
    Map<String, String> many =
        IntStream.range(0, 2000)
            .boxed()
            .collect(Collectors.toMap(n -> "pages/p" + n + ".md", n -> "text " + n));

    assertThat(textsOf(publish(many))).isEqualTo(many);
  }

  @Test
  void onlyUnknownTextsAreFetched() {
    Pointer pointer = publish(FIRST);
    Map<String, String> known = Map.of(Manifest.hash("ett"), "ett som jag minns det");

    assertThat(store.texts(Manifest.of(FIRST), known).block())
        .isEqualTo(Map.of("pages/a.md", "ett som jag minns det", "pages/b.md", "två"));
    assertThat(pointer.number()).isEqualTo(1);
  }

  @Test
  void anEditionThatLacksATextIsNotServed() {
    StepVerifier.create(store.texts(Manifest.of(FIRST), Map.of()))
        .verifyError(IncompleteEdition.class);
  }

  @Test
  void textsAreKeptForTwentyEditionsAndManifestsForHalfAYear() {
    for (int n = 0; n < 22; n++) {
      publish(Map.of("pages/a.md", "text " + n));
    }

    new Purge(store, database).run(NOW.plus(Duration.ofDays(1))).block();
    assertThat(store.manifest(Manifest.of(Map.of("pages/a.md", "text 1")).id()).block())
        .isNotNull();
    assertThat(countOf("texts")).isEqualTo(20);

    new Purge(store, database).run(NOW.plus(Duration.ofDays(181))).block();
    assertThat(store.manifest(Manifest.of(Map.of("pages/a.md", "text 1")).id()).block()).isNull();
    assertThat(textsOf(Objects.requireNonNull(store.current().block()))).containsValue("text 21");
  }

  @Test
  void whoIsOvertakenIsTold() {
    Pointer before = publish(FIRST);
    publish(SECOND);
    Map<String, String> late = texts(3);

    StepVerifier.create(
            store.publish(before, new Kept(Manifest.of(late), new TreeMap<>()), late, null, NOW))
        .verifyError(Overtaken.class);
    StepVerifier.create(
            store.publish(
                Pointer.NONE, new Kept(Manifest.of(late), new TreeMap<>()), late, null, NOW))
        .verifyError(Overtaken.class);
    assertThat(textsOf(Objects.requireNonNull(store.current().block()))).isEqualTo(SECOND);
  }

  @Test
  void whatChangedIsTold() {
    Pointer before = publish(FIRST);
    Map<String, String> next = Map.of("pages/a.md", "ett igen", "pages/c.md", "tre");

    var published =
        Objects.requireNonNull(
            store
                .publish(before, new Kept(Manifest.of(next), new TreeMap<>()), next, null, NOW)
                .block());

    assertThat(published.changes().added()).containsExactly("pages/c.md");
    assertThat(published.changes().changed()).containsExactly("pages/a.md");
    assertThat(published.changes().removed()).containsExactly("pages/b.md");
  }

  @Test
  void whenDocumentsCouldBeReadIsRememberedOfOlderEditions() {
    Kept kept =
        new Kept(
            Manifest.of(FIRST),
            new TreeMap<>(
                Map.of(
                    "page a", new Door(false, Period.ALWAYS, true),
                    "page b", new Door(true, new Period(null, LocalDate.of(2026, 3, 1)), false))));
    store.publish(Pointer.NONE, kept, FIRST, null, NOW).block();
    publish(SECOND);

    assertThat(store.kept(Manifest.of(FIRST).id()).block()).isEqualTo(kept);
    assertThat(store.kept("ingen").block()).isNull();
  }

  @Test
  void everyTextOfAFileThatIsGoneIsPurgedWithinADay() {
    publish(Map.of("pages/a.md", "ett", "stories/s.md", "min berättelse"));
    publish(Map.of("pages/a.md", "två", "stories/s.md", "min berättelse, ändrad"));
    publish(Map.of("pages/a.md", "två"));

    new Purge(store, database).run(NOW.plus(Duration.ofHours(23))).block();

    assertThat(storedTexts()).containsExactlyInAnyOrder("ett", "två");
  }

  @Test
  void whatWasTakenBackIsPurgedAlsoWhenItsFileIsWrittenAnew() {
    publish(Map.of("pages/a.md", "ett", "stories/s.md", "min berättelse"));
    publish(Map.of("pages/a.md", "ett"));
    publish(Map.of("pages/a.md", "ett", "stories/s.md", "en annan berättelse"));

    new Purge(store, database).run(NOW.plus(Duration.ofHours(23))).block();

    assertThat(storedTexts()).containsExactlyInAnyOrder("ett", "en annan berättelse");
  }

  @Test
  void aTextThatMayBeUnderwayIsNotPurged() {
    publish(Map.of("pages/a.md", "ett", "stories/s.md", "min berättelse"));
    publish(Map.of("pages/a.md", "ett"));

    new Purge(store, database).run(NOW.plus(Purge.GRACE)).block();

    assertThat(storedTexts()).contains("min berättelse");
  }

  private List<String> storedTexts() {
    return Objects.requireNonNull(
        Flux.from(database.getCollection("texts").find())
            .map(text -> text.getString("text"))
            .collectList()
            .block());
  }

  @Test
  void aTextThatIsUsedAgainIsNotPurged() {
    for (int n = 0; n < 22; n++) {
      publish(Map.of("pages/a.md", "text " + n));
    }

    Pointer again = publish(Map.of("pages/a.md", "text 0"));
    new Purge(store, database).run(NOW.plus(Duration.ofDays(1))).block();

    assertThat(textsOf(again)).containsValue("text 0");
  }

  private Pointer publish(Map<String, String> texts) {
    return Objects.requireNonNull(publication(texts).block());
  }

  private Mono<Pointer> publication(Map<String, String> texts) {
    return store
        .current()
        .flatMap(
            before ->
                store.publish(
                    before, new Kept(Manifest.of(texts), new TreeMap<>()), texts, null, NOW))
        .map(EditionStore.Published::pointer)
        .retryWhen(Retry.indefinitely().filter(Overtaken.class::isInstance));
  }

  private Map<String, String> textsOf(Pointer pointer) {
    Manifest manifest = Objects.requireNonNull(store.manifest(pointer.edition()).block());
    return Objects.requireNonNull(store.texts(manifest, Map.of()).block());
  }

  private long countOf(String collection) {
    return Objects.requireNonNull(
        Mono.from(database.getCollection(collection).countDocuments()).block());
  }

  private static Map<String, String> texts(int n) {
    return Map.of("pages/a.md", "a" + n, "pages/b.md", "b" + n, "pages/c.md", "c");
  }
}
