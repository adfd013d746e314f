package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.lykta.app.edition.CurrentEdition;

/** A phone follows what editors do, through whatever network there is. */
public class SyncStoryTest extends PhoneTests {

  private static final String GONE_WRONG = "Något gick fel hos oss.";

  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final String EFFORT = System.getProperty("lykta.effort", "0.1");
  private static final int CUTS = (int) (100 * Double.parseDouble(EFFORT));

  private static final String EVERYTHING = "/api/v1/sync?packs=core";

  /** More than an edition ever weighs: what the phone's memory bears. */
  private static final int MOST_UNPACKED = 32 << 20;

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

  @Test
  public void aWithdrawnStoryIsGoneAfterTheNextContact() throws IOException {
    phone().opens("/berattelser").sees("Kartongen bakom julgransfoten");
    server.edit("stories/kartongen.md", "---\ntitle:", "---\nstatus: withdrawn\ntitle:");
    fetches(server.address(), "Du har de senaste texterna.");

    phone().opens("/berattelser").doesNotSee("Kartongen bakom julgransfoten").sees("Sammansatt");
    phone().opens("/berattelser/kartongen").sees("Texten finns inte längre");
    phone().opens("/sok").writes("julgransfoten").doesNotSee("Kartongen");
    assertThat(items()).doesNotContainKey("story kartongen");
  }

  @Test
  public void whatWasCutAnywhereLeavesOneWholeEdition() throws IOException {
    server.edit("pages/hjalp-nu.md", "## Läs det här högt", "## Läs det här med hög röst");
    byte[] plain = server.get(EVERYTHING).getBytes(StandardCharsets.UTF_8);
    byte[] packed = server.packed(EVERYTHING);
    SortedMap<String, String> before = items();
    phone().opens("/installningar");
    Random random = new Random(7);
    for (int cut = 0; cut < CUTS; cut++) {
      int inPlain = random.nextInt(plain.length);
      int inPacked = random.nextInt(packed.length);
      breaksOff(before, StubbornServer.hangingUp(plain, inPlain, false));
      breaksOff(before, StubbornServer.hangingUp(packed, inPacked, true));
      breaksOff(before, StubbornServer.hangingUpInPieces(plain, inPlain, false));
      breaksOff(before, StubbornServer.hangingUpInPieces(packed, inPacked, true));
    }
    // nothing is missing but the sign that nothing is missing
    breaksOff(before, StubbornServer.hangingUpInPieces(plain, plain.length, false));
    phone().opens("/sidor/hjalp-nu").sees("Läs det här högt");

    fetches(server.address(), "Du har de senaste texterna.");
    phone().opens("/sidor/hjalp-nu").sees("Läs det här med hög röst");
  }

  @Test
  public void hostileAnswersLeaveTheOldEdition() throws IOException {
    SortedMap<String, String> before = items();
    String whole = server.get(EVERYTHING);
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
    try (var bloated = StubbornServer.answeringPacked(padded(MOST_UNPACKED))) {
      fetches(bloated.address(), GONE_WRONG);
    }
    assertThat(items()).isEqualTo(before);

    try (var padded = StubbornServer.answeringPacked(padded(MOST_UNPACKED / 32))) {
      fetches(padded.address(), "Du har de senaste texterna.");
    }
  }

  /** A whole answer with a field that no app knows, filled with so many letters, and packed. */
  private static byte[] padded(int letters) throws IOException {
    byte[] some = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(answer)) {
      packed.write("{\"padding\":\"".getBytes(StandardCharsets.UTF_8));
      for (int written = 0; written < letters; written += some.length) {
        packed.write(some);
      }
      packed.write("\",".getBytes(StandardCharsets.UTF_8));
      packed.write(server.get(EVERYTHING).substring(1).getBytes(StandardCharsets.UTF_8));
    }
    return answer.toByteArray();
  }

  @Test
  public void aServerThatHasMovedAwayOrFailsIsNotFollowed() throws IOException {
    byte[] whole = server.get(EVERYTHING).getBytes(StandardCharsets.UTF_8);
    try (var elsewhere = StubbornServer.answering(whole)) {
      for (int status : new int[] {301, 302, 303, 307, 308, 404, 500, 503}) {
        try (var failing = StubbornServer.sendingTo(elsewhere.address() + EVERYTHING, status)) {
          fetches(failing.address(), GONE_WRONG);
          assertThat(failing.asked()).isNotEmpty();
        }
      }
      assertThat(elsewhere.asked()).isEmpty();
    }
  }

  @Test
  public void aNewerShapeAsksForANewerAppAndLeavesReadingAlone() throws IOException {
    String newer = server.get(EVERYTHING).replace("\"version\":1", "\"version\":2");
    try (var ahead = StubbornServer.answering(newer.getBytes(StandardCharsets.UTF_8))) {
      fetches(ahead.address(), "Uppdatera appen för att få nya texter.");
    }
    phone().opens("/").sees("Uppdatera appen").presses("Guider").presses("När du mår dåligt");
  }

  @Test
  public void kindsAndFieldsThatCameLaterArePassedOver() throws IOException {
    String later =
        server
            .get(EVERYTHING)
            .replace("\"changed\":[", "\"changed\":[{\"id\":\"meeting ystad/cafe\",\"when\":{}},")
            .replace("\"order\":", "\"smell\":{\"of\":[\"coffee\"]},\"order\":");
    try (var ahead = StubbornServer.answering(later.getBytes(StandardCharsets.UTF_8))) {
      fetches(ahead.address(), "Du har de senaste texterna.");
    }
    assertThat(items()).containsKey("meeting ystad/cafe");
    phone().opens("/guider").presses("När du mår dåligt").sees("Vad återhämtning är");
  }

  private void refuses(SortedMap<String, String> before, String answer) throws IOException {
    try (var hostile = StubbornServer.answering(answer.getBytes(StandardCharsets.UTF_8))) {
      fetches(hostile.address(), GONE_WRONG);
    }
    assertThat(items()).isEqualTo(before);
  }

  private void breaksOff(SortedMap<String, String> before, StubbornServer server) {
    try (server) {
      TestLykta.talksTo(server.address());
      phone().presses("Hämta nya texter nu").sees("Vi når inte nätet just nu.");
      assertThat(server.asked()).isNotEmpty();
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
