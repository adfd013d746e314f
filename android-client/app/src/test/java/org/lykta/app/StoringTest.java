package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteFullException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.Test;
import org.lykta.app.edition.Alongside;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.CopyStore;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.edition.CurrentEdition.Carried;
import org.lykta.app.edition.ItemReader;
import org.lykta.app.edition.Malformed;
import org.lykta.app.guide.ChapterReader;
import org.lykta.app.guide.GuideReader;
import org.lykta.app.guide.SectionReader;
import org.lykta.app.page.PageReader;
import org.lykta.app.story.StoryReader;
import org.lykta.domain.content.Text;
import org.lykta.domain.content.Written;
import org.lykta.domain.sync.Copy;
import org.lykta.domain.sync.Delta;

/** The copy in the phone's database, whatever happens to the phone. */
public class StoringTest extends PhoneTests {

  private final Set<String> followed = new TreeSet<>();
  private boolean fails;

  private final Alongside beside =
      new Alongside() {
        @Override
        public void begin(SQLiteDatabase database) {}

        @Override
        public void follow(SQLiteDatabase database, Set<String> gone, Map<Written, Text> fresh) {
          if (fails) {
            throw new SQLiteFullException("the phone is full");
          }
          fresh.keySet().forEach(written -> followed.add(written.toString()));
        }
      };

  @Test
  public void whatIsBrokenOffInTheMiddleHasNotBegun() throws Malformed {
    CurrentEdition edition = edition("built");
    SortedMap<String, String> before = edition.copy().items();
    fails = true;
    assertThatThrownBy(
            () -> edition.apply(edition.copy().next(), without(edition, "story kartongen")))
        .hasMessage("the phone is full");

    fails = false;
    assertThat(edition("built").copy().items()).isEqualTo(before);
  }

  @Test
  public void aNewAppBringsItsEditionToAPhoneThatHasNeverReachedAServer() throws Malformed {
    assertThat(edition("built").copy().items()).containsKey("story kartongen");
    assertThat(edition("built", StoringTest::newer).copy().items()).containsKey("story kartongen");

    CurrentEdition next = edition("built anew", StoringTest::newer);
    assertThat(next.copy().items()).containsKey("story ladan").doesNotContainKey("story kartongen");
    assertThat(next.copy().next()).isNotEmpty();
  }

  @Test
  public void aNewAppGoesOnFromWhatTheServerSentAndReadsAllOfItAnew() throws Malformed {
    CurrentEdition first = edition("built");
    first.apply(first.copy().next(), without(first, "story kartongen"));
    followed.clear();

    CurrentEdition next = edition("built anew");
    assertThat(next.copy().items()).doesNotContainKey("story kartongen").hasSizeGreaterThan(200);
    assertThat(next.copy().next()).isEqualTo("a.next");
    assertThat(followed).contains("page hjalp-nu").hasSizeGreaterThan(200);
  }

  @Test
  public void aFullPhoneReadsWhatTheAppCarriesAndStoresItWhenThereIsRoom() throws Malformed {
    fails = true;
    CurrentEdition full = edition("built");
    List<Contents> read = new ArrayList<>();
    full.whenReady(read::add);
    assertThat(read).hasSize(1);
    assertThat(full.copy()).isEqualTo(Copy.empty());

    fails = false;
    assertThat(edition("built").copy().items()).containsKey("page hjalp-nu");
  }

  @Test
  public void aDatabaseThatCannotBeReachedNowIsLeftAsItIs() throws Exception {
    CurrentEdition first = edition("built");
    first.apply(first.copy().next(), without(first, "story kartongen"));
    Path file = Phone.app().getDatabasePath("edition.db").toPath();
    Path aside = file.resolveSibling("aside");
    Files.move(file, aside);
    // a folder where the file was: the system cannot open it, as when a card has been pulled out
    Files.createDirectory(file);

    List<Contents> read = new ArrayList<>();
    edition("built").whenReady(read::add);
    assertThat(read).hasSize(1);

    Files.delete(file);
    Files.move(aside, file);
    assertThat(edition("built").copy().items()).doesNotContainKey("story kartongen");
  }

  @Test
  public void aDatabaseThatCannotBeReadIsMadeAnew() throws Exception {
    edition("built").copy();
    Path file = Phone.app().getDatabasePath("edition.db").toPath();
    SQLiteDatabase.deleteDatabase(file.toFile());
    Files.writeString(file, "this is no database, whatever its name says");

    CurrentEdition edition = edition("built");
    assertThat(edition.copy().items()).containsKey("page hjalp-nu");
  }

  private static Delta<String> without(CurrentEdition edition, String id) {
    long number = edition.copy().edition();
    return new Delta<>(number, number + 1, "a.next", new TreeMap<>(), new TreeSet<>(List.of(id)));
  }

  private static String newer(String json) {
    return json.replace("\"id\":\"story kartongen\"", "\"id\":\"story ladan\"");
  }

  private CurrentEdition edition(String mark) {
    return edition(mark, UnaryOperator.identity());
  }

  private CurrentEdition edition(String mark, UnaryOperator<String> edited) {
    Carried carried =
        new Carried() {
          @Override
          public String json() throws IOException {
            return edited.apply(((Lykta) Phone.app()).json());
          }

          @Override
          public String mark() {
            return mark;
          }
        };
    return new CurrentEdition(
        new CopyStore(Phone.app(), beside),
        new ItemReader(
            List.of(
                new GuideReader(),
                new ChapterReader(),
                new SectionReader(),
                new StoryReader(),
                new PageReader())),
        carried,
        Runnable::run,
        Runnable::run);
  }
}
