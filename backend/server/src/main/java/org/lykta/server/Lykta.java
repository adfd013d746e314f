package org.lykta.server;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.lykta.server.content.ContentCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Lykta: recovery guides, stories and meeting places for people in Sweden who feel unwell and those
 * close to them.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class Lykta {

  /** Without arguments a server; with {@code content check <folder>} a tool. */
  public static void main(String[] arguments) {
    List<String> call = Arrays.asList(arguments);
    if (!call.isEmpty() && call.get(0).equals("content")) {
      System.exit(
          new ContentCheck(System.out, System.err, Clock.systemUTC())
              .run(call.subList(1, call.size())));
    }
    SpringApplication.run(Lykta.class, arguments);
  }
}
