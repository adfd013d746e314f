package org.lykta.server.meetingguide;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.server.drafting.Quoted;

/** Front matter being written, one key after another; what is not known is not written. */
final class Matter {

  private final StringBuilder lines = new StringBuilder();
  private final String indent;

  Matter() {
    this("");
  }

  private Matter(String indent) {
    this.indent = indent;
  }

  Matter text(String key, @Nullable String value) {
    return value == null ? this : asItIs(key, Quoted.of(value));
  }

  /** A value that YAML cannot misread. */
  Matter asItIs(String key, String value) {
    lines.append(indent).append(key).append(": ").append(value).append('\n');
    return this;
  }

  Matter list(String key, List<String> words) {
    return words.isEmpty() ? this : asItIs(key, "[" + String.join(", ", words) + "]");
  }

  Matter mapping(String key, Map<String, String> values) {
    return values.isEmpty()
        ? this
        : asItIs(
            key,
            values.entrySet().stream()
                .map(value -> value.getKey() + ": " + Quoted.of(value.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }")));
  }

  /** A sentence under a key. */
  Matter line(String key, String sentence) {
    lines.append(indent).append(key).append(":\n").append(indent).append("  - ");
    lines.append(sentence).append('\n');
    return this;
  }

  /** What is under a key, to be filled. */
  Matter under(String key) {
    lines.append(indent).append(key).append(":\n");
    return new Matter(indent + "  ");
  }

  Matter with(Matter under) {
    lines.append(under.lines);
    return this;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
