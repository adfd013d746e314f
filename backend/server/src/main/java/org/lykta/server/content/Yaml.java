package org.lykta.server.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** YAML 1.2 within limits: the nodes with their lines, or a problem. */
final class Yaml {

  /** What the parser takes for a number that no character has, and fails on. */
  private static final Pattern TOO_GREAT = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

  static final String NO_SUCH_CHARACTER = "Det finns inget tecken med den koden.";
  static final String WRITE_IT = "Skriv själva tecknet i stället för en kod med \\.";

  static final String COLON = "Ett kolon mitt i värdet gör att raden inte går att förstå.";
  static final String QUOTE_IT = "Sätt citattecken om hela värdet: title: \"Sömn: en början\"";

  private static final int USUAL_LENGTH = 4096;

  /** Made once: making them takes longer than reading a few lines. */
  private static final LoadSettings USUAL = settings(USUAL_LENGTH);

  private final int firstLine;
  private final Problems problems;

  /**
   * @param firstLine the line in its file where the YAML begins, counted from 1
   */
  Yaml(int firstLine, Problems problems) {
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /** The mapping that {@code yaml} is; empty, with the problem told, when it is none. */
  Optional<MappingNode> mapping(String yaml) {
    try {
      LoadSettings settings = settings(yaml);
      Optional<Node> node =
          new Composer(settings, new GuardedParser(settings, yaml)).getSingleNode();
      if (node.orElse(null) instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      problems.error(
          firstLine, "Här väntades rader med nyckel och värde.", "Skriv så här: title: Min rubrik");
    } catch (GuardedParser.Refused refused) {
      refused.tell(problems, firstLine);
    } catch (YamlEngineException unreadable) {
      tell(unreadable);
    } catch (NumberFormatException tooGreat) {
      problems.error(lineOf(TOO_GREAT, yaml), NO_SUCH_CHARACTER, WRITE_IT);
    }
    return Optional.empty();
  }

  /** The whole text in one buffer: the parser loses a character that two buffers share. */
  private static LoadSettings settings(String yaml) {
    return yaml.length() < USUAL_LENGTH ? USUAL : settings(yaml.length() + 1);
  }

  private static LoadSettings settings(int buffer) {
    return LoadSettings.builder()
        .setCodePointLimit(Limits.BYTES)
        .setBufferSize(buffer)
        .setUseMarks(true)
        .build();
  }

  private int lineOf(Pattern pattern, String yaml) {
    Matcher found = pattern.matcher(yaml);
    int before = found.find() ? found.start() : 0;
    return firstLine + (int) yaml.substring(0, before).chars().filter(c -> c == '\n').count();
  }

  private void tell(YamlEngineException unreadable) {
    Optional<Mark> mark =
        unreadable instanceof MarkedYamlEngineException marked
            ? marked.getProblemMark()
            : Optional.empty();
    String message = String.valueOf(unreadable.getMessage());
    if (message.contains("mapping values are not allowed") || isColonInBraces(unreadable)) {
      problems.error(line(mark), COLON, QUOTE_IT);
    } else if (message.contains("\\t") || message.contains("TAB")) {
      problems.error(line(mark), "Raden har ett tabbtecken.", "Använd mellanslag i stället.");
    } else if (message.contains("duplicate")) {
      problems.error(line(mark), "Samma nyckel står två gånger.", "Ta bort den ena.");
    } else {
      problems.error(
          line(mark),
          "Raden går inte att förstå.",
          "Se efter om ett citattecken, en hakparentes eller ett indrag saknas.");
    }
  }

  /** On the line where the braces begin: on a later one, the end of them is what is missing. */
  private boolean isColonInBraces(YamlEngineException unreadable) {
    return unreadable instanceof MarkedYamlEngineException marked
        && String.valueOf(marked.getProblem()).endsWith("but got :")
        && line(marked.getContextMark()) == line(marked.getProblemMark());
  }

  int line(Optional<Mark> mark) {
    return firstLine + mark.map(Mark::getLine).orElse(0);
  }
}
