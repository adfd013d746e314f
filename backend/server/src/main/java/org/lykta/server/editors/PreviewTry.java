package org.lykta.server.editors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Problem;

/**
 * What asking for a preview led to.
 *
 * @param sentence why there is none; null when there is one
 * @param link to the preview; null when there is none
 * @param errors what keeps the branch from being published
 */
public record PreviewTry(
    String branch,
    @Nullable String sentence,
    @Nullable String link,
    @Nullable String commit,
    List<Problem> errors) {

  private static final int MOST_ERRORS = 50;

  static PreviewTry failed(String branch, String sentence) {
    return new PreviewTry(branch, sentence, null, null, List.of());
  }

  static PreviewTry of(Shown shown, String link) {
    return new PreviewTry(
        shown.branch(),
        null,
        link,
        shown.commit(),
        shown.problems().stream().filter(Problem::isError).limit(MOST_ERRORS).toList());
  }
}
