package org.lykta.apk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class AlignedZipTest {

  private static final String STORED = "stored where memory can be mapped";

  @Property(tries = 50)
  void whatIsStoredBeginsOnABoundary(
      @ForAll @AlphaChars @StringLength(min = 1, max = 9) String before) throws IOException {
    Path file = Files.createTempFile("aligned", ".zip");
    try {
      try (var zip = new AlignedZip(file)) {
        zip.deflate("a/" + before, before.getBytes(StandardCharsets.UTF_8));
        zip.store(before, STORED.getBytes(StandardCharsets.UTF_8));
      }

      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(bytes.indexOf(STORED) % 4).isZero();
      try (var zip = new ZipFile(file.toFile())) {
        assertThat(zip.getInputStream(zip.getEntry(before))).hasContent(STORED);
        assertThat(zip.getInputStream(zip.getEntry("a/" + before))).hasContent(before);
      }
    } finally {
      Files.delete(file);
    }
  }
}
