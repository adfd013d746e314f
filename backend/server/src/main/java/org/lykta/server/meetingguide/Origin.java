package org.lykta.server.meetingguide;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an imported file comes from, as a line in it says: so that a later import knows it again,
 * and whether an editor has changed it since.
 *
 * @param slug the listing's name in its list
 * @param sum of the file as it was written, without this line
 * @param first the day it was first taken in
 */
record Origin(String feed, String slug, String sum, LocalDate first) {

  private static final String EXPLAINED =
      "# Kommer ur en lista hos någon annan. Ändra gärna: då skriver nästa import inte över filen.\n";

  private static final String START = "# meeting-guide: ";
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^# meeting-guide: (\\S+) (\\S+) ([0-9a-f]{16}) (\\d{4}-\\d{2}-\\d{2})\\n");
  private static final int SHOWN = 8;

  /** What a file says; empty when it is not imported. */
  static Optional<Origin> of(String text) {
    Matcher line = LINE.matcher(text);
    return line.find()
        ? Optional.of(
            new Origin(
                decoded(line.group(1)),
                decoded(line.group(2)),
                line.group(3),
                LocalDate.parse(line.group(4))))
        : Optional.empty();
  }

  /** The text of a file that says where it comes from, out of its front matter and its body. */
  static String written(String feed, String slug, LocalDate first, String matter, String body) {
    String before = "---\n" + matter + EXPLAINED;
    String after = "---\n" + body;
    return before
        + "%s%s %s %s %s\n"
            .formatted(START, encoded(feed), encoded(slug), sum(before + after), first)
        + after;
  }

  /** Whether nobody has changed a file since it was written. */
  boolean isUntouched(String text) {
    return sum(without(text)).equals(sum);
  }

  /** A file without the line. */
  static String without(String text) {
    return LINE.matcher(text).replaceFirst("");
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException changed) {
      return name;
    }
  }

  private static String sum(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, SHOWN);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
