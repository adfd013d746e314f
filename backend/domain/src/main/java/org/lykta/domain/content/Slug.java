package org.lykta.domain.content;

import java.util.regex.Pattern;

/**
 * The name of a document in addresses and links: lower-case ASCII words joined by hyphens, at most
 * 80 characters. Anything else is an {@link IllegalArgumentException}.
 */
public record Slug(String value) implements Comparable<Slug> {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 80;

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  public static boolean isSlug(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
