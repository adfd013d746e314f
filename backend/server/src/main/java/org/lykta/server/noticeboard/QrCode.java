package org.lykta.server.noticeboard;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address for a phone's camera (ISO/IEC 18004), drawn in squares of one unit each.
 *
 * @param size its width and height, with the white margin that cameras need
 * @param path the dark squares, as an SVG path
 */
public record QrCode(int size, String path) {

  /** The standard's quiet zone, in squares. */
  private static final int MARGIN = 4;

  /**
   * The code of a text.
   *
   * @throws IllegalArgumentException when it is longer than any code can hold, some 2300 bytes
   */
  static QrCode of(String text) {
    try {
      // a quarter may be hidden by a pin or a tear, and it can still be read
      ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
      return new QrCode(squares.getWidth() + 2 * MARGIN, path(squares));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(tooLong);
    }
  }

  /** Dark squares side by side are one stroke: fewer edges to blur when it is printed. */
  private static String path(ByteMatrix squares) {
    var path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++) {
      int x = 0;
      while (x < squares.getWidth()) {
        int end = x;
        while (end < squares.getWidth() && squares.get(end, y) == 1) {
          end++;
        }
        if (end > x) {
          path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN);
          path.append('h').append(end - x).append("v1h").append(x - end).append('z');
        }
        x = end + 1;
      }
    }
    return path.toString();
  }
}
