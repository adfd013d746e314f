package org.lykta.app.sync;

import android.app.Activity;
import android.app.Application.ActivityLifecycleCallbacks;
import android.os.Bundle;
import org.jspecify.annotations.Nullable;

/** Notices that someone opens the app, at whichever screen she left it. */
public final class Openings implements ActivityLifecycleCallbacks {

  private final Sync sync;

  public Openings(Sync sync) {
    this.sync = sync;
  }

  @Override
  public void onActivityStarted(Activity screen) {
    sync.onOpening();
  }

  @Override
  public void onActivityCreated(Activity screen, @Nullable Bundle saved) {}

  @Override
  public void onActivityResumed(Activity screen) {}

  @Override
  public void onActivityPaused(Activity screen) {}

  @Override
  public void onActivityStopped(Activity screen) {}

  @Override
  public void onActivitySaveInstanceState(Activity screen, Bundle out) {}

  @Override
  public void onActivityDestroyed(Activity screen) {}
}
