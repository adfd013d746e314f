package org.lykta.app.sync;

import android.app.job.JobParameters;
import android.app.job.JobService;

/** The phone's own contact with the server, when the system finds it a good moment. */
public final class SyncJob extends JobService {

  @Override
  public boolean onStartJob(JobParameters job) {
    Sync.of(this).onSchedule(outcome -> jobFinished(job, outcome.mayPass()));
    return true;
  }

  /** The system takes the network away: whatever was not stored whole is asked for again. */
  @Override
  public boolean onStopJob(JobParameters job) {
    return true;
  }
}
