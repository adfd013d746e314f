package org.lykta.server.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** YAML 1.2 within limits: the nodes with their lines, or a problem. */
final class Yaml {

  /** What the parser takes for a number that no character has, and fails on. */
  private static final Pattern TOO_GREAT = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

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
      // the parser keeps its own stack; composing is recursive and must not meet depth it cannot
      // bear
      if (!withinLimits(yaml)) {
        return Optional.empty();
      }
      Optional<Node> node = new Compose(settings(yaml)).composeString(yaml);
      if (node.orElse(null) instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      problems.error(
          firstLine, "Här väntades rader med nyckel och värde.", "Skriv så här: title: Min rubrik");
    } catch (YamlEngineException unreadable) {
      tell(unreadable);
    } catch (NumberFormatException tooGreat) {
      noSuchCharacter(lineOf(TOO_GREAT, yaml));
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

  private void noSuchCharacter(int line) {
    problems.error(
        line,
        "Det finns inget tecken med den koden.",
        "Skriv själva tecknet i stället för en kod med \\.");
  }

  private static boolean hasHalfACharacter(String value) {
    return value
        .codePoints()
        .anyMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
  }

  private boolean withinLimits(String yaml) {
    int nodes = 0;
    Deque<Event> open = new ArrayDeque<>();
    for (Event event : new Parse(settings(yaml)).parseString(yaml)) {
      if (event instanceof AliasEvent) {
        problems.error(
            line(event.getStartMark()),
            "Hänvisningar med * används inte här.",
            "Skriv ut värdet i stället.");
        return false;
      }
      if (event instanceof ScalarEvent scalar && hasHalfACharacter(scalar.getValue())) {
        noSuchCharacter(line(event.getStartMark()));
        return false;
      }
      if (event instanceof CollectionStartEvent) {
        open.push(event);
      } else if (event instanceof CollectionEndEvent) {
        open.pop();
      }
      boolean node = event instanceof ScalarEvent || event instanceof CollectionStartEvent;
      if ((node && ++nodes > Limits.FRONT_MATTER_NODES) || open.size() > Limits.LEVELS) {
        problems.error(
            line(event.getStartMark()),
            "Det är för mycket överst i filen: högst %d värden i %d nivåer."
                .formatted(Limits.FRONT_MATTER_NODES, Limits.LEVELS),
            "Flytta text till brödtexten.");
        return false;
      }
    }
    return true;
  }

  private void tell(YamlEngineException unreadable) {
    Optional<Mark> mark =
        unreadable instanceof MarkedYamlEngineException marked
            ? marked.getProblemMark()
            : Optional.empty();
    String message = String.valueOf(unreadable.getMessage());
    if (message.contains("mapping values are not allowed")) {
      problems.error(
          line(mark),
          "Ett kolon mitt i värdet gör att raden inte går att förstå.",
          "Sätt citattecken om hela värdet: title: \"Sömn: en början\"");
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

  int line(Optional<Mark> mark) {
    return firstLine + mark.map(Mark::getLine).orElse(0);
  }
}
