package org.lykta.app.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.Application;
import android.app.job.JobInfo;
import android.app.job.JobParameters;
import android.app.job.JobScheduler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.lykta.app.PhoneNetwork;
import org.lykta.app.StubbornServer;
import org.lykta.app.TestLykta;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.home.TodayScreen;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.ShadowJobService;
import org.robolectric.shadows.ShadowLooper;

/** What the phone fetches by itself, and what it costs. */
@RunWith(RobolectricTestRunner.class)
@Config(sdk = 35, application = TestLykta.class)
@SuppressWarnings("deprecation") // what kind of network a job waits for is asked in old words
public class SparingTest {

  private static final Duration NEARLY_SIX_HOURS = Duration.ofHours(6).minusMinutes(1);
  private static final Duration A_MOMENT_MORE = Duration.ofMinutes(2);

  @Before
  public void outOfTheHouse() {
    PhoneNetwork.mobile();
  }

  @After
  public void theNextMorning() {
    TestLykta.beginsAnew();
  }

  @Test
  public void itAsksOnceADayAndGoesOnAfterARestartOfThePhone() {
    Schedule.daily(app());
    Schedule.daily(app());

    assertThat(jobs().getAllPendingJobs()).hasSize(1);
    JobInfo daily = jobs().getPendingJob(Schedule.DAILY);
    assertThat(daily.isPeriodic()).isTrue();
    assertThat(daily.getIntervalMillis()).isEqualTo(24 * 60 * 60 * 1000L);
    assertThat(daily.isPersisted()).isTrue();
    assertThat(daily.getNetworkType()).isEqualTo(JobInfo.NETWORK_TYPE_ANY);
    assertThat(daily.getService().getClassName()).isEqualTo(SyncJob.class.getName());
  }

  @Test
  public void openingTheAppIsEnoughForItToGoOnAskingByItself() {
    TodayScreen opened = Robolectric.buildActivity(TodayScreen.class).create().get();

    // Robolectric has one for each screen; a phone has one
    assertThat(opened.getSystemService(JobScheduler.class).getAllPendingJobs())
        .extracting(JobInfo::getId)
        .containsExactly(Schedule.DAILY);
  }

  @Test
  public void whatIsLargeWaitsForANetworkThatCostsNothing() throws IOException {
    asks(large(), job -> assertThat(job.getIsRescheduleNeeded()).isFalse());

    assertThat(contacts().last()).contains(Outcome.WAITS_FOR_WIFI);
    JobInfo large = jobs().getPendingJob(Schedule.LARGE);
    assertThat(large.getNetworkType()).isEqualTo(JobInfo.NETWORK_TYPE_UNMETERED);
    assertThat(large.isPersisted()).isTrue();
    assertThat(large.getService().getClassName()).isEqualTo(SyncJob.class.getName());
  }

  @Test
  public void onANetworkThatCostsNothingAllOfItIsRead() throws IOException {
    PhoneNetwork.wifi();
    asks(large(), job -> assertThat(job.getIsRescheduleNeeded()).isTrue());

    assertThat(contacts().last()).contains(Outcome.TROUBLE);
    assertThat(jobs().getPendingJob(Schedule.LARGE)).isNull();
  }

  @Test
  public void whatIsSmallIsFetchedOnAnyNetwork() throws IOException {
    asks(small(), job -> assertThat(job.getIsRescheduleNeeded()).isFalse());

    assertThat(contacts().last()).contains(Outcome.CURRENT);
    assertThat(edition().copy().items()).doesNotContainKey("story kartongen");
    assertThat(jobs().getPendingJob(Schedule.LARGE)).isNull();
  }

  @Test
  public void whereNoServerIsThePhoneTriesAgainBeforeTheNextDay() {
    runsTheJob(job -> assertThat(job.getIsRescheduleNeeded()).isTrue());

    assertThat(contacts().last()).contains(Outcome.AWAY);
  }

  @Test
  public void whatTheSystemBreaksOffIsAskedForAgain() {
    SyncJob job = Robolectric.buildService(SyncJob.class).create().get();

    assertThat(job.onStopJob(Shadow.newInstanceOf(JobParameters.class))).isTrue();
  }

  @Test
  public void openingAsksAgainAfterSixHours() throws IOException {
    asksAgainAfterSixHours(small());
  }

  @Test
  public void openingAsksAgainAfterSixHoursAlsoWhenTheServerWasInTrouble() throws IOException {
    asksAgainAfterSixHours("no edition".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  public void openingAsksAgainAfterSixHoursAlsoWhenTooMuchWaits() throws IOException {
    asksAgainAfterSixHours(large());
  }

  private static void asksAgainAfterSixHours(byte[] answer) throws IOException {
    try (var server = StubbornServer.answering(answer)) {
      TestLykta.talksTo(server.address());
      opensTheApp();
      assertThat(server.asked()).hasSize(1);

      TestLykta.passes(NEARLY_SIX_HOURS);
      opensTheApp();
      assertThat(server.asked()).as("within six hours").hasSize(1);

      TestLykta.passes(A_MOMENT_MORE);
      opensTheApp();
      assertThat(server.asked()).as("after six hours").hasSizeGreaterThan(1);
    }
  }

  @Test
  public void openingWithoutANetworkAsksNothing() throws IOException {
    PhoneNetwork.none();
    try (var server = StubbornServer.answering(small())) {
      TestLykta.talksTo(server.address());
      opensTheApp();
      assertThat(server.asked()).isEmpty();
      assertThat(contacts().last()).isEmpty();
    }
  }

  @Test
  public void aClockThatWasSetBackDoesNotSilenceThePhone() throws IOException {
    try (var server = StubbornServer.answering(large())) {
      TestLykta.talksTo(server.address());
      contacts().remember(Outcome.CURRENT);
      TestLykta.passes(Duration.ofDays(-2));
      opensTheApp();
      assertThat(server.asked()).hasSize(1);
    }
  }

  private static void opensTheApp() {
    Robolectric.buildActivity(TodayScreen.class).create().start().close();
    ShadowLooper.idleMainLooper();
  }

  private static void asks(byte[] answer, Consumer<ShadowJobService> then) throws IOException {
    try (var server = StubbornServer.answering(answer)) {
      TestLykta.talksTo(server.address());
      runsTheJob(then);
      assertThat(server.asked()).hasSize(1);
    }
  }

  /** The system finds it a good moment for what the app has scheduled. */
  private static void runsTheJob(Consumer<ShadowJobService> then) {
    SyncJob job = Robolectric.buildService(SyncJob.class).create().get();
    assertThat(job.onStartJob(Shadow.newInstanceOf(JobParameters.class))).isTrue();
    ShadowLooper.idleMainLooper();
    assertThat(shadowOf(job).getIsJobFinished()).isTrue();
    then.accept(shadowOf(job));
  }

  private static byte[] large() {
    return " ".repeat((int) Sync.SMALL + 1).getBytes(StandardCharsets.UTF_8);
  }

  /** One story was taken back. */
  private static byte[] small() {
    long number = edition().copy().edition();
    return ("{\"version\":1,\"from\":%d,\"to\":%d,\"next\":\"a.next\","
            + "\"changed\":[],\"removed\":[\"story kartongen\"]}")
        .formatted(number, number + 1)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static CurrentEdition edition() {
    return CurrentEdition.of(app());
  }

  private static Contacts contacts() {
    return Sync.of(app()).contacts();
  }

  private static JobScheduler jobs() {
    return app().getSystemService(JobScheduler.class);
  }

  private static Application app() {
    return RuntimeEnvironment.getApplication();
  }
}
