package org.lykta.server.web;

import com.mongodb.ConnectionString;
import java.io.PrintStream;
import org.lykta.server.settings.ContentPlace;
import org.lykta.server.settings.Settings;

/** Tells whoever started the server what it is and where. */
public final class Announcement {

  private Announcement() {}

  /**
   * Prints it.
   *
   * @param port the one that was taken in the end
   */
  public static void print(PrintStream out, Settings settings, int port) {
    out.printf(
        """

        Lykta lyser.
          Adress    http://localhost:%d/
          Databas   %s
          Data      %s
          Innehåll  %s
          Exempel   %s

        """,
        port,
        settings.mongodb().map(Announcement::hosts).orElse("inbyggd"),
        settings.data().toAbsolutePath().normalize(),
        content(settings.content()),
        settings.examples()
            ? "på: påhittade träffar och verksamheter visas, märkta som exempel"
            : "av");
  }

  private static String content(ContentPlace place) {
    return place instanceof ContentPlace.Folder folder
        ? folder.path().toAbsolutePath().normalize().toString()
        : place.toString();
  }

  /** Without name and password. */
  private static String hosts(String address) {
    return String.join(", ", new ConnectionString(address).getHosts());
  }
}
