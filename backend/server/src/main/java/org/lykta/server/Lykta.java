package org.lykta.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.lykta.server.content.ContentCheck;
import org.lykta.server.drafting.ContentNew;
import org.lykta.server.meetingguide.ContentImport;
import org.lykta.server.settings.BadSetting;
import org.lykta.server.settings.CannotStart;
import org.lykta.server.settings.Settings;
import org.lykta.server.sync.EditionExport;
import org.lykta.server.web.Announcement;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Lykta: recovery guides, stories and meeting places for people in Sweden who feel unwell and those
 * close to them.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class Lykta {

  /** A day here begins when it begins in Sweden, wherever the server stands. */
  private static final Clock SWEDISH_TIME = Clock.system(ZoneId.of("Europe/Stockholm"));

  /** Without arguments a server; with {@code content} or {@code edition} a tool. */
  public static void main(String[] arguments) {
    System.setOut(inUtf8(FileDescriptor.out));
    System.setErr(inUtf8(FileDescriptor.err));
    List<String> call = Arrays.asList(arguments);
    if (!call.isEmpty() && call.get(0).equals("content")) {
      System.exit(tool(call.subList(1, call.size())));
    }
    if (!call.isEmpty() && !call.get(0).equals("edition")) {
      stop(
          "Lykta startar utan argument. För att granska en mapp: content check <mapp>. För en ny text: content new. För andras träffar: content import. För appen: edition export --packs core",
          2);
    }
    try {
      Settings settings = Settings.from(System.getenv());
      if (!call.isEmpty()) {
        var export = new EditionExport(System.out, System.err, settings, SWEDISH_TIME);
        System.exit(export.run(call.subList(1, call.size())));
      }
      int port =
          start(settings, SWEDISH_TIME)
              .getEnvironment()
              .getRequiredProperty("local.server.port", int.class);
      Announcement.print(System.out, settings, port);
    } catch (BadSetting bad) {
      stop(sentence(bad), 2);
    } catch (RuntimeException failure) {
      stop(sentence(failure), 1);
    }
  }

  private static int tool(List<String> call) {
    return switch (call.isEmpty() ? "" : call.get(0)) {
      case "new" -> new ContentNew(System.in, System.out, System.err, SWEDISH_TIME).run(call);
      case "import" ->
          new ContentImport(System.in, System.out, System.err, SWEDISH_TIME, isSomebodyThere())
              .run(call);
      default -> new ContentCheck(System.out, System.err, SWEDISH_TIME).run(call);
    };
  }

  @SuppressWarnings("SystemConsoleNull") // from Java 22 a script is asked too, and may answer
  private static boolean isSomebodyThere() {
    return System.console() != null;
  }

  /** Starts a server that answers when this returns. */
  static ConfigurableApplicationContext start(Settings settings, Clock clock) {
    SpringApplication application =
        new SpringApplicationBuilder(Lykta.class)
            .initializers(
                context -> {
                  var beans = (GenericApplicationContext) context;
                  beans.registerBean(Settings.class, () -> settings);
                  beans.registerBean(Clock.class, () -> clock);
                })
            .build();
    // as an argument it goes before any other source of Spring's
    return application.run("--server.port=" + settings.port());
  }

  /** Swedish in any terminal, whatever locale the system believes in. */
  private static PrintStream inUtf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  private static void stop(String sentence, int code) {
    System.err.println(sentence);
    System.exit(code);
  }

  /** What an operator can act on; for anything else, what happened. */
  static String sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotStart known) {
        return String.valueOf(known.getMessage());
      }
      if (cause instanceof PortInUseException taken) {
        return "Port %d används redan: stoppa det andra programmet, eller välj en annan port med LYKTA_PORT."
            .formatted(taken.getPort());
      }
    }
    return "Lykta kunde inte starta: " + failure;
  }
}
