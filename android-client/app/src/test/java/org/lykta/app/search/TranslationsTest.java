package org.lykta.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;
import org.lykta.app.PhoneTests;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.edition.Malformed;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Library;
import org.lykta.domain.page.Page;
import org.lykta.domain.sync.Delta;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.shadows.ShadowLooper;

/** A translation is an item of its own: it comes, changes and goes while its document stays. */
public class TranslationsTest extends PhoneTests {

  private static final String ENGLISH = "{\"title\":\"Zyzzyva now\",\"markdown\":\"Call 112.\"}";

  private final CurrentEdition edition = CurrentEdition.of(RuntimeEnvironment.getApplication());

  @Test
  public void itChangesAloneAndSearchFollows() throws Malformed {
    Head before = helpNow();
    apply(Map.of("page hjalp-nu en", ENGLISH), Set.of());

    assertThat(helpNow().languages()).isEqualTo(before.languages());
    assertThat(helpNow().texts()).extracting("title").contains("Zyzzyva now");
    assertThat(helpNow().original()).isEqualTo(before.original());
    assertThat(found("zyzzyva")).containsExactly("page hjalp-nu");
    assertThat(found(before.texts().get(before.languages().indexOf("en")).title()))
        .doesNotContain("page hjalp-nu");
  }

  @Test
  public void itGoesAloneAndSearchFollows() throws Malformed {
    apply(Map.of("page hjalp-nu en", ENGLISH), Set.of());
    apply(Map.of(), Set.of("page hjalp-nu en"));

    assertThat(helpNow().languages()).contains("sv", "ar").doesNotContain("en");
    assertThat(found("zyzzyva")).isEmpty();
  }

  @Test
  public void withoutItsDocumentItIsPassedOverUntilThatComes() throws Malformed {
    String page = edition.copy().items().get("page hjalp-nu");
    apply(Map.of("page hjalp-nu en", ENGLISH), Set.of("page hjalp-nu"));

    assertThat(library().find(Page.id("hjalp-nu"))).isEmpty();
    assertThat(found("zyzzyva")).isEmpty();

    apply(Map.of("page hjalp-nu", page), Set.of());
    assertThat(found("zyzzyva")).containsExactly("page hjalp-nu");
  }

  @Test
  public void whatCameLaterIsPassedOver() throws Malformed {
    List<Document> before = library().stream().collect(Collectors.toList());
    apply(
        Map.of(
            "meeting ystad/cafe en", ENGLISH,
            "page hjalp-nu en spoken", "{}",
            "page", "{}"),
        Set.of());

    assertThat(library().stream()).isEqualTo(before);
    assertThat(found("zyzzyva")).isEmpty();
  }

  private void apply(Map<String, String> changed, Set<String> removed) throws Malformed {
    long number = edition.copy().edition();
    edition.apply(
        edition.copy().next(),
        new Delta<>(number, number + 1, "a.next", new TreeMap<>(changed), new TreeSet<>(removed)));
  }

  private Library library() {
    edition.copy();
    return edition.now().orElseThrow().library();
  }

  private Head helpNow() {
    return library().find(Page.id("hjalp-nu")).orElseThrow().head();
  }

  private List<String> found(String wanted) {
    List<String> found = new ArrayList<>();
    Search.of(RuntimeEnvironment.getApplication())
        .find(
            wanted,
            "en",
            library(),
            documents -> documents.forEach(one -> found.add(one.id().toString())));
    ShadowLooper.idleMainLooper();
    return found;
  }
}
