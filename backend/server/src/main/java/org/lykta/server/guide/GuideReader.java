package org.lykta.server.guide;

import java.util.List;
import java.util.regex.MatchResult;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.guide.Guide;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;
import org.springframework.stereotype.Component;

/** Reads guide.md: a guide's title and place; its words stand in its sections. */
@Component
class GuideReader implements DocumentReader {

  @Override
  public String kind() {
    return Guide.KIND;
  }

  @Override
  public String place() {
    return "guides/<guide>/guide.md";
  }

  @Override
  public List<Key> keys() {
    return List.of(FrontMatter.ORDER);
  }

  @Override
  public boolean hasBody() {
    return false;
  }

  @Override
  public DocumentId id(MatchResult path) {
    return Guide.id(path.group(1));
  }

  @Override
  public Document read(Head head, MatchResult path, FrontMatter matter, Vocabulary vocabulary) {
    return new Guide(head, matter.order());
  }
}
