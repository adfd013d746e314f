package org.lykta.server.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lykta.domain.content.Written;
import org.lykta.domain.reader.Languages;

/** Where the files of each kind lie, and so what a file is by its path alone. */
final class FilePlaces {

  private static final Pattern TRANSLATED = Pattern.compile("(.+)\\.([a-z]{2}(?:-[a-z]+)?)\\.md");

  private record Place(DocumentReader reader, PlacePattern pattern) {}

  /**
   * What a file is by its path.
   *
   * @param original the path of its original: its own when it is one
   * @param reader of its kind
   * @param path the original's path, taken apart
   */
  record Placed(
      String file, String original, String language, DocumentReader reader, MatchResult path) {

    boolean isOriginal() {
      return file.equals(original);
    }

    Written written() {
      return new Written(reader.id(path), language);
    }
  }

  private final List<Place> places;

  FilePlaces(List<DocumentReader> readers) {
    this.places =
        readers.stream()
            .map(reader -> new Place(reader, new PlacePattern(reader.place())))
            .toList();
  }

  /** What {@code file} is; empty when nothing lies there. */
  Optional<Placed> of(String file) {
    Matcher translated = TRANSLATED.matcher(file);
    return translated.matches()
        ? of(file, translated.group(1) + ".md", translated.group(2))
        : of(file, file, Languages.ORIGINAL);
  }

  private Optional<Placed> of(String file, String original, String language) {
    for (Place place : places) {
      Optional<MatchResult> path = place.pattern().match(original);
      if (path.isPresent()) {
        return Optional.of(new Placed(file, original, language, place.reader(), path.get()));
      }
    }
    return Optional.empty();
  }

  /** Who reads documents of a kind. */
  Optional<DocumentReader> reader(String kind) {
    return places.stream()
        .map(Place::reader)
        .filter(reader -> reader.kind().equals(kind))
        .findFirst();
  }

  /** Every place, as editors are told. */
  String told() {
    return places.stream()
        .map(place -> place.reader().place())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
