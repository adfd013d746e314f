package org.lykta.server.edition;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.edition.Edition;
import org.lykta.server.settings.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The edition this node serves, in memory. Whoever has taken one keeps it to the end of its answer,
 * whatever is published meanwhile.
 */
@Component
public class CurrentEdition {

  private static final String SHOWN = CurrentEdition.class.getName();

  private final AtomicReference<@Nullable Served> served = new AtomicReference<>();
  private final Clock clock;
  private final boolean withExamples;
  private final ApplicationEventPublisher listeners;

  CurrentEdition(Clock clock, Settings settings, ApplicationEventPublisher listeners) {
    this.clock = clock;
    this.withExamples = settings.examples();
    this.listeners = listeners;
  }

  /**
   * What is read now. A new day gives a new one, so that texts come and go on their dates: by the
   * clock of this node alone, also when that is set back.
   *
   * @throws IllegalStateException before the first edition, which the start waits for
   */
  public Served get() {
    Served now = served.get();
    if (now == null) {
      throw new IllegalStateException("no edition yet");
    }
    return now.isOn(clock.instant(), clock.getZone()) ? now : turn(now);
  }

  /** What a request reads: what everybody reads, or what {@link #show} gave it. */
  public Served of(ServerWebExchange exchange) {
    Served shown = exchange.getAttribute(SHOWN);
    return shown == null ? get() : shown;
  }

  /** Gives one request something else to read. */
  public void show(ServerWebExchange exchange, Served served) {
    exchange.getAttributes().put(SHOWN, served);
  }

  static boolean isShownOther(ServerWebExchange exchange) {
    return exchange.getAttributes().containsKey(SHOWN);
  }

  public boolean isEmpty() {
    return served.get() == null;
  }

  /** Whether {@code number}, published at {@code at}, should take the place of what is served. */
  boolean isNews(long number, Instant at) {
    Served now = served.get();
    return now == null
        || number > now.edition().number()
        // a database that was emptied or restored counts from below
        || (number < now.edition().number() && at.isAfter(now.edition().publishedAt()));
  }

  /**
   * Serves {@code edition} if it is news: two publications may end in the other order than they
   * began. Whoever listens for {@link Served} events is told of it and must not tarry.
   *
   * @return whether it is served now
   */
  boolean set(Edition edition) {
    Served next = Served.on(edition, withExamples, clock);
    boolean news;
    synchronized (this) {
      news = isNews(edition.number(), edition.publishedAt());
      if (news) {
        served.set(next);
      }
    }
    listeners.publishEvent(get());
    return news;
  }

  private Served turn(Served past) {
    Served next = Served.on(past.edition(), withExamples, clock);
    if (!served.compareAndSet(past, next)) {
      return get();
    }
    listeners.publishEvent(next);
    return next;
  }
}
