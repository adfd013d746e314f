package org.lykta.app.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import android.net.ConnectivityManager;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.lykta.app.TestLykta;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;
import org.robolectric.shadows.ShadowLooper;

/** What the phone fetches by itself, and what it costs. */
@RunWith(RobolectricTestRunner.class)
@Config(sdk = 35, application = TestLykta.class)
@SuppressWarnings("deprecation") // the old words are those that Robolectric sets a network with
public class SparingTest {

  private HttpServer server;
  private int asked;

  @Before
  public void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] large = " ".repeat((int) Sync.SMALL + 1).getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        question -> {
          asked++;
          question.sendResponseHeaders(200, large.length);
          question.getResponseBody().write(large);
          question.close();
        });
    server.start();
    TestLykta.talksTo("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @After
  public void stop() {
    server.stop(0);
  }

  @Test
  public void itAsksOnceADayAndGoesOnAfterARestartOfThePhone() {
    Schedule.daily(RuntimeEnvironment.getApplication());
    Schedule.daily(RuntimeEnvironment.getApplication());

    assertThat(jobs().getAllPendingJobs()).hasSize(1);
    JobInfo daily = jobs().getPendingJob(Schedule.DAILY);
    assertThat(daily.isPeriodic()).isTrue();
    assertThat(daily.getIntervalMillis()).isEqualTo(24 * 60 * 60 * 1000L);
    assertThat(daily.isPersisted()).isTrue();
  }

  @Test
  public void whatIsLargeWaitsForANetworkThatCostsNothing() {
    network(true);
    Sync.of(RuntimeEnvironment.getApplication()).onSchedule(outcome -> {});
    ShadowLooper.idleMainLooper();

    assertThat(contacts().last()).contains(Outcome.WAITS_FOR_WIFI);
    JobInfo large = jobs().getPendingJob(Schedule.LARGE);
    assertThat(large.getNetworkType()).isEqualTo(JobInfo.NETWORK_TYPE_UNMETERED);
  }

  @Test
  public void onANetworkThatCostsNothingAllOfItIsRead() {
    network(false);
    Sync.of(RuntimeEnvironment.getApplication()).onSchedule(outcome -> {});
    ShadowLooper.idleMainLooper();

    assertThat(contacts().last()).contains(Outcome.TROUBLE);
    assertThat(jobs().getPendingJob(Schedule.LARGE)).isNull();
  }

  @Test
  public void openingAsksOnceAndNotAgainSoonAlthoughTheServerWasInTrouble() {
    network(false);
    Sync.of(RuntimeEnvironment.getApplication()).onOpening();
    assertThat(contacts().last()).contains(Outcome.TROUBLE);
    assertThat(asked).isEqualTo(1);

    Sync.of(RuntimeEnvironment.getApplication()).onOpening();
    assertThat(asked).isEqualTo(1);
  }

  private static Contacts contacts() {
    return Sync.of(RuntimeEnvironment.getApplication()).contacts();
  }

  private static JobScheduler jobs() {
    return RuntimeEnvironment.getApplication().getSystemService(JobScheduler.class);
  }

  private static void network(boolean metered) {
    ConnectivityManager connectivity =
        RuntimeEnvironment.getApplication().getSystemService(ConnectivityManager.class);
    shadowOf(connectivity)
        .setActiveNetworkInfo(
            org.robolectric.shadows.ShadowNetworkInfo.newInstance(
                android.net.NetworkInfo.DetailedState.CONNECTED,
                metered ? ConnectivityManager.TYPE_MOBILE : ConnectivityManager.TYPE_WIFI,
                0,
                true,
                android.net.NetworkInfo.State.CONNECTED));
  }
}
