package org.lykta.server.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.DocumentId;
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

  /** What a phone has, and what is remembered of the edition it has it from. */
  record Base(Have have, Kept kept) {}

  private final ContentReader reader;
  private final Items items;

  Copies(ContentReader reader, Items items) {
    this.reader = reader;
    this.items = items;
  }

  /** All of {@code packs}. */
  SyncAnswer everything(Served served, boolean examples, SortedSet<String> packs) {
    var lack = new Lack(offer(served, Manifest.EMPTY, examples).in(packs), new TreeSet<>());
    return answer(served, examples, packs, null, lack, true);
  }

  /** What a phone lacks of {@code packs}. */
  SyncAnswer since(
      Base base, Served served, Manifest manifest, boolean examples, SortedSet<String> packs) {
    Lack lack = offer(served, manifest, examples).since(base.have(), base.kept(), packs);
    boolean otherWords =
        !Optional.ofNullable(manifest.hashes().get(ContentReader.VOCABULARY))
            .equals(
                Optional.ofNullable(base.kept().manifest().hashes().get(ContentReader.VOCABULARY)));
    return answer(served, examples, packs, base.have(), lack, otherWords);
  }

  private Offer offer(Served served, Manifest manifest, boolean examples) {
    return new Offer(
        manifest, served.edition().library(), served.today(), examples, Packs::of, reader::written);
  }

  private SyncAnswer answer(
      Served served,
      boolean examples,
      SortedSet<String> packs,
      @Nullable Have have,
      Lack lack,
      boolean words) {
    var edition = served.edition();
    return new SyncAnswer(
        SyncAnswer.VERSION,
        have == null ? Delta.NOTHING : have.number(),
        edition.number(),
        new Have(
                SyncAnswer.VERSION,
                SyncAnswer.SHAPE,
                edition.number(),
                edition.id(),
                served.today(),
                examples,
                packs)
            .toString(),
        changed(served, lack.changed(), words),
        lack.removed());
  }

  private List<Map<String, Object>> changed(
      Served served, Collection<DocumentId> ids, boolean words) {
    List<Map<String, Object>> changed = new ArrayList<>();
    if (words) {
      changed.add(Words.item(served.edition().vocabulary()));
    }
    ids.stream()
        .sorted(Comparator.comparing(DocumentId::toString))
        .flatMap(id -> served.edition().library().find(id).stream())
        .map(items::item)
        .forEach(changed::add);
    return changed;
  }
}
