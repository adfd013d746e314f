package org.lykta.app;

import static java.util.stream.Collectors.toCollection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The classes that a program for phones has (source.android.com, "Dalvik executable format"). */
record DexClasses(ByteBuffer dex) {

  private static final int STRING_IDS = 0x3c;
  private static final int TYPE_IDS = 0x44;
  private static final int CLASS_DEFS_SIZE = 0x60;
  private static final int CLASS_DEFS = 0x64;
  private static final int CLASS_DEF = 32;

  static SortedSet<String> in(byte[] dex) {
    return new DexClasses(ByteBuffer.wrap(dex).order(ByteOrder.LITTLE_ENDIAN)).names();
  }

  private SortedSet<String> names() {
    int first = dex.getInt(CLASS_DEFS);
    return IntStream.range(0, dex.getInt(CLASS_DEFS_SIZE))
        .mapToObj(at -> type(dex.getInt(first + at * CLASS_DEF)))
        .collect(toCollection(TreeSet::new));
  }

  /** {@code Lorg/lykta/app/R;} is written {@code org.lykta.app.R}. */
  private String type(int index) {
    String descriptor = string(dex.getInt(dex.getInt(TYPE_IDS) + index * 4));
    return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
  }

  private String string(int index) {
    int start = dex.getInt(dex.getInt(STRING_IDS) + index * 4);
    while (dex.get(start) < 0) {
      start++; // the length goes on as long as its bytes have the highest bit
    }
    int end = ++start;
    while (dex.get(end) != 0) {
      end++;
    }
    byte[] written = new byte[end - start];
    dex.get(start, written);
    return new String(written, StandardCharsets.UTF_8);
  }
}
