package org.lykta.server.content;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lykta.domain.content.Slug;

/**
 * Where a kind's files lie, as {@link DocumentReader#place()} says it, made ready to compare with
 * paths.
 */
public final class PlacePattern {

  private static final Pattern PLACEHOLDER = Pattern.compile("<(\\w+)>");

  private final Pattern path;

  public PlacePattern(String place) {
    path =
        Pattern.compile(
            PLACEHOLDER
                .matcher(place.replace(".", "\\."))
                .replaceAll(hole -> hole.group(1).equals("nn") ? "([0-9]{2})" : "([a-z0-9-]+)"));
  }

  public Optional<MatchResult> match(String file) {
    Matcher matcher = path.matcher(file);
    return matcher.matches() && slugsAreRight(matcher)
        ? Optional.of(matcher.toMatchResult())
        : Optional.empty();
  }

  private static boolean slugsAreRight(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (!Slug.isSlug(matcher.group(group))) {
        return false;
      }
    }
    return true;
  }
}
