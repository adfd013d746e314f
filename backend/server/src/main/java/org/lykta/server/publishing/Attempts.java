package org.lykta.server.publishing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static java.util.Comparator.comparing;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Problem;
import org.lykta.server.edition.Pointer;
import org.lykta.server.publishing.Attempt.Verdict;
import org.lykta.server.web.ApiProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The last attempts to publish, of all nodes together. */
@Component
public class Attempts {

  static final int MOST = 200;

  private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
  private static final int MOST_LOGGED = 20;
  private static final Duration FRESH = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Comparator<Document> NEWEST_FIRST =
      comparing((Document attempt) -> attempt.getDate("at")).reversed();

  private final MongoCollection<Document> stored;
  private final Mono<List<Attempt>> latest;
  private volatile @Nullable List<Attempt> last;

  Attempts(MongoDatabase database) {
    stored = database.getCollection("attempts");
    latest =
        Mono.defer(this::read)
            .onErrorResume(this::asTheyWere)
            // however many ask, the database is asked once a second
            .cache(read -> FRESH, failure -> FRESH, () -> FRESH);
  }

  /**
   * Newest first. When the database does not answer, as they were when it last did; a 503 {@link
   * ApiProblem} when it never has.
   */
  public Mono<List<Attempt>> latest() {
    return latest;
  }

  /**
   * Remembers an attempt and tells the log of it, unless the newest one says the same of the same
   * content, whichever node made it. Never fails: what readers have does not hang on it.
   */
  Mono<Void> add(Pointer before, Attempt attempt) {
    String content = Objects.requireNonNullElse(attempt.commit(), attempt.content());
    String id = content + "@" + before.number();
    return newestFirst()
        .flatMap(
            all -> {
              if (!all.isEmpty() && saysTheSame(all.get(0), attempt)) {
                return Mono.empty();
              }
              tell(attempt);
              return Mono.from(
                      stored.replaceOne(
                          eq("_id", id),
                          StoredAttempt.of(id, attempt),
                          new ReplaceOptions().upsert(true)))
                  .then(forgetOldest());
            })
        .timeout(PATIENCE)
        .onErrorResume(
            failure -> {
              LOG.warn("The attempt could not be remembered: {}", failure.toString());
              return Mono.empty();
            });
  }

  private static boolean saysTheSame(Document newest, Attempt attempt) {
    boolean same =
        attempt.commit() == null
            ? attempt.content().equals(newest.getString("content"))
            : attempt.commit().equals(newest.getString("commit"));
    return same
        && attempt.edition() == null
        && (attempt.verdict() == Verdict.UNCHANGED
            || attempt.verdict().word().equals(newest.getString("verdict")));
  }

  private Mono<List<Attempt>> asTheyWere(Throwable failure) {
    LOG.warn("The attempts could not be read: {}", failure.toString());
    List<Attempt> known = last;
    return known == null
        ? Mono.error(ApiProblem.busy("Databasen svarar inte just nu. Försök igen strax.", FRESH))
        : Mono.just(known);
  }

  private Mono<List<Attempt>> read() {
    return Flux.from(stored.find())
        .collectSortedList(NEWEST_FIRST)
        .map(all -> all.stream().limit(MOST).map(StoredAttempt::read).toList())
        .doOnNext(all -> last = all)
        .timeout(PATIENCE);
  }

  private Mono<List<Document>> newestFirst() {
    return Flux.from(stored.find().projection(include("at", "commit", "content", "verdict")))
        .collectSortedList(NEWEST_FIRST);
  }

  private Mono<Void> forgetOldest() {
    return newestFirst()
        .map(all -> all.stream().skip(MOST).map(old -> old.getString("_id")).toList())
        .filter(old -> !old.isEmpty())
        .flatMap(old -> Mono.from(stored.deleteMany(in("_id", old))))
        .then();
  }

  private static void tell(Attempt attempt) {
    if (attempt.edition() != null) {
      LOG.info(
          "Serving edition {}, checked and published in {} ms: {} files added, {} changed, {} gone",
          attempt.edition(),
          attempt.milliseconds(),
          attempt.added().count(),
          attempt.changed().count(),
          attempt.removed().count());
    }
    if (attempt.verdict() == Verdict.REJECTED) {
      LOG.warn("The content has errors and was not published:");
      attempt.problems().stream()
          .filter(Problem::isError)
          .limit(MOST_LOGGED)
          .forEach(problem -> LOG.warn("{}", problem));
    }
  }
}
