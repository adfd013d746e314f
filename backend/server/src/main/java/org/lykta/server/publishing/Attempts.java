package org.lykta.server.publishing;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static java.util.Comparator.comparing;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
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
   * Remembers an attempt and tells the log of it. The same content upon the same edition is the
   * same attempt, whichever node makes it. Never fails: what readers have does not hang on it.
   */
  Mono<Void> add(Pointer before, Attempt attempt) {
    if (attempt.verdict() == Verdict.UNCHANGED
        && Objects.equals(before.commit(), attempt.commit())) {
      return Mono.empty();
    }
    tell(attempt);
    String content = Objects.requireNonNullElse(attempt.commit(), attempt.content());
    return Mono.from(stored.insertOne(StoredAttempt.of(content + "@" + before.number(), attempt)))
        .onErrorResume(Attempts::isThereAlready, same -> Mono.empty())
        .then(Mono.defer(this::forgetOldest))
        .timeout(PATIENCE)
        .onErrorResume(
            failure -> {
              LOG.warn("The attempt could not be remembered: {}", failure.toString());
              return Mono.empty();
            });
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

  private Mono<Void> forgetOldest() {
    return Flux.from(stored.find().projection(include("at")))
        .collectSortedList(NEWEST_FIRST)
        .map(all -> all.stream().skip(MOST).map(old -> old.getString("_id")).toList())
        .filter(old -> !old.isEmpty())
        .flatMap(old -> Mono.from(stored.deleteMany(in("_id", old))))
        .then();
  }

  private static boolean isThereAlready(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
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
