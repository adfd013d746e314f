package org.lykta.domain.sync;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Period;
import org.lykta.domain.content.Status;
import org.lykta.domain.content.Text;
import org.lykta.domain.content.Written;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;
import org.lykta.domain.guide.Section;
import org.lykta.domain.page.Page;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Moment;

/** A small content folder in which anything may happen, as it was after each publication. */
final class World {

  static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);
  static final int DAYS = 10;
  static final List<String> COUNTIES = List.of("jamtland", "vasterbotten");
  private static final int VERSION = 1;

  private static final List<DocumentId> PLACES =
      List.of(
          Guide.id("g"),
          Chapter.id("g", "c"),
          Chapter.id("g", "d"),
          Chapter.id("g", "c").child(Section.KIND, "s"),
          Chapter.id("g", "c").child(Section.KIND, "t"),
          Chapter.id("g", "d").child(Section.KIND, "u"),
          Page.id("p"),
          Page.id("jamtland"),
          Page.id("vasterbotten"));

  private enum Translation {
    NONE,
    DRAFT,
    LIVE
  }

  private record File(
      int text,
      Translation english,
      int englishText,
      Status status,
      Period published,
      boolean example) {}

  private record Edition(Manifest manifest, Kept kept) {}

  private final Random random;
  private final Map<String, Edition> editions = new TreeMap<>();
  private final TreeMap<DocumentId, File> files =
      new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
  private long number;
  private LocalDate today = FIRST_DAY;
  private boolean examples;

  World(Random random) {
    this.random = random;
  }

  /**
   * Some days, or none, and some commits, or none, later; the operator may have changed a setting.
   */
  void goesOn() {
    today = FIRST_DAY.plusDays(random.nextInt(DAYS));
    examples = random.nextBoolean();
    for (int change = random.nextInt(4); change > 0; change--) {
      DocumentId where = PLACES.get(random.nextInt(PLACES.size()));
      if (random.nextInt(4) == 0) {
        files.remove(where);
      } else {
        files.put(where, file());
      }
    }
    number++;
    Manifest manifest = manifest();
    editions.put(
        manifest.id(), new Edition(manifest, Kept.of(manifest, library(), World::writtenBy)));
  }

  private File file() {
    return new File(
        random.nextInt(2),
        Translation.values()[random.nextInt(Translation.values().length)],
        random.nextInt(2),
        random.nextInt(4) == 0 ? Status.DRAFT : Status.LIVE,
        new Period(sometimes(), sometimes()),
        random.nextInt(6) == 0);
  }

  private LocalDate sometimes() {
    return random.nextInt(4) == 0 ? FIRST_DAY.plusDays(random.nextInt(DAYS)) : null;
  }

  /** What a phone is given that comes with {@code copy} and wants {@code packs}. */
  Delta<String> answers(Copy<String> copy, Set<String> packs) {
    Offer offer = new Offer(manifest(), library(), today, examples, World::pack, World::writtenBy);
    Optional<Have> have = Have.read(copy.next());
    Offer.Lack lack =
        have.map(known -> offer.since(known, editions.get(known.edition()).kept(), packs))
            .orElseGet(() -> new Offer.Lack(offer.in(packs), new TreeSet<>()));
    return new Delta<>(
        have.map(Have::number).orElse(Delta.NOTHING),
        number,
        new Have(VERSION, VERSION, number, manifest().id(), today, examples, new TreeSet<>(packs))
            .toString(),
        items(lack.changed()),
        lack.removed());
  }

  /** What whoever reads {@code packs} today may read, told without any delta. */
  SortedMap<String, String> readable(Set<String> packs) {
    return items(
        library().readable(today, examples).stream()
            .filter(document -> packs.contains(pack(document)))
            .flatMap(Written::all)
            .collect(Collectors.toSet()));
  }

  private SortedMap<String, String> items(Set<Written> texts) {
    SortedMap<String, String> items = new TreeMap<>();
    texts.forEach(one -> items.put(one.toString(), item(one)));
    return items;
  }

  /** All that stands in a file, and nothing that stands in another. */
  private String item(Written one) {
    Document document = library().find(one.id()).orElseThrow();
    Head head = document.head();
    return one.isOriginal()
        ? String.valueOf(document.with(head.withTranslations(List.of())))
        : head.text(new Languages(List.of(one.language()))).toString();
  }

  static Set<String> allPacks() {
    Set<String> packs = new TreeSet<>(COUNTIES);
    packs.add("core");
    return packs;
  }

  Set<String> somePacks() {
    Set<String> packs =
        COUNTIES.stream().filter(county -> random.nextBoolean()).collect(Collectors.toSet());
    packs.add("core");
    return packs;
  }

  private static String pack(Document document) {
    return COUNTIES.contains(document.slug()) ? document.slug() : "core";
  }

  private Manifest manifest() {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(
        (id, file) -> {
          texts.put(
              id + ".md",
              List.of(file.text(), file.status(), file.published(), file.example()).toString());
          if (file.english() != Translation.NONE) {
            texts.put(id + ".en.md", file.english() + " " + file.englishText());
          }
        });
    texts.put("vocabulary.yaml", "languages");
    return Manifest.of(texts);
  }

  private static Optional<Written> writtenBy(String file) {
    String name = file.replaceAll("(\\.en)?\\.md$", "");
    String language = file.endsWith(".en.md") ? "en" : Languages.ORIGINAL;
    return PLACES.stream()
        .filter(id -> id.toString().equals(name))
        .map(id -> new Written(id, language))
        .findFirst();
  }

  private Library library() {
    return new Library(
        files.entrySet().stream()
            .map(file -> document(file.getKey(), file.getValue()))
            .collect(Collectors.toList()));
  }

  private static Document document(DocumentId id, File file) {
    Text swedish = new Text("sv", "Rubrik", "Kort", null, "Text " + file.text());
    Text english = new Text("en", "Title", "Short", null, "Text " + file.englishText());
    Head head =
        new Head(
            id,
            file.english() == Translation.LIVE ? List.of(swedish, english) : List.of(swedish),
            Audience.EVERYONE,
            Set.of(),
            file.status(),
            file.published(),
            null,
            List.of(),
            file.example());
    return switch (id.kind()) {
      case Guide.KIND -> new Guide(head, 1);
      case Chapter.KIND -> new Chapter(head, 1);
      case Section.KIND -> new Section(head, 1, Moment.NOW);
      default -> new Page(head, 1);
    };
  }
}
