package org.lykta.server.page;

import java.util.List;
import java.util.regex.MatchResult;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.page.Page;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;
import org.springframework.stereotype.Component;

/** Reads a page that stands alone. */
@Component
class PageReader implements DocumentReader {

  @Override
  public String kind() {
    return Page.KIND;
  }

  @Override
  public String place() {
    return "pages/<slug>.md";
  }

  @Override
  public List<Key> keys() {
    return List.of(FrontMatter.ORDER);
  }

  @Override
  public boolean hasBody() {
    return true;
  }

  @Override
  public DocumentId id(MatchResult path) {
    return Page.id(path.group(1));
  }

  @Override
  public Document read(Head head, MatchResult path, FrontMatter matter, Vocabulary vocabulary) {
    return new Page(head, matter.order());
  }
}
