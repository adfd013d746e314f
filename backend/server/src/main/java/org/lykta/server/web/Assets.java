package org.lykta.server.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Style, script, fonts and pictures, each at an address that changes with its content: a browser
 * keeps it for a year.
 */
@Configuration(proxyBeanMethods = false)
public class Assets {

  static final String FOLDER = "/delar/";

  /** Fonts first: the style names their addresses. */
  private static final List<String> FILES =
      List.of(
          "atkinson-400.woff2",
          "atkinson-700.woff2",
          "lantern.svg",
          "share.png",
          "lykta.css",
          "leave.js");

  private static final Map<String, String> TYPES =
      Map.of(
          "woff2", "font/woff2",
          "svg", "image/svg+xml",
          "png", "image/png",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8");

  private static final Set<String> PACKED = Set.of("woff2", "png");

  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, Answer> answers = new HashMap<>();

  Assets() throws IOException {
    for (String file : FILES) {
      take(file, new ClassPathResource("assets/" + file).getContentAsByteArray());
    }
  }

  /** Where a file is, such as {@code lykta.css}. */
  public String at(String file) {
    String address = addresses.get(file);
    if (address == null) {
      throw new IllegalArgumentException("there is no " + file);
    }
    return address;
  }

  @Bean
  RouterFunction<ServerResponse> assetRoutes(AnswerWriter writer) {
    return route().GET(FOLDER + "{name}", request -> answer(request, writer)).build();
  }

  private Mono<ServerResponse> answer(ServerRequest request, AnswerWriter writer) {
    Answer answer = answers.get(request.path());
    return answer == null
        ? Mono.error(ApiProblem.notFound("Den delen finns inte."))
        : Mono.just(writer.response(answer));
  }

  private void take(String file, byte[] read) {
    int dot = file.lastIndexOf('.');
    String kind = file.substring(dot + 1);
    byte[] content = kind.equals("css") ? withAddresses(read) : read;
    String type = String.valueOf(TYPES.get(kind));
    Answer answer =
        (PACKED.contains(kind) ? Answer.asItIs(type, content) : Answer.of(type, content))
            .kept(Answer.Keep.FOREVER);
    String hash = answer.plain().etag().replace("\"", "").substring(0, 10);
    String address = FOLDER + file.substring(0, dot) + "." + hash + "." + kind;
    addresses.put(file, address);
    answers.put(address, answer);
  }

  private byte[] withAddresses(byte[] css) {
    String text = new String(css, StandardCharsets.UTF_8);
    for (var asset : addresses.entrySet()) {
      text = text.replace("url(" + asset.getKey() + ")", "url(" + asset.getValue() + ")");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
