package org.lykta.app.text;

import android.view.View;
import android.view.accessibility.AccessibilityNodeInfo;
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction;

/** Says to a screen reader that there is nothing to press, though words can be selected. */
final class AsWords extends View.AccessibilityDelegate {

  @Override
  public void onInitializeAccessibilityNodeInfo(View host, AccessibilityNodeInfo info) {
    super.onInitializeAccessibilityNodeInfo(host, info);
    info.setClickable(false);
    info.removeAction(AccessibilityAction.ACTION_CLICK);
  }
}
