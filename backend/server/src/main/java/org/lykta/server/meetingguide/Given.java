package org.lykta.server.meetingguide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lykta.domain.place.Position;
import tools.jackson.databind.JsonNode;

/** A listing of somebody else's: what is null, blank or of the wrong kind is simply not there. */
record Given(JsonNode fields) {

  private static final int MOST = 50;
  private static final int LONGEST = 4000;

  /** The words of a field on one line; a number is words too. */
  Optional<String> text(String field) {
    return Optional.of(fields.path(field)).flatMap(Given::text);
  }

  /** The first of some fields that says something. */
  Optional<String> first(String... names) {
    return Stream.of(names).flatMap(name -> text(name).stream()).findFirst();
  }

  private static Optional<String> text(JsonNode value) {
    return value.isString() || value.isNumber()
        ? Optional.of(PlainWords.line(PlainWords.cut(value.asString(), LONGEST)))
            .filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  /** The words of a field, with their paragraphs. */
  Optional<String> lines(String field) {
    JsonNode value = fields.path(field);
    return value.isString()
        ? Optional.of(PlainWords.lines(value.asString())).filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  /** The values of an array, or the only one. */
  List<String> several(String field) {
    JsonNode value = fields.path(field);
    Stream<JsonNode> values = value.isArray() ? value.values().stream() : Stream.of(value);
    return values.limit(MOST).flatMap(one -> text(one).stream()).toList();
  }

  boolean has(String field) {
    return text(field).isPresent();
  }

  Optional<Position> position() {
    try {
      return text("latitude")
          .map(Double::valueOf)
          .flatMap(
              latitude ->
                  text("longitude")
                      .map(Double::valueOf)
                      .map(longitude -> new Position(latitude, longitude)));
    } catch (IllegalArgumentException noPosition) {
      return Optional.empty();
    }
  }
}
