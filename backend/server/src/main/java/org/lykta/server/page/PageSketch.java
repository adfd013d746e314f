package org.lykta.server.page;

import java.util.List;
import org.lykta.domain.page.Page;
import org.lykta.server.drafting.Question;
import org.lykta.server.drafting.Sketch;

/** What an editor is asked about a new page. */
class PageSketch implements Sketch {

  @Override
  public String kind() {
    return Page.KIND;
  }

  @Override
  public List<String> within() {
    return List.of();
  }

  @Override
  public List<Question> questions() {
    return List.of();
  }

  @Override
  public String body() {
    return """
        Skriv över den här texten. Börja med det läsaren behöver först, i två korta meningar. Dela upp resten med underrubriker, som börjar med ## och ett mellanslag. Sluta med vart man kan vända sig.
        """;
  }
}
