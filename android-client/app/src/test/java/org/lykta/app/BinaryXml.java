package org.lykta.app;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The XML of a package as aapt2 tells it: elements in their order, with their attributes. */
record BinaryXml(List<Element> elements) {

  /** {@code text} is what stands between the tags, if anything. */
  record Element(int depth, String name, Map<String, String> attributes, StringBuilder text) {}

  private static final Pattern ELEMENT = Pattern.compile("( *)E: (\\S+).*");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(" *A: (?:.*/)?([\\w:]+)(?:\\(0x\\w+\\))?=(?:\"([^\"]*)\".*|(\\S+).*)");
  private static final Pattern TEXT = Pattern.compile(" *T: '(.*)'");

  static BinaryXml of(String told) {
    List<Element> elements = new ArrayList<>();
    for (String line : told.lines().toList()) {
      Matcher element = ELEMENT.matcher(line);
      if (element.matches()) {
        elements.add(
            new Element(
                element.group(1).length(), element.group(2), new TreeMap<>(), new StringBuilder()));
      } else if (!elements.isEmpty()) {
        add(line, elements.get(elements.size() - 1));
      }
    }
    return new BinaryXml(elements);
  }

  private static void add(String line, Element element) {
    Matcher attribute = ATTRIBUTE.matcher(line);
    Matcher text = TEXT.matcher(line);
    if (attribute.matches()) {
      String written = attribute.group(2);
      element
          .attributes()
          .put(
              attribute.group(1).replaceFirst(".*:", ""),
              written == null ? attribute.group(3) : written);
    } else if (text.matches()) {
      element.text().append(text.group(1));
    }
  }

  Stream<Element> named(String... names) {
    return elements.stream().filter(element -> List.of(names).contains(element.name()));
  }

  Element only(String name) {
    List<Element> found = named(name).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + name);
    }
    return found.get(0);
  }

  Set<String> each(String name, String attribute) {
    return named(name).map(element -> element.attributes().get(attribute)).collect(toSet());
  }

  /** What stands within {@code outer}, however deep. */
  Stream<Element> within(Element outer) {
    return elements.subList(elements.indexOf(outer) + 1, elements.size()).stream()
        .takeWhile(element -> element.depth() > outer.depth());
  }
}
