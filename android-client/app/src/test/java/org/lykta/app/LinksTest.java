package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.content.Intent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.Test;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.frame.Ways;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Text;

/** Whoever presses a link comes to what it names. */
public class LinksTest extends PhoneTests {

  @Test
  public void aLinkInATextLeadsToTheScreenOfWhatItNames() {
    phone().opens("/sidor/efter-ett-forsok").pressesTheLink("En av berättelserna här");
    phone().sees("Jag sa det högt i köket").pressesTheLink("Hjälp nu").sees("Läs det här högt");
    phone().pressesTheLink("socialtjänsten");
    assertThat(Ways.address(phone().activity().getIntent()))
        .isEqualTo("/guider/mitt-barn/hjalpen-och-du#socialtjansten");
    phone().doesNotSee("Texten finns inte längre");
  }

  @Test
  public void aNumberInATextIsReadyToBeCalled() {
    phone().opens("/sidor/hjalp-nu").pressesTheLink("112");

    assertThat(phone().outside().getAction()).isEqualTo(Intent.ACTION_DIAL);
    assertThat(phone().outside().getDataString()).isEqualTo("tel:112");
  }

  @Test
  public void anAddressInATextIsReadyToBeWrittenTo() {
    phone().opens("/sidor/tillganglighet").pressesTheLink("tillganglighet@lykta.example");

    assertThat(phone().outside().getAction()).isEqualTo(Intent.ACTION_SENDTO);
    assertThat(phone().outside().getDataString()).isEqualTo("mailto:tillganglighet@lykta.example");
  }

  @Test
  public void aPageOnTheWebIsLeftToTheBrowserWithAndWithoutEncryption() {
    assertThat(way("https://www.bris.se/").getAction()).isEqualTo(Intent.ACTION_VIEW);
    assertThat(way("http://www.bris.se/").getAction()).isEqualTo(Intent.ACTION_VIEW);
  }

  @Test
  public void everyLinkInEveryTextLeadsSomewhere() {
    Set<String> links = links();
    assertThat(links).anyMatch(link -> link.startsWith("/guider/")).contains("tel:112");

    assertThat(links).allSatisfy(link -> assertThat(leadsSomewhere(link)).as(link).isTrue());
  }

  @Test
  public void everyLinkToAnotherTextLeadsToAWholeOne() {
    Set<String> there =
        documents().map(Document::address).collect(Collectors.toCollection(TreeSet::new));
    assertThat(links()).filteredOn(link -> link.startsWith("/")).isSubsetOf(there);
  }

  @Test
  public void whatIsNotThereAnyMoreIsSaidToBeGone() {
    phone().opens("/sidor/hjalp-nu#x").sees("Läs det här högt");
    phone().opens("/guider/finns-inte").sees("Texten finns inte längre");
    phone().opens("/berattelser/Finns%20Inte").sees("Texten finns inte längre");
  }

  private static boolean leadsSomewhere(String link) {
    return Ways.of(Phone.app())
        .to(Phone.app(), link)
        .filter(way -> link.startsWith("/") == (way.getComponent() != null))
        .isPresent();
  }

  private static Intent way(String link) {
    return Ways.of(Phone.app()).to(Phone.app(), link).orElseThrow();
  }

  /** Every address in every language of every text that the app carries, and of its sources. */
  private static Set<String> links() {
    Set<String> links = new TreeSet<>();
    documents().forEach(document -> collect(document, links));
    return links;
  }

  private static Stream<Document> documents() {
    CurrentEdition edition = CurrentEdition.of(Phone.app());
    edition.copy();
    return edition.now().orElseThrow().library().stream();
  }

  private static void collect(Document document, Set<String> links) {
    for (Text text : document.head().texts()) {
      Parser.builder()
          .build()
          .parse(text.markdown())
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                  links.add(link.getDestination());
                }
              });
    }
    document.head().sources().stream()
        .flatMap(source -> Stream.ofNullable(source.url()))
        .forEach(links::add);
  }
}
