package org.lykta.domain.content;

import java.util.List;
import java.util.Set;
import org.lykta.domain.reader.Audience;

/** Heads of live Swedish documents for everyone, each unusual in one respect. */
public final class HeadMother {

  private HeadMother() {}

  public static Head head(DocumentId id) {
    return head(id, Audience.EVERYONE, Set.of());
  }

  public static Head head(DocumentId id, Audience audience, Set<String> themes) {
    return new Head(
        id,
        List.of(TextMother.text("sv")),
        audience,
        themes,
        Status.LIVE,
        Period.ALWAYS,
        null,
        List.of(),
        false);
  }

  public static Head written(DocumentId id, Text... texts) {
    return new Head(
        id,
        List.of(texts),
        Audience.EVERYONE,
        Set.of(),
        Status.LIVE,
        Period.ALWAYS,
        null,
        List.of(),
        false);
  }

  static Head with(DocumentId id, Status status, Period published, boolean example) {
    return new Head(
        id,
        List.of(TextMother.text("sv")),
        Audience.EVERYONE,
        Set.of(),
        status,
        published,
        null,
        List.of(),
        example);
  }
}
