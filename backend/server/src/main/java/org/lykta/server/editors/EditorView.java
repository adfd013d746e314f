package org.lykta.server.editors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.server.web.Frame;

/**
 * The editors' page.
 *
 * @param live what readers have
 * @param away when what is saved cannot be fetched or published; null when it can
 * @param stopped the newest attempt when it was rejected: what should be mended first
 * @param attempts the attempts before, newest first
 * @param waiting what readers do not see yet
 * @param consents consents that have ended or soon will
 * @param reported meetings that readers say are wrong
 * @param care what to look after in what readers have
 * @param branches whether there are branches to preview
 * @param preview what was asked for just now; null when nothing was
 * @param previewErrors what keeps that branch from being published
 */
public record EditorView(
    Frame frame,
    LiveNow live,
    @Nullable Away away,
    @Nullable AttemptTold stopped,
    List<AttemptTold> attempts,
    List<Waiting> waiting,
    List<Ending> consents,
    List<Line> reported,
    List<Care> care,
    boolean branches,
    @Nullable PreviewTry preview,
    List<Line> previewErrors) {

  /**
   * What is saved does not come here.
   *
   * @param since in words
   * @param advice what may be done about it; null when only the server's log tells
   */
  public record Away(String since, @Nullable String advice) {}

  /** The edition that readers have. */
  public record LiveNow(long number, String since, @Nullable Commit commit, long documents) {}

  /** A commit, and where it can be seen. */
  public record Commit(String digits, @Nullable String address) {}

  /**
   * An attempt in words.
   *
   * @param withdrawn whether readers lost something although it was stopped
   * @param more how many problems are not listed
   */
  public record AttemptTold(
      String when,
      @Nullable Commit commit,
      String verdict,
      String took,
      List<String> changes,
      List<Line> problems,
      boolean withdrawn,
      long more) {}

  /**
   * Something at a line of a file.
   *
   * @param address where the line can be seen; null when nowhere
   */
  public record Line(String place, @Nullable String address, String what, String mend) {}

  /** A text that readers do not see yet, and why. */
  public record Waiting(String title, @Nullable String address, String why) {}

  /** A consent that ends. */
  public record Ending(String title, String reference, String when, boolean over) {}

  /** Things of one kind to look after. */
  public record Care(String title, List<Line> lines, int more) {}
}
