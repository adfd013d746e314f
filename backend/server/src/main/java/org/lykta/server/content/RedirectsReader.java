package org.lykta.server.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Redirects;

/** Reads redirects.txt: an old address and the one that took its place, on a line each. */
final class RedirectsReader {

  static final String FILE = "redirects.txt";

  private record Line(int number, String from, String to) {}

  private final NavigableSet<String> documents = new TreeSet<>();
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Library readable;
  private final Unread unread;
  private final MovedAddress addresses;
  private final Problems problems;

  RedirectsReader(
      Library all,
      Library readable,
      Unread unread,
      Collection<String> languages,
      Problems problems) {
    all.stream().map(Document::address).forEach(documents::add);
    this.readable = readable;
    this.unread = unread;
    this.addresses = new MovedAddress(languages, problems);
    this.problems = problems;
  }

  /** What of it leads to a document; the rest is told. */
  Redirects read(String text) {
    List<String> rows = text.lines().limit(Limits.REDIRECT_LINES + 1L).toList();
    for (int row = 0; row < Math.min(rows.size(), Limits.REDIRECT_LINES); row++) {
      take(row + 1, rows.get(row).strip());
    }
    if (rows.size() > Limits.REDIRECT_LINES) {
      problems.error(
          rows.size(),
          "Filen har fler än %d rader.".formatted(Limits.REDIRECT_LINES),
          "Ta bort de äldsta.");
    }
    List<Line> leading = lines.values().stream().filter(this::leads).toList();
    // last, so that warnings never take the place of errors among those that are told
    leading.forEach(this::warnIfClosed);
    Map<String, String> moved = new LinkedHashMap<>();
    leading.forEach(line -> moved.put(line.from(), line.to()));
    return new Redirects(moved);
  }

  private void take(int number, String row) {
    if (row.isEmpty() || row.startsWith("#")) {
      return;
    }
    String[] words = row.split("[ \\t]+", -1);
    if (words.length != 2) {
      problems.error(
          number,
          "Raden har inte två adresser.",
          "Skriv den gamla, ett mellanslag och den nya: /guider/gammal /guider/ny");
      return;
    }
    var line = new Line(number, words[0], words[1]);
    boolean from = addresses.mayBeFrom(line.from(), number);
    boolean to = addresses.mayBeTo(line.to(), number);
    if (from && to && isGone(line)) {
      keep(line);
    }
  }

  private boolean isGone(Line line) {
    if (documents.contains(line.from())) {
      problems.error(
          line.number(),
          "På adressen %s finns en text, och det är den som visas."
              .formatted(FrontMatter.shown(line.from())),
          "Ta bort raden, eller byt namn på textens fil.");
      return false;
    }
    return true;
  }

  private void keep(Line line) {
    Line other = lines.putIfAbsent(line.from(), line);
    if (other != null) {
      problems.error(
          line.number(),
          "Adressen %s står redan på rad %d."
              .formatted(FrontMatter.shown(line.from()), other.number()),
          "Ta bort den ena raden.");
    }
  }

  private boolean leads(Line line) {
    if (documents.contains(line.to())) {
      return true;
    }
    String to = FrontMatter.shown(line.to());
    if (lines.containsKey(line.to())) {
      problems.error(line.number(), "Adressen %s har själv flyttat.".formatted(to), end(line));
    } else if (!unread.holds(line.to()) && !problems.isFull()) {
      problems.error(
          line.number(),
          "Sidan %s finns inte.".formatted(to),
          Suggestion.among(documents, line.to()));
    }
    return false;
  }

  /** What to write instead of an address that has moved on. */
  private String end(Line line) {
    Set<String> passed = new HashSet<>();
    String to = line.to();
    for (Line next = lines.get(to); next != null && passed.add(to); next = lines.get(to)) {
      to = next.to();
    }
    if (lines.containsKey(to)) {
      return "Adresserna leder runt i en ring: skriv adressen till en text som finns.";
    }
    return documents.contains(to)
        ? "Skriv den slutliga adressen: %s".formatted(to)
        : "Skriv adressen till en text som finns.";
  }

  private void warnIfClosed(Line line) {
    if (!readable.isAt(line.to())) {
      problems.warning(
          line.number(),
          "Sidan %s visas inte just nu.".formatted(FrontMatter.shown(line.to())),
          "Den gamla adressen leder ingenstans så länge.");
    }
  }
}
