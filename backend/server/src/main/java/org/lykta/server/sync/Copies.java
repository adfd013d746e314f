package org.lykta.server.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Written;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.sync.Delta;
import org.lykta.domain.sync.Have;
import org.lykta.domain.sync.Kept;
import org.lykta.domain.sync.Offer;
import org.lykta.domain.sync.Offer.Lack;
import org.lykta.server.content.ContentReader;
import org.lykta.server.edition.Served;
import org.springframework.stereotype.Component;

/** Makes what phones are sent of the edition served. */
@Component
class Copies {

  private final ContentReader reader;
  private final Items items;

  Copies(ContentReader reader, Items items) {
    this.reader = reader;
    this.items = items;
  }

  /** All of {@code packs}. */
  SyncAnswer everything(Served served, boolean examples, SortedSet<String> packs) {
    var lack = new Lack(offer(served, examples).in(packs), new TreeSet<>());
    return answer(served, examples, packs, lack, true);
  }

  /**
   * What a phone lacks of {@code packs}, as from {@link Delta#NOTHING}.
   *
   * @param then what is remembered of the edition it has
   */
  SyncAnswer since(Have have, Kept then, Served served, SortedSet<String> packs) {
    Lack lack = offer(served, have.examples()).since(have, then, packs);
    boolean otherWords =
        !vocabulary(served.edition().manifest()).equals(vocabulary(then.manifest()));
    return answer(served, have.examples(), packs, lack, otherWords);
  }

  private static Optional<String> vocabulary(Manifest manifest) {
    return Optional.ofNullable(manifest.hashes().get(ContentReader.VOCABULARY));
  }

  private Offer offer(Served served, boolean examples) {
    var edition = served.edition();
    return new Offer(
        edition.manifest(),
        edition.library(),
        served.today(),
        examples,
        items::pack,
        reader::written);
  }

  private SyncAnswer answer(
      Served served, boolean examples, SortedSet<String> packs, Lack lack, boolean words) {
    var edition = served.edition();
    var next =
        new Have(
            SyncAnswer.VERSION,
            SyncAnswer.SHAPE,
            edition.number(),
            edition.id(),
            served.today(),
            examples,
            packs);
    return new SyncAnswer(
        SyncAnswer.VERSION,
        Delta.NOTHING,
        edition.number(),
        next.toString(),
        changed(served, lack.changed(), words),
        lack.removed());
  }

  private List<Map<String, Object>> changed(
      Served served, Collection<Written> texts, boolean words) {
    List<Map<String, Object>> changed = new ArrayList<>();
    if (words) {
      changed.add(Words.item(served.edition().vocabulary()));
    }
    Library library = served.edition().library();
    texts.stream()
        .sorted(Comparator.comparing(Written::toString))
        .flatMap(one -> library.find(one.id()).stream().map(document -> items.item(document, one)))
        .forEach(changed::add);
    return changed;
  }
}
