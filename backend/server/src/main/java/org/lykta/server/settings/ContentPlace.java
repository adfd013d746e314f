package org.lykta.server.settings;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where editors' files are. */
public sealed interface ContentPlace {

  /** A folder on this machine. */
  record Folder(Path path) implements ContentPlace {

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A Git repository elsewhere.
   *
   * @param address https, ssh or file; may carry a name and a password, which are never shown
   * @param branch without {@code refs/heads/}
   * @param folder the content folder within it, without slashes at its ends; empty for the whole
   */
  record Git(String address, String branch, String folder) implements ContentPlace {

    private static final Pattern WHO = Pattern.compile("^(\\w+://)?[^/@]*@");

    @Override
    public String toString() {
      String place = WHO.matcher(address).replaceFirst("$1") + "#" + branch;
      return folder.isEmpty() ? place : place + ":" + folder;
    }
  }
}
