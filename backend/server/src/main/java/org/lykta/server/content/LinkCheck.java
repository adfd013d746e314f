package org.lykta.server.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Problem;

/** Whether links lead somewhere. */
final class LinkCheck {

  private final Set<String> addresses = new HashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Library readable;

  LinkCheck(Collection<FileReading> originals, Library all, Library readable) {
    this.readable = readable;
    all.stream().map(Document::address).forEach(documents::add);
    addresses.addAll(documents);
    for (FileReading original : originals) {
      Document document = original.document();
      if (document != null) {
        original.anchors().forEach(anchor -> addresses.add(document.address() + "#" + anchor));
      }
    }
  }

  List<Problem> problems(FileReading reading) {
    List<Problem> problems = new ArrayList<>();
    for (BodyCheck.Reference link : reading.references()) {
      String to = link.destination();
      if (Links.isOnSamePage(to) && !reading.anchors().contains(to.substring(1))) {
        problems.add(
            Problem.error(
                reading.file(),
                link.line(),
                "Det finns ingen rubrik som heter %s här.".formatted(FrontMatter.shown(to)),
                Suggestion.among(reading.anchors(), to.substring(1))));
      } else if (Links.isWithinTheHouse(to)) {
        checkWithin(reading, link, problems);
      } else if (!Links.isOnSamePage(to) && !to.contains(":")) {
        problems.add(
            Problem.error(
                reading.file(),
                link.line(),
                "Länken %s leder ingenstans.".formatted(FrontMatter.shown(to)),
                "Skriv hela adressen, https:// eller en adress i Lykta som /sidor/hjalp-nu."));
      }
    }
    return problems;
  }

  private void checkWithin(FileReading reading, BodyCheck.Reference link, List<Problem> problems) {
    String to = link.destination();
    if (!addresses.contains(to)) {
      problems.add(
          Problem.error(
              reading.file(),
              link.line(),
              "Sidan %s finns inte.".formatted(FrontMatter.shown(to)),
              Suggestion.among(documents, to)));
    } else if (!readable.isAt(to)) {
      problems.add(
          Problem.warning(
              reading.file(),
              link.line(),
              "Sidan %s visas inte just nu.".formatted(FrontMatter.shown(to)),
              "Länken visas som vanlig text så länge."));
    }
  }
}
