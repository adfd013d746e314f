package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A client that remembers what it has seen: nothing may come back, and no edition be torn. */
final class Witness {

  private final Map<String, Integer> numberOfEdition;
  private int newest;
  private long edition;
  private int looks;

  /**
   * Has seen nothing.
   *
   * @param numberOfEdition what any client has seen in each edition
   */
  Witness(Map<String, Integer> numberOfEdition) {
    this.numberOfEdition = numberOfEdition;
  }

  /** Reads the pages and which edition is served, and compares with all that was seen before. */
  void look(Function<String, JsonNode> node) {
    CountedPages.ADDRESSES.forEach(address -> see(node.apply(address)));
    long now = node.apply("/api/v1/edition").get("number").asLong();
    assertThat(now).as("the edition's number").isGreaterThanOrEqualTo(edition);
    edition = now;
    looks++;
  }

  private void see(JsonNode page) {
    int number = CountedPages.number(page);
    Integer known = numberOfEdition.putIfAbsent(page.get("edition").asString(), number);
    assertThat(number).as("what is in one edition").isEqualTo(known == null ? number : known);
    assertThat(number).as("newer or the same").isGreaterThanOrEqualTo(newest);
    newest = number;
  }

  int newest() {
    return newest;
  }

  int looks() {
    return looks;
  }
}
