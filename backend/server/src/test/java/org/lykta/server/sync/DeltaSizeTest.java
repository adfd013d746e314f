package org.lykta.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lykta.domain.edition.Edition;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.sync.Have;
import org.lykta.domain.sync.Kept;
import org.lykta.server.TestContent;
import org.lykta.server.content.ContentFolder;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.Reading;
import org.lykta.server.content.ToolContext;
import org.lykta.server.edition.Served;
import org.lykta.server.web.Answer;
import tools.jackson.databind.json.JsonMapper;

/** An editor changes one file, and every phone fetches what became of it. */
class DeltaSizeTest {

  private static final int MOST = 4096;
  private static final int MOST_OF_THE_LONGEST = 5000;

  /** A long page with as long a list of sources, or in Arabic, whose letters take two bytes. */
  private static final Set<String> LONGEST =
      Set.of(
          "pages/efter-ett-forsok.md",
          "pages/efter-ett-sjalvmord.md",
          "pages/fraga-om-vald.md",
          "pages/fraga-om-vald.ar.md",
          "pages/sa-fungerar-varden.md",
          "pages/sa-fungerar-varden.ar.md");

  private static final long BEFORE = 41;
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);
  private static final SortedSet<String> CORE = new TreeSet<>(List.of(Packs.CORE));

  @Test
  void whicheverFileThatShipsIsChangedAPhoneIsSentLittle() throws IOException {
    try (var tools = ToolContext.with(KindFields.class, Items.class, Copies.class)) {
      ContentReader reader = tools.getBean(ContentReader.class);
      Reading reading = reader.read(new ContentFolder(TestContent.SHIPPED).read().sources(), TODAY);
      Kept kept = Kept.of(reading.manifest(), reading.library(), reader::written);
      Served served = served(reading);
      var copies = tools.getBean(Copies.class);

      SortedMap<String, Integer> larger = new TreeMap<>();
      int measured = 0;
      for (String file : reading.manifest().hashes().keySet()) {
        SyncAnswer delta = delta(copies, served, kept, file);
        measured += delta.changed().size();
        int size = packed(delta);
        if (size > (LONGEST.contains(file) ? MOST_OF_THE_LONGEST : MOST)) {
          larger.put(file, size);
        }
      }
      assertThat(larger).isEmpty();
      assertThat(measured).isEqualTo(copies.everything(served, false, CORE).changed().size());
    }
  }

  /** What a phone is sent that has all of {@code kept}, but another text of {@code file}. */
  private static SyncAnswer delta(Copies copies, Served served, Kept kept, String file) {
    SortedMap<String, String> hashes = new TreeMap<>(kept.manifest().hashes());
    hashes.put(file, Manifest.hash("as it was before"));
    Kept then = new Kept(new Manifest(hashes), kept.doors());
    var have =
        new Have(
            SyncAnswer.VERSION, SyncAnswer.SHAPE, BEFORE, then.manifest().id(), TODAY, false, CORE);
    return copies.since(have, then, served, CORE);
  }

  private static int packed(SyncAnswer delta) {
    byte[] json = SyncAnswer.from(BEFORE, JsonMapper.shared().writeValueAsBytes(delta));
    Answer.Bytes packed = Answer.json(json).packed();
    // what is too short to gain by it is sent as it is
    return packed == null ? json.length : packed.sent().length;
  }

  private static Served served(Reading reading) {
    var edition =
        new Edition(
            reading.manifest().id(),
            reading.manifest(),
            BEFORE + 1,
            null,
            Instant.EPOCH,
            reading.vocabulary(),
            reading.library(),
            reading.redirects());
    return new Served(edition, reading.library().readable(TODAY, false), TODAY, Instant.MAX);
  }
}
