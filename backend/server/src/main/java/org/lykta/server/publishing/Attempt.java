package org.lykta.server.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Problem;
import org.lykta.domain.edition.Changes;
import org.lykta.server.content.ContentSource.Version;
import org.lykta.server.content.Reading;
import org.lykta.server.edition.Publication;

/**
 * What became of the content at one moment, to be told to those who wrote it.
 *
 * @param commit null for a folder
 * @param content which texts it was: a hash of them all
 * @param at when the attempt began
 * @param milliseconds from then until readers had it, or it was rejected
 * @param edition the number of the edition it made; null when it made none
 * @param errors how many there are, also of those not listed
 * @param warnings likewise
 * @param problems the first of them, errors first
 */
public record Attempt(
    @Nullable String commit,
    String content,
    Instant at,
    long milliseconds,
    Verdict verdict,
    @Nullable Long edition,
    Files added,
    Files changed,
    Files removed,
    long errors,
    long warnings,
    List<Problem> problems) {

  static final int MOST_PROBLEMS = 50;
  static final int MOST_FILES = 100;

  /** How it ended. */
  public enum Verdict {
    /** Readers have it. */
    PUBLISHED,
    /** It says the same as what readers have. */
    UNCHANGED,
    /** It has errors: readers have what they had, without what it withdraws. */
    REJECTED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Some files of the content.
   *
   * @param first the first of them
   */
  public record Files(int count, List<String> first) {

    static final Files NONE = new Files(0, List.of());

    static Files of(SortedSet<String> paths) {
      return new Files(paths.size(), paths.stream().limit(MOST_FILES).toList());
    }
  }

  static Attempt of(
      Version version, Reading reading, Outcome outcome, Instant began, Instant ended) {
    long errors = reading.problems().stream().filter(Problem::isError).count();
    Publication made =
        outcome instanceof Outcome.Published done
            ? done.publication()
            : ((Outcome.Rejected) outcome).withdrawal().orElse(null);
    Changes changes = made == null ? null : made.changes();
    boolean changed = changes != null && !changes.isEmpty();
    return new Attempt(
        version.commit(),
        reading.manifest().id(),
        began,
        Duration.between(began, ended).toMillis(),
        errors > 0 ? Verdict.REJECTED : changed ? Verdict.PUBLISHED : Verdict.UNCHANGED,
        made == null || !changed ? null : made.edition().number(),
        changes == null ? Files.NONE : Files.of(changes.added()),
        changes == null ? Files.NONE : Files.of(changes.changed()),
        changes == null ? Files.NONE : Files.of(changes.removed()),
        errors,
        reading.problems().size() - errors,
        reading.problems().stream().limit(MOST_PROBLEMS).toList());
  }
}
