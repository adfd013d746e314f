package org.lykta.server.meetingguide;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** What others have written, as words and nothing else. */
final class PlainWords {

  private static final Pattern UNSEEN_PARTS =
      Pattern.compile("(?is)<(script|style)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)");
  private static final Pattern LINE_ENDS = Pattern.compile("(?i)<br\\s*/?>|</(?:li|tr)\\s*>");
  private static final Pattern PARAGRAPH_ENDS =
      Pattern.compile("(?i)</(?:p|div|ul|ol|table|h[1-6])\\s*>");
  private static final Pattern TAGS = Pattern.compile("</?[A-Za-z][^<>]*>");

  /** Marks that are not seen, half characters, and what turns the direction of writing. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\\uFEFF\\u200B\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#&|~]");
  private static final Pattern STARTS = Pattern.compile("(?m)^([-+=]|\\d{1,9}(?=[.)]))");

  private PlainWords() {}

  /** On one line. */
  static String line(String written) {
    return lines(written).replaceAll("\\s+", " ").strip();
  }

  /** With its paragraphs, blank lines between them. */
  static String lines(String written) {
    String seen = UNSEEN_PARTS.matcher(written.replaceAll("\\R", "\n")).replaceAll(" ");
    String lines =
        PARAGRAPH_ENDS.matcher(LINE_ENDS.matcher(seen).replaceAll("\n")).replaceAll("\n\n");
    String words = TAGS.matcher(lines).replaceAll("");
    String plain =
        UNSEEN.matcher(StringEscapeUtils.unescapeHtml4(words).replace('\t', ' ')).replaceAll("");
    return Normalizer.normalize(plain, Normalizer.Form.NFC)
        .lines()
        .map(line -> line.replaceAll("[ \\u00a0]+", " ").strip())
        .collect(Collectors.joining("\n"))
        .replaceAll("\n{2,}", "\n\n")
        .strip();
  }

  /** Words of {@link #lines} as Markdown that means those words. */
  static String markdown(String plain) {
    String marked = MARKS.matcher(plain).replaceAll("\\\\$0");
    return STARTS
        .matcher(marked)
        .replaceAll(
            start -> {
              String found = start.group(1);
              return Character.isDigit(found.charAt(0)) ? found + "\\\\" : "\\\\" + found;
            })
        // a line of its own, where the others wrote one
        .replaceAll("(?<!\n)\n(?!\n)", "\\\\\n");
  }

  /** At most so many characters, cut between words where that can be. */
  static String cut(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int end = words.lastIndexOf(' ', most - 1);
    int at = end > most / 2 ? end : most - 1;
    return words.substring(0, Character.isHighSurrogate(words.charAt(at - 1)) ? at - 1 : at) + "…";
  }
}
