package org.lykta.server.report;

import org.lykta.server.edition.Beat;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Keeps what readers have said, on whichever node, in memory. */
@Component
class FollowingReports extends Beat {

  private final Reports reports;

  FollowingReports(Reports reports) {
    this.reports = reports;
  }

  @Override
  protected Flux<?> beats() {
    return reports.following();
  }
}
