package org.lykta.server.content;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the files of the content come from. */
public interface ContentSource {

  /**
   * The files as they are now. Blocks on disk or network: call it on a thread that may.
   *
   * @throws IOException when they cannot be reached or read; what an editor has done wrong is among
   *     the {@link Sources#problems} instead
   */
  Version read() throws IOException;

  /**
   * The files at one moment.
   *
   * @param commit the Git commit they are from, 40 hexadecimal digits; null for a folder
   */
  record Version(Sources sources, @Nullable String commit) {}
}
