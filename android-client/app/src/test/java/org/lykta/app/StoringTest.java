package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import android.database.sqlite.SQLiteDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Test;
import org.lykta.app.edition.Alongside;
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
import org.lykta.domain.sync.Delta;

/** The copy in the phone's database, whatever happens to the phone. */
public class StoringTest extends PhoneTests {

  private boolean fails;

  private final Alongside beside =
      new Alongside() {
        @Override
        public void create(SQLiteDatabase database) {}

        @Override
        public void follow(SQLiteDatabase database, Set<String> gone, Map<Written, Text> fresh) {
          if (fails) {
            throw new IllegalStateException("the phone is full");
          }
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
    edition("built");
    CurrentEdition next = edition("built anew");
    assertThat(next.copy().items()).isNotEmpty();
    assertThat(next.copy().next()).isNotEmpty();
  }

  @Test
  public void aNewAppAsksForEverythingAndLosesNothingUntilThen() throws Malformed {
    CurrentEdition first = edition("built");
    first.apply(first.copy().next(), without(first, "story kartongen"));

    CurrentEdition next = edition("built anew");
    assertThat(next.copy().items()).doesNotContainKey("story kartongen").hasSizeGreaterThan(200);
    assertThat(next.copy().next()).isEmpty();
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

  private CurrentEdition edition(String mark) {
    Carried carried =
        new Carried() {
          @Override
          public String json() throws IOException {
            return ((Lykta) Phone.app()).json();
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
