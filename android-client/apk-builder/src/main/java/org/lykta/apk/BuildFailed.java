package org.lykta.apk;

/** A tool of the build has refused. */
public class BuildFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  BuildFailed(String words) {
    super(words);
  }

  BuildFailed(String words, Throwable cause) {
    super(words, cause);
  }
}
