package org.lykta.app.frame;

import android.view.View;
import android.view.accessibility.AccessibilityNodeInfo;
import android.widget.Button;

/** Says to a screen reader that something is pressed, whatever it is drawn with. */
final class AsButton extends View.AccessibilityDelegate {

  @Override
  public void onInitializeAccessibilityNodeInfo(View host, AccessibilityNodeInfo info) {
    super.onInitializeAccessibilityNodeInfo(host, info);
    info.setClassName(Button.class.getName());
  }
}
