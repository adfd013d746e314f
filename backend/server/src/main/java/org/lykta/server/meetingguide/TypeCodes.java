package org.lykta.server.meetingguide;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Ages;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Spot;

/** The format's codes for what a meeting is like; which they are stands in the file beside this. */
final class TypeCodes {

  private static final int YOUNG_UNTIL = 29;
  private static final int OLD_FROM = 65;

  private final Properties codes;

  private TypeCodes(Properties codes) {
    this.codes = codes;
  }

  static TypeCodes load() {
    InputStream file =
        Objects.requireNonNull(
            TypeCodes.class.getResourceAsStream("types.properties"), "types.properties is gone");
    try (Reader lines = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      var codes = new Properties();
      codes.load(lines);
      return new TypeCodes(codes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is told of a meeting, in alphabetical order. */
  List<String> of(Meeting meeting, Spot.@Nullable Open spot) {
    List<String> keys = new ArrayList<>();
    meeting.languages().forEach(language -> keys.add("language." + language));
    meeting.head().themes().forEach(theme -> keys.add("theme." + theme));
    if (spot != null) {
      spot.access().forEach(access -> keys.add("access." + access));
    }
    keys.add("out.kind." + meeting.kind());
    ages(meeting.ages()).ifPresent(keys::add);
    return keys.stream()
        .map(codes::getProperty)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<String> ages(Ages ages) {
    if (ages.to() != null && ages.to() <= YOUNG_UNTIL) {
      return Optional.of("out.ages.young");
    }
    return ages.from() != null && ages.from() >= OLD_FROM
        ? Optional.of("out.ages.old")
        : Optional.empty();
  }

  /** Every code that may be sent or understood. */
  Set<String> all() {
    return codes.values().stream().map(String::valueOf).collect(Collectors.toSet());
  }

  boolean hasLanguage(String language) {
    return codes.containsKey("language." + language);
  }

  /** Our words that some of {@code given} stand for, among {@code language}, {@code access} ... */
  List<String> words(String among, List<String> given) {
    return given.stream().flatMap(code -> words(among + ".", code)).distinct().sorted().toList();
  }

  private Stream<String> words(String start, String code) {
    return codes.stringPropertyNames().stream()
        .filter(key -> key.startsWith(start) && code.equals(codes.getProperty(key)))
        .map(key -> key.substring(start.length()));
  }

  /** Whether a place is closed for a time. */
  boolean isClosed(List<String> given) {
    return !words("closed", given).isEmpty();
  }

  /** Those of {@code given} that we have no word for. */
  List<String> unknown(List<String> given) {
    return given.stream()
        .filter(
            code ->
                Stream.of("language", "access", "theme", "closed")
                    .allMatch(among -> words(among, List.of(code)).isEmpty()))
        .distinct()
        .toList();
  }
}
