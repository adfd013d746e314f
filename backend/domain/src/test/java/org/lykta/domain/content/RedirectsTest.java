package org.lykta.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedirectsTest {

  @Test
  void onlyWhatHasMovedLeadsOn() {
    var redirects = new Redirects(Map.of("/sidor/akut", "/sidor/hjalp-nu"));

    assertThat(redirects.from("/sidor/akut")).contains("/sidor/hjalp-nu");
    assertThat(redirects.from("/sidor/hjalp-nu")).isEmpty();
    assertThat(redirects.from("/sidor/akut/")).isEmpty();
    assertThat(Redirects.NONE.from("/sidor/akut")).isEmpty();
  }

  @Test
  void itNeverChanges() {
    var lines = new HashMap<>(Map.of("/sidor/akut", "/sidor/hjalp-nu"));
    var redirects = new Redirects(lines);

    lines.clear();

    assertThat(redirects.from("/sidor/akut")).isPresent();
  }
}
