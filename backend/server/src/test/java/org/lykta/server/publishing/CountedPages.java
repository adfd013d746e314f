package org.lykta.server.publishing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.lykta.server.TestContent;
import org.lykta.server.git.EditorsRepository;
import tools.jackson.databind.JsonNode;

/** Content whose three pages always carry the same number: two numbers are half an edition. */
final class CountedPages implements AutoCloseable {

  static final List<String> ADDRESSES =
      IntStream.range(0, 3).mapToObj(n -> "/api/v1/pages/raknad-" + n).toList();

  private final EditorsRepository editors;
  private final TestContent content;
  private int newest;

  CountedPages(Path folder) {
    editors = new EditorsRepository(folder);
    content = TestContent.in(folder.resolve("content"));
    commit();
  }

  /** The next number, as a commit whose name is answered. */
  String commit() {
    newest++;
    for (String address : ADDRESSES) {
      content.write(
          address.replace("/api/v1/", "") + ".md",
          "---\ntitle: Räknad\nsummary: En räknad sida.\nreviewed: 2026-01-10\n---\nNummer %d.\n"
              .formatted(newest));
    }
    return editors.commit("Nummer " + newest);
  }

  TestContent content() {
    return content;
  }

  int newest() {
    return newest;
  }

  static int number(JsonNode page) {
    return Integer.parseInt(page.get("markdown").asString().replaceAll("\\D", ""));
  }

  String place() {
    return editors.address() + "#main:content";
  }

  @Override
  public void close() {
    editors.close();
  }
}
