package org.lykta.server.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

  private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
  private static final int PIXELS = 5;
  private static final int WHITE = 0xFFFFFF;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://lykta.example/traffar/cafe-lyktan",
        "https://lykta.example/sv-easy/traffar/manad/upplands-vasby?manad=2026-12",
        "http://localhost:8080/ar/traffar/nagot-med-ett-mycket-langt-namn-som-en-redaktor-hittat-pa",
      })
  void aCameraReadsTheAddress(String address) throws ReaderException {
    assertThat(read(QrCode.of(address))).isEqualTo(address);
  }

  @Test
  void nothingIsDrawnInTheMargin() {
    QrCode code = QrCode.of("https://lykta.example");

    assertThat(STROKE.matcher(code.path()).results())
        .allMatch(stroke -> Integer.parseInt(stroke.group(1)) >= 4)
        .allMatch(stroke -> Integer.parseInt(stroke.group(2)) >= 4)
        .allMatch(
            stroke ->
                Integer.parseInt(stroke.group(1)) + Integer.parseInt(stroke.group(3))
                    <= code.size() - 4);
    assertThat(STROKE.matcher(code.path()).replaceAll("")).as("nothing but strokes").isEmpty();
  }

  @Test
  void whatIsTooLongIsRefused() {
    assertThatThrownBy(() -> QrCode.of("a".repeat(4000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String read(QrCode code) throws ReaderException {
    int side = code.size() * PIXELS;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, WHITE);
    STROKE
        .matcher(code.path())
        .results()
        .forEach(
            stroke ->
                draw(
                    Integer.parseInt(stroke.group(1)),
                    Integer.parseInt(stroke.group(2)),
                    Integer.parseInt(stroke.group(3)),
                    side,
                    pixels));
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
        .getText();
  }

  private static void draw(int x, int y, int width, int side, int[] pixels) {
    for (int row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
      Arrays.fill(pixels, row * side + x * PIXELS, row * side + (x + width) * PIXELS, 0);
    }
  }
}
