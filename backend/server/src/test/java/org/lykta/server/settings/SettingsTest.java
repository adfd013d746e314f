package org.lykta.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @Test
  void theBareJarHasDefaults() {
    Settings settings = Settings.from(Map.of("PATH", "/usr/bin"));

    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.data()).isEqualTo(Path.of("data"));
    assertThat(settings.content()).isEqualTo(new ContentPlace.Folder(Path.of("content")));
    assertThat(settings.publishPoll()).isEqualTo(Duration.ofSeconds(60));
    assertThat(settings.examples()).isFalse();
    assertThat(settings.mongodb()).isEmpty();
  }

  @Test
  void anEmptyValueIsAsNone() {
    assertThat(Settings.from(Map.of("LYKTA_PORT", " ")).port()).isEqualTo(8080);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LYKTA_PORT            | abc              | LYKTA_PORT=abc går inte att använda: skriv ett heltal från 0 till 65535.",
        "LYKTA_PORT            | 65536            | LYKTA_PORT=65536 går inte att använda: skriv ett heltal från 0 till 65535.",
        "LYKTA_DATA            | pom.xml          | LYKTA_DATA=pom.xml går inte att använda: det är en fil, skriv sökvägen till en mapp.",
        "LYKTA_CONTENT         | pom.xml          | LYKTA_CONTENT=pom.xml går inte att använda: det är en fil, skriv sökvägen till en mapp.",
        "LYKTA_MONGODB_URI     | localhost        | LYKTA_MONGODB_URI=... går inte att använda: skriv en adress som mongodb://server:27017/lykta?replicaSet=rs0.",
        "LYKTA_EXAMPLES        | yes              | LYKTA_EXAMPLES=yes går inte att använda: skriv on eller off.",
        "LYKTA_BASE_URL        | lykta.se         | LYKTA_BASE_URL=lykta.se går inte att använda: skriv en webbadress som börjar med https:// och inte slutar med snedstreck.",
        "LYKTA_LEAVE_URL       | https://a b      | LYKTA_LEAVE_URL=https://a b går inte att använda: skriv en webbadress som börjar med https:// och inte slutar med snedstreck.",
        "LYKTA_TRUSTED_PROXIES | alla             | LYKTA_TRUSTED_PROXIES=alla går inte att använda: skriv nät med komma emellan, till exempel 127.0.0.1/32,10.0.0.0/8.",
        "LYKTA_TRUSTED_PROXIES | 10.0.0.0/33      | LYKTA_TRUSTED_PROXIES=10.0.0.0/33 går inte att använda: skriv nät med komma emellan, till exempel 127.0.0.1/32,10.0.0.0/8.",
        "LYKTA_PUBLISH_POLL    | 60               | LYKTA_PUBLISH_POLL=60 går inte att använda: skriv en tid från 5s till 3h, till exempel 60s, 5m eller 1h.",
        "LYKTA_PUBLISH_POLL    | 4s               | LYKTA_PUBLISH_POLL=4s går inte att använda: skriv en tid från 5s till 3h, till exempel 60s, 5m eller 1h.",
        "LYKTA_WEBHOOK_SECRET  | kort             | LYKTA_WEBHOOK_SECRET=... går inte att använda: skriv minst 16 tecken.",
        "LYKTA_EDITOR_KEY      | kort             | LYKTA_EDITOR_KEY=... går inte att använda: skriv minst 16 tecken.",
        "LYKTA_FIREBASE_CREDENTIALS | finns-inte  | LYKTA_FIREBASE_CREDENTIALS=finns-inte går inte att använda: filen går inte att läsa, skriv sökvägen till en fil som finns.",
      })
  void aBadValueIsOneSentenceThatSaysWhatToChange(String name, String value, String sentence) {
    assertThatThrownBy(() -> Settings.from(Map.of(name, value)))
        .isInstanceOf(BadSetting.class)
        .hasMessage(sentence);
  }

  @Test
  void aSecretIsNeverRepeated() {
    assertThatThrownBy(() -> Settings.from(Map.of("LYKTA_MONGODB_URI", "user:hemligt@server")))
        .hasMessageNotContaining("hemligt");
  }

  @Test
  void aMisspeltNameIsNotPassedOver() {
    assertThatThrownBy(() -> Settings.from(Map.of("LYKTA_PROT", "80")))
        .hasMessageStartingWith("LYKTA_PROT är ingen inställning")
        .hasMessageContaining("LYKTA_PORT");
  }
}
