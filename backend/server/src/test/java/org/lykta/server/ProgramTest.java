package org.lykta.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The program as an operator meets it: its exit codes and its sentences. */
class ProgramTest {

  @TempDir Path folder;

  private record Ended(int code, String said) {}

  @Test
  void aBadSettingEndsItWithOneSentence() throws Exception {
    assertThat(run(Map.of("LYKTA_PORT", "nittio")))
        .isEqualTo(
            new Ended(
                2,
                "LYKTA_PORT=nittio går inte att använda: skriv ett heltal från 0 till 65535.\n"));
  }

  @Test
  void anArgumentItDoesNotKnowEndsIt() throws Exception {
    assertThat(run(Map.of(), "contnet", "check").code()).isEqualTo(2);
  }

  @Test
  void aNewTextThatNobodyAnswersForIsNotWritten() throws Exception {
    var content = TestContent.in(folder.resolve("content"));

    Ended ended = run(Map.of(), "content", "new", "page", content.folder().toString());

    assertThat(ended.code()).isOne();
    assertThat(ended.said())
        .endsWith("Svaren tog slut innan allt var besvarat. Ingenting är skrivet.\n");
  }

  @Test
  void badContentEndsAFirstStart() throws Exception {
    var content = TestContent.in(folder.resolve("content"));
    content.replace("pages/hjalp-nu.md", "title:", "titel:");

    Ended ended = run(Map.of("LYKTA_CONTENT", content.folder().toString(), "LYKTA_PORT", "0"));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said())
        .contains("pages/hjalp-nu.md:2: title saknas.", "rätta dem och starta igen.")
        .doesNotContain("Exception", "\tat ");
  }

  @Test
  void aTakenPortEndsItWithOneSentence() throws Exception {
    try (var taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();
      Ended ended =
          run(
              Map.of(
                  "LYKTA_CONTENT", TestContent.in(folder.resolve("content")).folder().toString(),
                  "LYKTA_PORT", Integer.toString(port)));

      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.said())
          .endsWith(
              "Port %d används redan: stoppa det andra programmet, eller välj en annan port med LYKTA_PORT.\n"
                  .formatted(port));
    }
  }

  @Test
  void aBlockingCallOnAThreadThatMustNotBlockIsFoundInTheseTests() {
    assertThatThrownBy(
            () ->
                Mono.fromCallable(
                        () -> {
                          TimeUnit.MILLISECONDS.sleep(1);
                          return 1;
                        })
                    .subscribeOn(Schedulers.parallel())
                    .block())
        .hasRootCauseInstanceOf(BlockingOperationError.class);
  }

  private Ended run(Map<String, String> settings, String... arguments)
      throws IOException, InterruptedException {
    List<String> call =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Lykta.class.getName()));
    call.addAll(List.of(arguments));
    var builder = new ProcessBuilder(call).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("LYKTA_"));
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("LYKTA_DATA", folder.resolve("data").toString());
    builder.environment().putAll(settings);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
