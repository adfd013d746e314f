package org.lykta.server.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Problem;

/** Whether links lead somewhere. */
final class LinkCheck {

  private final Set<String> addresses = new HashSet<>();
  private final Library all;
  private final Map<String, String> suggestions = new HashMap<>();
  private final NavigableSet<String> documents = new TreeSet<>();
  private final Unread unread;
  private final Library readable;

  LinkCheck(Collection<FileReading> originals, Library all, Library readable, Unread unread) {
    this.readable = readable;
    this.unread = unread;
    this.all = all;
    all.stream().map(Document::address).forEach(addresses::add);
    for (FileReading original : originals) {
      Document document = original.document();
      if (document != null) {
        original.anchors().forEach(anchor -> addresses.add(document.address() + "#" + anchor));
      }
    }
  }

  List<Problem> problems(FileReading reading) {
    var problems = new Problems(reading.file());
    for (BodyCheck.Reference link : reading.references()) {
      if (problems.isFull()) {
        break;
      }
      check(link, reading.anchors(), problems);
    }
    return problems.found();
  }

  private void check(BodyCheck.Reference link, Set<String> anchors, Problems problems) {
    String to = link.destination();
    if (Links.isOnSamePage(to)) {
      checkOnSamePage(link, anchors, problems);
    } else if (Links.isWithinTheHouse(to)) {
      checkWithin(link, problems);
    } else if (Links.isRelative(to)) {
      problems.error(
          link.line(),
          "Länken %s leder ingenstans.".formatted(FrontMatter.shown(to)),
          "Skriv hela adressen, https:// eller en adress i Lykta som /sidor/hjalp-nu.");
    }
  }

  private static void checkOnSamePage(
      BodyCheck.Reference link, Set<String> anchors, Problems problems) {
    String heading = link.destination().substring(1);
    if (!anchors.contains(heading)) {
      problems.error(
          link.line(),
          "Det finns ingen rubrik som heter %s här."
              .formatted(FrontMatter.shown(link.destination())),
          Suggestion.among(anchors, heading));
    }
  }

  private void checkWithin(BodyCheck.Reference link, Problems problems) {
    String to = link.destination();
    if (unread.holds(to)) {
      return; // what is wrong with that file is told already
    }
    if (!addresses.contains(to)) {
      problems.error(
          link.line(), "Sidan %s finns inte.".formatted(FrontMatter.shown(to)), suggestion(to));
    } else if (!readable.isAt(to)) {
      problems.warning(
          link.line(),
          "Sidan %s visas inte just nu.".formatted(FrontMatter.shown(to)),
          "Länken visas som vanlig text så länge.");
    }
  }

  private String suggestion(String to) {
    return suggestions.computeIfAbsent(to, address -> Suggestion.among(documents(), address));
  }

  /** Sorted when the first link leads nowhere, which is seldom. */
  private NavigableSet<String> documents() {
    if (documents.isEmpty()) {
      all.stream().map(Document::address).forEach(documents::add);
    }
    return documents;
  }
}
