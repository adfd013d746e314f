package org.lykta.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManifestTest {

  @Test
  void theHashOfNothingIsThePublishedOne() {
    assertThat(Manifest.hash(""))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  // FIPS 180-2, appendix B.1
  @Test
  void theHashOfAbcIsThePublishedOne() {
    assertThat(Manifest.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  // FIPS 180-2, appendix B.2: a text of more than one block
  @Test
  void theHashOfTwoBlocksIsThePublishedOne() {
    assertThat(Manifest.hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))
        .isEqualTo("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  }

  @Test
  void leadingZerosAreKept() {
    String text =
        IntStream.range(0, 100_000)
            .mapToObj(String::valueOf)
            .filter(number -> sha256(number)[0] == 0)
            .findFirst()
            .orElseThrow();

    assertThat(Manifest.hash(text))
        .startsWith("00")
        .isEqualTo(HexFormat.of().formatHex(sha256(text)));
  }

  @Test
  void aTextIsHashedAsUtf8OnAnyMachine() {
    assertThat(Manifest.hash("återhämtning نور"))
        .isEqualTo(HexFormat.of().formatHex(sha256("återhämtning نور")));
  }

  @Test
  void aManifestNamesEachPathAndTheHashOfItsText() {
    assertThat(Manifest.of(Map.of("stories/kaffe.md", "abc", "media/tom.md", "")).hashes())
        .containsExactly(
            Map.entry("media/tom.md", Manifest.hash("")),
            Map.entry("stories/kaffe.md", Manifest.hash("abc")));
  }

  @Test
  void aManifestDoesNotChangeWithTheMapItWasMadeFrom() {
    TreeMap<String, String> hashes = new TreeMap<>(Map.of("a.md", Manifest.hash("a")));
    Manifest manifest = new Manifest(hashes);
    String before = manifest.id();

    hashes.put("b.md", Manifest.hash("b"));

    assertThat(manifest.id()).isEqualTo(before);
    assertThatThrownBy(() -> manifest.hashes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
