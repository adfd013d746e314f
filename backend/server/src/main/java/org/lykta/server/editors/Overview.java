package org.lykta.server.editors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.Pace;
import org.lykta.server.content.Reading;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.edition.Editions;
import org.lykta.server.edition.Live;
import org.lykta.server.edition.Served;
import org.lykta.server.editors.EditorView.AttemptTold;
import org.lykta.server.editors.EditorView.Away;
import org.lykta.server.editors.EditorView.Line;
import org.lykta.server.editors.EditorView.LiveNow;
import org.lykta.server.publishing.Attempt;
import org.lykta.server.publishing.Attempt.Verdict;
import org.lykta.server.publishing.Attempts;
import org.lykta.server.publishing.RemoteHealth;
import org.lykta.server.report.Reports;
import org.lykta.server.settings.Settings;
import org.lykta.server.web.Frame;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What the editors' page tells. */
@Component
class Overview {

  private static final int MOST_ATTEMPTS = 20;

  private final Editions editions;
  private final CurrentEdition current;
  private final ContentReader reader;
  private final Attempts attempts;
  private final RemoteHealth health;
  private final Reports reports;
  private final HostLinks links;
  private final Clock clock;

  Overview(
      Editions editions,
      CurrentEdition current,
      ContentReader reader,
      Attempts attempts,
      RemoteHealth health,
      Reports reports,
      Settings settings,
      Clock clock) {
    this.editions = editions;
    this.current = current;
    this.reader = reader;
    this.attempts = attempts;
    this.health = health;
    this.reports = reports;
    this.links = new HostLinks(settings.content());
    this.clock = clock;
  }

  Mono<EditorView> view(Frame frame, boolean branches, @Nullable PreviewTry preview) {
    return attempts
        .latest()
        .publishOn(Schedulers.boundedElastic())
        .map(latest -> view(frame, latest, branches, preview));
  }

  private EditorView view(
      Frame frame, List<Attempt> latest, boolean branches, @Nullable PreviewTry preview) {
    Live live = editions.served();
    LocalDate today = LocalDate.now(clock);
    Reading reading = reader.read(live.sources(), today, Pace.BESIDE_READERS);
    var told = new Told(links, live.commit(), clock.getZone());
    var texts = new Texts(reading, live.inventory(), told);
    boolean stopped = !latest.isEmpty() && latest.get(0).verdict() == Verdict.REJECTED;
    List<AttemptTold> attemptsTold =
        latest.stream().limit(MOST_ATTEMPTS).map(attempt -> told.attempt(attempt, texts)).toList();
    return new EditorView(
        frame,
        liveNow(told),
        health
            .failing()
            .map(since -> new Away(told.when(since), health.advice().orElse(null)))
            .orElse(null),
        stopped ? attemptsTold.get(0) : null,
        stopped ? attemptsTold.subList(1, attemptsTold.size()) : attemptsTold,
        texts.waiting(today),
        texts.consents(today),
        texts.listings(today).reported(reports.known()),
        texts.care(today),
        branches,
        preview,
        errors(preview, told));
  }

  private static List<Line> errors(@Nullable PreviewTry preview, Told told) {
    return preview == null
        ? List.of()
        : preview.errors().stream().map(problem -> told.line(problem, preview.commit())).toList();
  }

  private LiveNow liveNow(Told told) {
    Served served = current.get();
    var edition = served.edition();
    return new LiveNow(
        edition.number(),
        told.when(edition.publishedAt()),
        edition.commit() == null ? null : told.commit(Objects.requireNonNull(edition.commit())),
        served.readable().stream().count());
  }
}
