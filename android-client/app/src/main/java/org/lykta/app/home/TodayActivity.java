package org.lykta.app.home;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;
import org.jspecify.annotations.Nullable;
import org.lykta.app.R;

/** Today. */
public class TodayActivity extends Activity {

  @Override
  protected void onCreate(@Nullable Bundle saved) {
    super.onCreate(saved);
    var today = new TextView(this);
    today.setText(R.string.today);
    setContentView(today);
  }
}
