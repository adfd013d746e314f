package org.lykta.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.lykta.app.R;
import org.robolectric.Robolectric;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.annotation.Config;
import org.robolectric.annotation.GraphicsMode;

@RunWith(RobolectricTestRunner.class)
@Config(sdk = 35, qualifiers = "sv-rSE-w360dp-h800dp-port-notnight-xxhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
public class TodayActivityTest {

  @Test
  public void theFirstScreenIsDrawn() throws IOException {
    try (var controller = Robolectric.buildActivity(TodayActivity.class)) {
      TodayActivity activity = controller.setup().get();
      assertThat(activity.getString(R.string.today)).isEqualTo("I dag");
      assertThat(activity.getString(R.string.server_address)).startsWith("http");

      Path picture = Path.of(System.getProperty("screenshots.dir"), "today.png");
      draw(activity.getWindow().getDecorView(), picture);

      assertThat(picture).isNotEmptyFile();
    }
  }

  private static void draw(View view, Path picture) throws IOException {
    var pixels = Bitmap.createBitmap(view.getWidth(), view.getHeight(), Bitmap.Config.ARGB_8888);
    view.draw(new Canvas(pixels));
    Files.createDirectories(picture.getParent());
    try (var out = Files.newOutputStream(picture)) {
      pixels.compress(Bitmap.CompressFormat.PNG, 100, out);
    }
  }
}
