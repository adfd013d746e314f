package org.lykta.apk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lykta.example",
        "http://lykta.example",
        "http://localhost:8080",
        "https:",
        "https:///",
        "https://lykta.example/",
        "https://lykta.example/api",
        "https://lykta.example?a=b",
        "https://lykta example"
      })
  void aReleaseIsRefusedWithoutOneServerOverHttps(String written) {
    assertThatThrownBy(() -> ServerAddress.of(written, Variant.RELEASE))
        .isInstanceOf(BuildFailed.class)
        .hasMessageContaining("\"" + written + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:8080", "http://127.0.0.1", "https://lykta.example:8443"})
  void forTryingThisMachineWillDo(String written) {
    assertThat(ServerAddress.of(written, Variant.DEBUG).address()).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://192.168.1.7:8080", "http://localhost.example", "ftp://localhost"})
  void evenForTryingNothingElseIsReadInTheClear(String written) {
    assertThatThrownBy(() -> ServerAddress.of(written, Variant.DEBUG))
        .isInstanceOf(BuildFailed.class);
  }

  @Test
  void theAppFindsItAmongItsStrings(@TempDir Path folder) throws IOException {
    ServerAddress.of("https://lykta.example", Variant.RELEASE).writtenTo(folder);

    assertThat(folder.resolve("values/server.xml"))
        .content()
        .contains("<string name=\"server_address\" translatable=\"false\">https://lykta.example<");
  }
}
