package org.lykta.server.drafting;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lykta.server.content.DocumentReader;

/** Where a new file goes: the folders that its kind's place leaves open, and its turn there. */
final class Place {

  private static final String NUMBERED = "<nn>-";
  private static final int DIGITS = 2;

  private final Conversation conversation;
  private final Shelf shelf;
  private final List<DocumentReader> kinds;

  Place(Conversation conversation, Shelf shelf, List<DocumentReader> kinds) {
    this.conversation = conversation;
    this.shelf = shelf;
    this.kinds = kinds;
  }

  /** What goes before the slug in the path of a new file of this kind. */
  String before(DocumentReader kind, Sketch sketch) {
    Iterator<String> questions = sketch.within().iterator();
    String[] parts = kind.place().split("/", 0);
    String pattern = "";
    String path = "";
    for (int at = 0; at < parts.length - 1; at++) {
      pattern += parts[at] + "/";
      path +=
          (parts[at].contains("<") ? folder(pattern, path, questions.next(), sketch) : parts[at])
              + "/";
    }
    return parts[parts.length - 1].startsWith(NUMBERED) ? path + turn(kind, path) + "-" : path;
  }

  private String folder(String pattern, String path, String asks, Sketch sketch) {
    return documentOf(pattern)
        .map(parent -> folder(parent, pattern, path, asks))
        .orElseGet(
            () -> conversation.ask(asks, answer -> sketch.folder().of(answer, conversation::say)));
  }

  /** One of the folders in {@code path} whose document is there. */
  private String folder(DocumentReader parent, String pattern, String path, String asks) {
    Map<String, String> folders = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (var entry : shelf.titles(parent, path).entrySet()) {
      String folder = entry.getKey().substring(path.length()).split("/", 2)[0];
      String slug = pattern.contains("/" + NUMBERED) ? folder.substring(DIGITS + 1) : folder;
      folders.put(slug, folder);
      titles.put(slug, entry.getValue());
    }
    if (titles.isEmpty()) {
      throw new NotDrafted(
          "Det finns inget att välja bland. Lägg först till %s.".formatted(parent.place()));
    }
    return folders.getOrDefault(new Menu(titles).pick(conversation, asks), "");
  }

  /** The kind whose document tells what such a folder is, if there is one. */
  private Optional<DocumentReader> documentOf(String folder) {
    return kinds.stream()
        .filter(kind -> kind.place().startsWith(folder))
        .filter(kind -> kind.place().substring(folder.length()).matches("[^/<]+"))
        .findFirst();
  }

  private String turn(DocumentReader kind, String path) {
    SortedMap<String, String> taken = new TreeMap<>();
    shelf
        .titles(kind, path)
        .forEach(
            (file, title) -> taken.put(file.substring(path.length()).substring(0, DIGITS), title));
    return new Turn(taken).ask(conversation);
  }
}
