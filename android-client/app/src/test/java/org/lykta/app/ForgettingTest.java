package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.AlertDialog;
import android.app.Application;
import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import android.content.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.Test;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.look.Look;
import org.lykta.app.look.Looks;
import org.lykta.app.reader.Profiles;
import org.lykta.app.sync.Contacts;
import org.lykta.app.sync.Outcome;
import org.lykta.app.sync.Sync;
import org.lykta.app.text.Bookmark;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.sync.Copy;

/** Radera allt: of its reader the phone knows as little as on the day the app was installed. */
public class ForgettingTest extends PhoneTests {

  /** More than a phone fetches where it costs. */
  private static final byte[] MUCH = " ".repeat(100_000).getBytes(StandardCharsets.UTF_8);

  @Test
  public void whatWasToldIsForgottenWhenSheWantsIt() throws IOException {
    Look asInstalled = Looks.of(Phone.app());
    isToldEverythingThereIs();
    Copy<String> texts = CurrentEdition.of(Phone.app()).copy();

    phone().opens("/installningar").presses("Delete everything");
    PhoneNetwork.none();
    phone().answers(AlertDialog.BUTTON_POSITIVE).sees("Välkommen");

    assertThat(Looks.of(Phone.app())).isEqualTo(asInstalled);
    assertThat(Bookmark.of(Phone.app())).isEmpty();
    assertThat(Profiles.of(Phone.app())).isEqualTo(Profile.UNTOLD);
    assertThat(Profiles.isAsked(Phone.app())).isFalse();
    assertThat(jobs().getAllPendingJobs()).allMatch(JobInfo::isPeriodic);
    // when the server was asked for texts stays with the texts: neither tells of her
    assertThat(stored()).containsOnlyKeys("contacts");
    assertThat(CurrentEdition.of(Phone.app()).copy()).isEqualTo(texts);
    phone().presses("Hoppa över").doesNotSee("Fortsätt där du var");
  }

  @Test
  public void whoRegretsItKeepsEverything() throws IOException {
    isToldEverythingThereIs();
    Map<String, Map<String, ?>> before = stored();

    phone().opens("/installningar").presses("Delete everything");
    phone().answers(AlertDialog.BUTTON_NEGATIVE);

    assertThat(stored()).isEqualTo(before);
    phone().opensTheApp().sees("Continue where you left off");
  }

  private void isToldEverythingThereIs() throws IOException {
    PhoneNetwork.mobile();
    try (var server = StubbornServer.answering(MUCH)) {
      TestLykta.talksTo(server.address());
      phone().opensTheApp().chooses("Anhörig").presses("Börja läsa");
      phone().presses("Guider").presses("När någon nära mår dåligt").presses("Vad återhämtning är");
      phone().presses("Du räknas också");
      phone().opensTheApp().sees("Fortsätt där du var");
      phone().opens("/installningar").chooses("English");
    }
    assertThat(contacts().last()).contains(Outcome.WAITS_FOR_WIFI);
    assertThat(jobs().getAllPendingJobs()).anyMatch(job -> !job.isPeriodic());
    assertThat(stored()).containsKeys("profile", "look", "bookmark", "contacts");
  }

  private static Contacts contacts() {
    return Sync.of(Phone.app()).contacts();
  }

  private static JobScheduler jobs() {
    return Phone.app().getSystemService(JobScheduler.class);
  }

  /** Everything that the app has stored by names, in every file it has for that. */
  private static Map<String, Map<String, ?>> stored() throws IOException {
    Application app = Phone.app();
    Map<String, Map<String, ?>> stored = new TreeMap<>();
    try (Stream<Path> files = Files.list(app.getDataDir().toPath().resolve("shared_prefs"))) {
      files
          .map(file -> file.getFileName().toString().replace(".xml", ""))
          .forEach(
              name ->
                  stored.put(name, app.getSharedPreferences(name, Context.MODE_PRIVATE).getAll()));
    }
    stored.values().removeIf(Map::isEmpty);
    return stored;
  }
}
