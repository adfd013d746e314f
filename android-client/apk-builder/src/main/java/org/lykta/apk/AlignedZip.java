package org.lykta.apk;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a zip in which what is stored begins on a four-byte boundary, as Android maps it into
 * memory. Times are fixed, so that the same content gives the same bytes.
 */
final class AlignedZip implements Closeable {

  private static final LocalDateTime TIME = LocalDateTime.of(1981, 1, 1, 1, 1, 2);
  private static final int BOUNDARY = 4;

  /** A local header before its name and extra field (APPNOTE.TXT 4.3.7). */
  private static final int HEADER = 30;

  /** The extra field that Android pads with: id, length and boundary, two bytes each. */
  private static final short ALIGNMENT_ID = (short) 0xd935;

  private static final int ALIGNMENT_FIELDS = 6;

  private final Counted counted;
  private final ZipOutputStream zip;

  AlignedZip(Path file) throws IOException {
    counted = new Counted(new BufferedOutputStream(Files.newOutputStream(file)));
    zip = new ZipOutputStream(counted);
    zip.setLevel(Deflater.BEST_COMPRESSION);
  }

  void deflate(String name, byte[] content) throws IOException {
    write(new ZipEntry(name), content);
  }

  void store(String name, byte[] content) throws IOException {
    var sum = new CRC32();
    sum.update(content);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(sum.getValue());
    zip.flush();
    entry.setExtra(padding(counted.bytes + HEADER + name.getBytes(StandardCharsets.UTF_8).length));
    write(entry, content);
  }

  private static byte[] padding(long at) {
    int pad = (int) ((BOUNDARY - (at + ALIGNMENT_FIELDS) % BOUNDARY) % BOUNDARY);
    return ByteBuffer.allocate(ALIGNMENT_FIELDS + pad)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort(ALIGNMENT_ID)
        .putShort((short) (2 + pad))
        .putShort((short) BOUNDARY)
        .array();
  }

  private void write(ZipEntry entry, byte[] content) throws IOException {
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Counted extends FilterOutputStream {

    private long bytes;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      bytes++;
    }

    @Override
    public void write(byte[] many, int from, int length) throws IOException {
      out.write(many, from, length);
      bytes += length;
    }
  }
}
