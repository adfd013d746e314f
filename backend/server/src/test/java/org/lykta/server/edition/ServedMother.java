package org.lykta.server.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Redirects;
import org.lykta.domain.edition.Edition;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.reader.Vocabulary;

/** What is served, without any text in it. */
public final class ServedMother {

  public static final LocalDate TODAY = LocalDate.of(2026, 2, 3);

  private ServedMother() {}

  /** An edition whose id depends on {@code words}. */
  public static Served served(long number, String words) {
    var nothing = new Library(List.of());
    Manifest manifest = Manifest.of(Map.of("vocabulary.yaml", words));
    var edition =
        new Edition(
            manifest.id(),
            manifest,
            number,
            null,
            Instant.EPOCH,
            Vocabulary.EMPTY,
            nothing,
            Redirects.NONE);
    return new Served(edition, nothing, TODAY, Instant.MAX);
  }
}
