package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.lykta.app.edition.CurrentEdition;

/** A phone follows what editors do, through whatever network there is. */
public class SyncStoryTest extends PhoneTests {

  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final String EFFORT = System.getProperty("lykta.effort", "0.1");
  private static final int CUTS = (int) (400 * Double.parseDouble(EFFORT));

  private static RealServer server;

  @BeforeClass
  public static void start() throws IOException {
    server = new RealServer(FOLDER.getRoot().toPath());
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Before
  public void talk() {
    phone().opensTheApp().presses("Hoppa över");
  }

  @After
  public void hangUp() {
    TestLykta.talksTo(TestLykta.NOWHERE);
  }

  @Test
  public void aWithdrawnStoryIsGoneAfterTheNextContact() throws IOException {
    phone().opens("/berattelser").sees("Kartongen bakom julgransfoten");
    server.edit("stories/kartongen.md", "---\ntitle:", "---\nstatus: withdrawn\ntitle:");
    fetches(server.address(), "Telefonen har det senaste.");

    phone().opens("/berattelser").doesNotSee("Kartongen bakom julgransfoten").sees("Sammansatt");
    phone().opens("/berattelser/kartongen").sees("Texten finns inte längre");
    phone().opens("/sok").writes("julgransfoten").doesNotSee("Kartongen");
    assertThat(items()).doesNotContainKey("story kartongen");
  }

  @Test
  public void whatWasCutAnywhereLeavesOneWholeEdition() throws IOException {
    server.edit("pages/hjalp-nu.md", "## Läs det här högt", "## Läs det här med hög röst");
    byte[] whole = server.get("/api/v1/sync?packs=core").getBytes(StandardCharsets.UTF_8);
    SortedMap<String, String> before = items();
    Random random = new Random(7);
    for (int cut = 0; cut < CUTS; cut++) {
      int at = random.nextInt(whole.length);
      try (var cutting = new StubbornServer(200, "", whole.length, Arrays.copyOf(whole, at))) {
        fetches(cutting.address(), "Vi når inte nätet just nu.");
      }
      assertThat(items()).as("after " + at + " bytes").isEqualTo(before);
    }
    phone().opens("/sidor/hjalp-nu").sees("Läs det här högt");

    fetches(server.address(), "Telefonen har det senaste.");
    phone().opens("/sidor/hjalp-nu").sees("Läs det här med hög röst");
  }

  @Test
  public void hostileAnswersLeaveTheOldEdition() throws IOException {
    SortedMap<String, String> before = items();
    String whole = server.get("/api/v1/sync?packs=core");
    refuses(before, "");
    refuses(before, "null");
    refuses(before, "[]");
    refuses(before, "{}");
    refuses(before, "[".repeat(200_000));
    refuses(before, "{\"a\":".repeat(50_000));
    refuses(before, whole.replace("\"version\":1", "\"version\":\"one\""));
    refuses(before, whole.replace("\"changed\":[", "\"changed\":[7,"));
    refuses(before, whole.replaceFirst("\"order\":[0-9]+", "\"order\":\"first\""));
    refuses(before, whole.replaceFirst("\"when\":\"now\"", "\"when\":\"never\""));
    refuses(before, whole.replaceFirst("\"id\":\"story [a-z]", "\"id\":\"story ../../"));
    refuses(
        before, "{\"version\":1,\"from\":0,\"to\":9,\"next\":\"x\",\"changed\":[],\"removed\":[]}");
    refuses(
        before, "{\"version\":1,\"from\":8,\"to\":9,\"next\":\"x\",\"changed\":[],\"removed\":[]}");
    phone().opens("/sidor/hjalp-nu").sees("112");
  }

  @Test
  public void aBombIsNotUnpacked() throws IOException {
    SortedMap<String, String> before = items();
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
      byte[] blanks = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 64; megabyte++) {
        packed.write(blanks);
      }
    }
    try (var hostile = new StubbornServer(200, "gzip", bomb.size(), bomb.toByteArray())) {
      fetches(hostile.address(), "Servern svarade inte som den ska.");
    }
    assertThat(items()).isEqualTo(before);
  }

  @Test
  public void aServerThatHasMovedAwayOrFailsIsNotFollowed() throws IOException {
    for (int status : new int[] {301, 404, 500, 503}) {
      try (var failing = new StubbornServer(status, "", 2, "{}".getBytes(StandardCharsets.UTF_8))) {
        fetches(failing.address(), "Servern svarade inte som den ska.");
        assertThat(failing.asked())
            .isNotEmpty()
            .allMatch(question -> question.startsWith("/api/v1/sync?packs=core"));
      }
    }
  }

  @Test
  public void aNewerShapeAsksForANewerAppAndLeavesReadingAlone() throws IOException {
    String newer = server.get("/api/v1/sync?packs=core").replace("\"version\":1", "\"version\":2");
    try (var ahead = StubbornServer.answering(newer.getBytes(StandardCharsets.UTF_8))) {
      fetches(ahead.address(), "Uppdatera appen för att få nya texter.");
    }
    phone().opens("/").sees("Uppdatera appen").presses("Guider").presses("När du mår dåligt");
  }

  @Test
  public void kindsAndFieldsThatCameLaterArePassedOver() throws IOException {
    String later =
        server
            .get("/api/v1/sync?packs=core")
            .replace("\"changed\":[", "\"changed\":[{\"id\":\"meeting ystad/cafe\",\"when\":{}},")
            .replace("\"order\":", "\"smell\":{\"of\":[\"coffee\"]},\"order\":");
    try (var ahead = StubbornServer.answering(later.getBytes(StandardCharsets.UTF_8))) {
      fetches(ahead.address(), "Telefonen har det senaste.");
    }
    assertThat(items()).containsKey("meeting ystad/cafe");
    phone().opens("/guider").presses("När du mår dåligt").sees("Vad återhämtning är");
  }

  private void refuses(SortedMap<String, String> before, String answer) throws IOException {
    try (var hostile = StubbornServer.answering(answer.getBytes(StandardCharsets.UTF_8))) {
      fetches(hostile.address(), "Servern svarade inte som den ska.");
    }
    assertThat(items()).isEqualTo(before);
  }

  private void fetches(String address, String told) {
    TestLykta.talksTo(address);
    phone().opens("/installningar").presses("Hämta nya texter nu").sees(told);
  }

  private static SortedMap<String, String> items() {
    return CurrentEdition.of(Phone.app()).copy().items();
  }
}
