package org.lykta.server.meetingguide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lykta.domain.content.Slug;
import org.lykta.server.drafting.SlugProposal;

/**
 * Compares a list with the files that came from it before: what is new is added, what has changed
 * there and not here is written anew, what an editor has changed is left alone, and nothing is ever
 * taken away.
 */
final class Plan {

  private static final int LONGEST_SLUG = 200;

  private final String feed;
  private final Present present;
  private final Conversion conversion;
  private final LocalDate today;
  private final Set<String> listed = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();

  private Plan(String feed, Present present, Conversion conversion, LocalDate today) {
    this.feed = feed;
    this.present = present;
    this.conversion = conversion;
    this.today = today;
  }

  static List<Step> of(
      List<Given> listings, String feed, Present present, Conversion conversion, LocalDate today) {
    var plan = new Plan(feed, present, conversion, today);
    for (int at = 0; at < listings.size(); at++) {
      plan.add(listings.get(at), at + 1);
    }
    plan.addGone();
    return plan.steps;
  }

  private void add(Given listing, int number) {
    String slug =
        listing.first("slug", "name").filter(it -> it.length() <= LONGEST_SLUG).orElse("");
    String title = listing.first("name", "slug").orElse("nummer " + number);
    try {
      if (slug.isEmpty()) {
        throw new Unfit("slug saknas, eller är längre än %d tecken".formatted(LONGEST_SLUG));
      }
      if (!listed.add(slug)) {
        throw new Unfit("samma slug står två gånger i listan; den första gäller");
      }
      steps.add(step(slug, listing));
    } catch (Unfit unfit) {
      String name = slug.isEmpty() ? "nummer " + number : slug;
      steps.add(new Step(Step.Kind.REFUSED, name, title, null, List.of(unfit.why() + ".")));
    }
  }

  private Step step(String slug, Given listing) {
    Optional<Present.File> before = Optional.ofNullable(present.bySlug().get(slug));
    LocalDate first = before.map(file -> file.origin().first()).orElse(today);
    Imported imported = conversion.of(slug, listing, first);
    String text = Origin.written(feed, slug, first, imported.matter(), imported.body());
    return before
        .map(file -> compared(file, imported, text))
        .orElseGet(() -> added(imported, text));
  }

  private Step added(Imported imported, String text) {
    String name =
        SlugProposal.of(imported.slug(), present::takes)
            .or(() -> SlugProposal.of(imported.title(), present::takes))
            .or(() -> SlugProposal.of("traff", present::takes))
            .filter(Slug::isSlug)
            .orElseThrow(() -> new Unfit("det går inte att göra ett filnamn av dess slug"));
    String file = "meetings/%s/%s.md".formatted(imported.municipality(), name);
    return new Step(Step.Kind.NEW, file, imported.title(), text, lost(imported));
  }

  private static Step compared(Present.File before, Imported imported, String text) {
    String file = before.file();
    if (before.text().equals(text)) {
      return new Step(Step.Kind.SAME, file, imported.title(), null, List.of());
    }
    if (before.origin().isUntouched(before.text())) {
      return new Step(Step.Kind.CHANGED, file, imported.title(), text, lost(imported));
    }
    boolean sourceAsBefore = before.origin().isUntouched(text);
    if (sourceAsBefore || before.isOver() || Differences.lacking(before.text(), text).isEmpty()) {
      return new Step(Step.Kind.SAME, file, imported.title(), null, List.of());
    }
    List<String> told = new ArrayList<>();
    told.add(
        "Både du och källan har ändrat. Filen står kvar. Skillnaden (+ är källans, - är din):");
    told.addAll(Differences.told(before.text(), text));
    return new Step(Step.Kind.EDITED, file, imported.title(), null, told);
  }

  private static List<String> lost(Imported imported) {
    return imported.lost().isEmpty()
        ? List.of()
        : List.of("Att se över: " + String.join("; ", imported.lost()) + ".");
  }

  private void addGone() {
    for (Map.Entry<String, Present.File> known : present.bySlug().entrySet()) {
      if (!listed.contains(known.getKey()) && !known.getValue().isOver()) {
        steps.add(
            new Step(
                Step.Kind.GONE,
                known.getValue().file(),
                known.getKey(),
                null,
                List.of(
                    "Står inte längre i listan. Är träffen slut, lägg till raden: state: ended")));
      }
    }
  }
}
