package org.lykta.app.frame;

import android.content.Context;
import android.widget.LinearLayout;
import org.lykta.app.R;

/** A column that never grows wider than a line can be read: about 66 characters. */
final class Column extends LinearLayout {

  Column(Context context) {
    super(context);
    setOrientation(VERTICAL);
  }

  @Override
  protected void onMeasure(int width, int height) {
    int most = getResources().getDimensionPixelSize(R.dimen.column);
    int given = MeasureSpec.getSize(width);
    int side = getResources().getDimensionPixelSize(R.dimen.side);
    int margin = Math.max(side, (given - most) / 2);
    setPaddingRelative(margin, getPaddingTop(), margin, getPaddingBottom());
    super.onMeasure(width, height);
  }
}
