package org.lykta.server.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The keys of a YAML mapping with their lines, and which of them somebody has asked for. */
final class Fields {

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Problems problems;
  private final int line;

  Fields(MappingNode mapping, Yaml yaml, Problems problems) {
    this.problems = problems;
    this.line = yaml.line(mapping.getStartMark());
    for (NodeTuple tuple : mapping.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
      int at = yaml.line(tuple.getKeyNode().getStartMark());
      if (values.putIfAbsent(name, tuple.getValueNode()) != null) {
        problems.error(
            at,
            "Nyckeln %s står två gånger.".formatted(FrontMatter.shown(name)),
            "Ta bort den ena.");
      }
      lines.putIfAbsent(name, at);
    }
  }

  int line(String name) {
    return lines.getOrDefault(name, line);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Set<String> names() {
    return values.keySet();
  }

  /** Tells every key that nobody asked for. */
  void refuseUnknown() {
    values
        .keySet()
        .forEach(
            name -> {
              if (!asked.contains(name)) {
                problems.error(
                    line(name),
                    "Nyckeln %s finns inte här.".formatted(FrontMatter.shown(name)),
                    Suggestion.among(asked, name));
              }
            });
  }

  Optional<String> scalar(Key key) {
    return value(key)
        .flatMap(
            node -> {
              if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                return Optional.of(scalar.getValue().strip());
              }
              wrong(
                  key,
                  node instanceof ScalarNode ? "" : "listan",
                  "Skriv: %s".formatted(key.type()));
              return Optional.empty();
            });
  }

  List<Node> items(Key key) {
    return value(key)
        .map(
            node -> {
              if (node instanceof SequenceNode sequence) {
                if (sequence.getValue().isEmpty()) {
                  wrong(key, "", "Fyll i eller ta bort raden.");
                }
                return sequence.getValue();
              }
              wrong(
                  key,
                  "värdet",
                  "Skriv en lista inom hakparenteser: %s: [...]".formatted(key.name()));
              return List.<Node>of();
            })
        .orElse(List.of());
  }

  Optional<Node> value(Key key) {
    asked.add(key.name());
    Node node = values.get(key.name());
    if (node == null && key.required()) {
      problems.error(
          line,
          "%s saknas.".formatted(key.name()),
          "Lägg till en rad: %s: %s".formatted(key.name(), key.type()));
    }
    return Optional.ofNullable(node);
  }

  void wrong(Key key, String value, String mend) {
    String what =
        value.isEmpty()
            ? "%s är tom.".formatted(key.name())
            : "%s går inte att förstå i %s.".formatted(FrontMatter.shown(value), key.name());
    problems.error(line(key.name()), what, mend);
  }
}
