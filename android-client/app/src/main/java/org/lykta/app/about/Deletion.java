package org.lykta.app.about;

import android.app.job.JobScheduler;
import android.content.Context;
import java.util.concurrent.Executor;
import org.lykta.app.look.Looks;
import org.lykta.app.parts.Parts;
import org.lykta.app.reader.Profiles;
import org.lykta.app.text.Bookmark;

/**
 * Makes the app forget its reader, as if it had just been installed. The texts stay as they are:
 * they tell nothing of her, and those that the app was built with may have been withdrawn since.
 */
public final class Deletion {

  private final Context context;
  private final Executor background;
  private final Executor main;

  public Deletion(Context context, Executor background, Executor main) {
    this.context = context;
    this.background = background;
    this.main = main;
  }

  /** The one of {@code context}'s app. */
  static Deletion of(Context context) {
    return Parts.of(context, Deletion.class);
  }

  void everything(Runnable afterwards) {
    background.execute(
        () -> {
          Parts.androids(context, JobScheduler.class).cancelAll();
          Profiles.forget(context);
          Bookmark.forget(context);
          Looks.forget(context);
          main.execute(afterwards);
        });
  }
}
