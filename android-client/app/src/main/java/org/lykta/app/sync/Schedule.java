package org.lykta.app.sync;

import android.app.job.JobInfo;
import android.app.job.JobScheduler;
import android.content.ComponentName;
import android.content.Context;
import java.time.Duration;
import org.lykta.app.parts.Parts;

/** When the phone asks by itself: once a day, and what is large when it costs nothing. */
public final class Schedule {

  static final int DAILY = 1;
  static final int LARGE = 2;

  private static final Duration DAY = Duration.ofDays(1);

  private Schedule() {}

  /** Lets the phone ask once a day from now on; harmless when it does already. */
  public static void daily(Context context) {
    JobScheduler jobs = Parts.androids(context, JobScheduler.class);
    if (jobs.getPendingJob(DAILY) == null) {
      jobs.schedule(
          job(context, DAILY)
              .setPeriodic(DAY.toMillis())
              .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
              .setPersisted(true)
              .build());
    }
  }

  /** What is too large for a network that costs is fetched on one that does not. */
  static void whenFree(Context context) {
    Parts.androids(context, JobScheduler.class)
        .schedule(
            job(context, LARGE)
                .setRequiredNetworkType(JobInfo.NETWORK_TYPE_UNMETERED)
                .setPersisted(true)
                .build());
  }

  private static JobInfo.Builder job(Context context, int id) {
    return new JobInfo.Builder(id, new ComponentName(context, SyncJob.class));
  }
}
