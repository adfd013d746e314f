package org.lykta.server.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * What stands between the two {@code ---} lines: keys with values, asked for one at a time. Each
 * getter tells its own problem and answers empty, so that reading goes on to the next. {@link
 * #refuseUnknown} ends it.
 */
public class FrontMatter {

  /** For the kinds that are shown in a list. */
  public static final Key ORDER = Key.optional("order", "1-99", "Platsen i listan. Annars 50.");

  private static final int LAST = 99;
  private static final int IN_THE_MIDDLE = 50;
  private static final int LONGEST_ADDRESS = 500;

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private final Fields fields;
  private final Yaml yaml;
  private final Problems problems;

  FrontMatter(MappingNode mapping, Yaml yaml, Problems problems) {
    this.fields = new Fields(mapping, yaml, problems);
    this.yaml = yaml;
    this.problems = problems;
  }

  /** Nothing at all, for a file that could not be read. */
  static FrontMatter empty(Problems problems) {
    var nothing = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
    return new FrontMatter(nothing, new Yaml(1, problems), problems);
  }

  public Problems problems() {
    return problems;
  }

  /** The line of a key; the first line when it is not there. */
  public int line(String name) {
    return fields.line(name);
  }

  public boolean has(String name) {
    return fields.has(name);
  }

  /** The names of the keys, in the order of the file. */
  public Set<String> names() {
    return fields.names();
  }

  /** Tells every key that nobody asked for. */
  public void refuseUnknown() {
    fields.refuseUnknown();
  }

  /** A sentence or name of at most {@code longest} characters, on one line. */
  public Optional<String> text(Key key, int longest) {
    return fields
        .scalar(key)
        .filter(
            value -> {
              boolean fits =
                  value.length() <= longest
                      && value.codePoints().noneMatch(Character::isISOControl);
              if (!fits) {
                fields.wrong(key, value, "Skriv högst %d tecken på en rad.".formatted(longest));
              }
              return fits;
            });
  }

  /** A word that may be empty, blanks at its ends kept: they count when it joins others. */
  Optional<String> joint(Key key, int longest) {
    return fields
        .value(key)
        .filter(ScalarNode.class::isInstance)
        .map(node -> ((ScalarNode) node).getValue())
        .filter(
            word -> {
              if (word.length() > longest) {
                fields.wrong(key, word, "Skriv högst %d tecken.".formatted(longest));
              }
              return word.length() <= longest;
            });
  }

  public Optional<LocalDate> date(Key key) {
    return parsed(key, LocalDate::parse, "Skriv år, månad och dag: 2026-03-01")
        .filter(
            date -> {
              boolean near = !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
              if (!near) {
                fields.wrong(key, date.toString(), "Kontrollera årtalet.");
              }
              return near;
            });
  }

  public boolean flag(Key key) {
    return oneOf(key, List.of("true", "false")).filter("true"::equals).isPresent();
  }

  public Optional<Integer> number(Key key, int least, int most) {
    String wish = "Skriv ett heltal från %d till %d.".formatted(least, most);
    return parsed(key, Integer::valueOf, wish)
        .filter(
            number -> {
              boolean within = number >= least && number <= most;
              if (!within) {
                fields.wrong(key, number.toString(), wish);
              }
              return within;
            });
  }

  /** The place in a list of its kind, 1-99; in the middle when nobody has said. */
  public int order() {
    return number(ORDER, 1, LAST).orElse(IN_THE_MIDDLE);
  }

  public Optional<String> oneOf(Key key, Collection<String> allowed) {
    return fields.scalar(key).filter(value -> isAllowed(key, value, allowed));
  }

  /** Values of a list, each among {@code allowed}. */
  public Set<String> several(Key key, Collection<String> allowed) {
    Set<String> found = new LinkedHashSet<>();
    for (Node item : fields.items(key)) {
      if (item instanceof ScalarNode scalar && isAllowed(key, scalar.getValue(), allowed)) {
        found.add(scalar.getValue());
      } else if (!(item instanceof ScalarNode)) {
        fields.wrong(
            key,
            "listan",
            "Skriv så här: %s: [%s]".formatted(key.name(), String.join(", ", firstOf(allowed))));
      }
    }
    return found;
  }

  /**
   * A line of a list.
   *
   * @param line in its file, counted from 1
   */
  public record Line(String text, int line) {}

  /** The lines of a list, at most {@code most}, each of at most {@code longest} characters. */
  public List<Line> lines(Key key, int most, int longest) {
    List<Node> items = fields.items(key);
    if (items.size() > most) {
      problems.error(
          line(key.name()),
          "%s har %d rader.".formatted(key.name(), items.size()),
          "Skriv högst %d.".formatted(most));
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    for (Node item : items) {
      int at = yaml.line(item.getStartMark());
      if (item instanceof ScalarNode scalar && scalar.getValue().length() <= longest) {
        lines.add(new Line(scalar.getValue().strip(), at));
      } else if (item instanceof MappingNode) {
        problems.error(at, Yaml.COLON, Yaml.QUOTE_IT);
      } else {
        problems.error(
            at,
            "En rad i %s är för lång eller är ingen vanlig text.".formatted(key.name()),
            "Skriv: %s".formatted(key.type()));
      }
    }
    return lines;
  }

  /** A value that {@code read} understands; {@code wish} tells how it is written. */
  public <T> Optional<T> read(Key key, Function<String, Optional<T>> read, String wish) {
    return fields
        .scalar(key)
        .flatMap(
            value -> {
              Optional<T> found = read.apply(value);
              if (found.isEmpty()) {
                fields.wrong(key, value, wish);
              }
              return found;
            });
  }

  /** A whole address on the web, at most 500 characters. */
  public Optional<String> webAddress(Key key) {
    return fields
        .scalar(key)
        .filter(
            value -> {
              boolean isOne = isWebAddress(value);
              if (!isOne) {
                problems.error(
                    line(key.name()),
                    "%s är ingen webbadress.".formatted(shown(value)),
                    "Skriv hela adressen: \"https://...\"");
              }
              return isOne;
            });
  }

  private static boolean isWebAddress(String value) {
    try {
      URI address = URI.create(value);
      return value.length() <= LONGEST_ADDRESS
          && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
          && address.getHost() != null;
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  /** The mapping under a key, as front matter of its own. */
  public Optional<FrontMatter> mapping(Key key) {
    return fields
        .value(key)
        .flatMap(
            node -> {
              if (node instanceof MappingNode mapping) {
                return Optional.of(new FrontMatter(mapping, yaml, problems));
              }
              fields.wrong(key, "värdet", "Skriv: %s".formatted(key.type()));
              return Optional.empty();
            });
  }

  /** The mappings in a list. */
  public List<FrontMatter> mappings(Key key) {
    List<FrontMatter> found = new ArrayList<>();
    for (Node item : fields.items(key)) {
      if (item instanceof MappingNode mapping) {
        found.add(new FrontMatter(mapping, yaml, problems));
      } else {
        fields.wrong(key, "listan", "Skriv: %s".formatted(key.type()));
      }
    }
    return found;
  }

  private boolean isAllowed(Key key, String value, Collection<String> allowed) {
    if (!allowed.contains(value)) {
      fields.wrong(key, value, Suggestion.among(allowed, value));
      return false;
    }
    return true;
  }

  private <T> Optional<T> parsed(Key key, Function<String, T> parse, String wish) {
    return fields
        .scalar(key)
        .flatMap(
            value -> {
              try {
                return Optional.of(parse.apply(value));
              } catch (DateTimeParseException | NumberFormatException unreadable) {
                fields.wrong(key, value, wish);
                return Optional.empty();
              }
            });
  }

  private static List<String> firstOf(Collection<String> allowed) {
    return allowed.stream().limit(2).toList();
  }

  /** What somebody wrote, short and on one line. */
  public static String shown(String value) {
    String line = value.replaceAll("\\p{Cntrl}", " ");
    return "\"" + (line.length() <= 60 ? line : line.substring(0, 57) + "...") + "\"";
  }
}
