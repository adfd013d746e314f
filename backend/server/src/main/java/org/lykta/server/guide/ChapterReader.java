package org.lykta.server.guide;

import java.util.List;
import java.util.regex.MatchResult;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;
import org.springframework.stereotype.Component;

/** Reads chapter.md: a chapter's title; its words stand in its sections. */
@Component
class ChapterReader implements DocumentReader {

  @Override
  public String kind() {
    return Chapter.KIND;
  }

  @Override
  public String place() {
    return "guides/<guide>/<nn>-<chapter>/chapter.md";
  }

  @Override
  public List<Key> keys() {
    return List.of();
  }

  @Override
  public boolean hasBody() {
    return false;
  }

  @Override
  public DocumentId id(MatchResult path) {
    return Chapter.id(path.group(1), path.group(3));
  }

  @Override
  public Document read(Head head, MatchResult path, FrontMatter matter, Vocabulary vocabulary) {
    return new Chapter(head, Integer.parseInt(path.group(2)));
  }
}
