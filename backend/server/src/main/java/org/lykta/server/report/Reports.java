package org.lykta.server.report;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.lykta.server.web.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What readers have said, of all nodes together: how many, and for which of the closed reasons.
 * Nothing of who said it is kept anywhere.
 */
@Component
public class Reports {

  private static final Logger LOG = LoggerFactory.getLogger(Reports.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration FRESH = Duration.ofSeconds(5);

  /** Of a listing that nobody has confirmed anew for so long, readers are told that already. */
  private static final Duration FORGOTTEN = Duration.ofDays(400);

  private final MongoCollection<Document> stored;
  private final Clock clock;
  private final Reporters reporters;
  private volatile List<Report> known = List.of();

  Reports(MongoDatabase database, Clock clock, Reporters reporters) {
    this.reporters = reporters;
    this.stored = database.getCollection("reports");
    this.clock = clock;
  }

  /** As they were a few seconds ago, without asking anybody. */
  public List<Report> known() {
    return known;
  }

  /** Reads them anew, again and again. Never fails: readers do not hang on it. */
  Flux<?> following() {
    return read().then(Mono.delay(FRESH)).repeat();
  }

  /** Whether others should see that somebody has said something since it was confirmed. */
  public boolean isReported(String listing, LocalDate confirmed) {
    return known.stream().anyMatch(one -> one.isShown() && one.isAbout(listing, confirmed));
  }

  /**
   * Counts what somebody says, once a day for each listing. Whoever has said it already, or says
   * too much, is not counted, and need not know.
   */
  public Mono<Void> tell(Caller caller, String listing, LocalDate confirmed, Reason reason) {
    if (!reporters.mayTell(caller, listing)) {
      return Mono.empty();
    }
    return Mono.from(
            stored.updateOne(
                eq("_id", listing + "@" + confirmed),
                Updates.combine(
                    Updates.set("listing", listing),
                    Updates.set("confirmed", confirmed.toString()),
                    Updates.set("latest", Date.from(clock.instant())),
                    Updates.inc("reasons." + reason.word(), 1)),
                new UpdateOptions().upsert(true)))
        .timeout(PATIENCE)
        .then(read());
  }

  private Mono<Void> read() {
    return Flux.from(stored.find())
        .filter(one -> one.getDate("latest").toInstant().isAfter(clock.instant().minus(FORGOTTEN)))
        .map(Reports::report)
        .collectList()
        .doOnNext(all -> known = List.copyOf(all))
        .timeout(PATIENCE)
        .onErrorResume(
            failure -> {
              LOG.warn("What readers have said could not be read: {}", failure.toString());
              return Mono.empty();
            })
        .then();
  }

  private static Report report(Document stored) {
    Document counts = stored.get("reasons", Document.class);
    Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
    Arrays.stream(Reason.values())
        .filter(reason -> counts.containsKey(reason.word()))
        .forEach(reason -> reasons.put(reason, counts.getInteger(reason.word())));
    return new Report(
        stored.getString("listing"),
        LocalDate.parse(stored.getString("confirmed")),
        stored.getDate("latest").toInstant(),
        reasons);
  }
}
