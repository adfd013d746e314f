package org.lykta.domain.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Ordered;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Languages;

/**
 * A chapter of a guide.
 *
 * @param order the {@code nn} of its folder
 */
public record Chapter(Head head, int order) implements Ordered {

  public static final String KIND = "chapter";

  static final Comparator<Chapter> ORDER =
      Comparator.comparing(Chapter::order).thenComparing(Chapter::slug);

  public static DocumentId id(String guide, String slug) {
    return Guide.id(guide).child(KIND, slug);
  }

  @Override
  public Chapter with(Head other) {
    return new Chapter(other, order);
  }

  @Override
  public String address() {
    return "/guider/" + id().path();
  }

  /** Its sections, in {@code nn} order. */
  public List<Section> sections(Library library) {
    return library.within(Section.class, id()).stream()
        .sorted(Section.ORDER)
        .collect(Collectors.toList());
  }

  /** The chapter that follows in its guide. */
  public Optional<Chapter> next(Library library) {
    return library.within(Chapter.class, guide()).stream()
        .filter(other -> ORDER.compare(other, this) > 0)
        .min(ORDER);
  }

  /** The chapter before it in its guide. */
  public Optional<Chapter> previous(Library library) {
    return library.within(Chapter.class, guide()).stream()
        .filter(other -> ORDER.compare(other, this) < 0)
        .max(ORDER);
  }

  public DocumentId guide() {
    return id().parent()
        .orElseThrow(() -> new IllegalStateException("a chapter without a guide: " + id()));
  }

  /** Reading time of all its sections together, in minutes. */
  public int minutes(Library library, Languages languages) {
    return sections(library).stream()
        .map(section -> section.head().text(languages))
        .mapToInt(Text::minutes)
        .sum();
  }
}
