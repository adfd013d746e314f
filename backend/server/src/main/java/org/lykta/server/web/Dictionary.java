package org.lykta.server.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of every language that has a file in {@code words/}: a new file is a new language. A
 * tag with a hyphen ({@code sv-easy}) says only what differs from the tag before it.
 */
@Component
public class Dictionary {

  /** The language of the addresses without a prefix. */
  public static final String FIRST = "sv";

  private final Map<String, Words> byTag = new LinkedHashMap<>();

  Dictionary() throws IOException {
    Map<String, Map<String, String>> files = new HashMap<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath:words/*.properties")) {
      String name = String.valueOf(file.getFilename());
      files.put(
          name.substring(0, name.indexOf('.')),
          read(file.getContentAsString(StandardCharsets.UTF_8)));
    }
    List<String> tags = new ArrayList<>(files.keySet());
    tags.sort(null);
    tags.remove(FIRST);
    tags.add(0, FIRST);
    tags.forEach(tag -> byTag.put(tag, new Words(tag, withParents(tag, files))));
  }

  /** The tags, Swedish first. */
  public List<String> tags() {
    return List.copyOf(byTag.keySet());
  }

  /** The words in a language; Swedish for one we have no words in. */
  public Words in(String tag) {
    Words words = byTag.get(tag);
    return words == null ? in(FIRST) : words;
  }

  private static Map<String, String> withParents(
      String tag, Map<String, Map<String, String>> files) {
    Map<String, String> all = new HashMap<>();
    int hyphen = tag.indexOf('-');
    if (hyphen > 0) {
      all.putAll(files.getOrDefault(tag.substring(0, hyphen), Map.of()));
    }
    all.putAll(files.getOrDefault(tag, Map.of()));
    return Map.copyOf(all);
  }

  private static Map<String, String> read(String text) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Map<String, String> words = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
