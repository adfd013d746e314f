package org.lykta.server.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lykta.domain.content.Problem;
import org.lykta.server.MovableClock;
import org.lykta.server.TestContent;
import org.lykta.server.content.ContentSource.Version;
import org.lykta.server.content.Readers;

/** Commits as no editor makes them, and what is read of them. */
final class HostileCommits implements AutoCloseable {

  static final String TEXT = "---\ntitle: Text\n---\nText.\n";

  private final Path folder;
  private final EditorsRepository editors;
  private final GitContent content;

  HostileCommits(Path folder) {
    this.folder = folder;
    editors = new EditorsRepository(folder.resolve("editors"));
    content = new GitContent(editors.place("content"), folder.resolve("copy"), MovableClock.now());
  }

  HostileTree tree() {
    return new HostileTree(editors);
  }

  /** Content with the vocabulary and one folder. */
  HostileTree house(String name, HostileTree within) throws IOException {
    String vocabulary = Files.readString(TestContent.SHIPPED.resolve("vocabulary.yaml"));
    return tree().file("vocabulary.yaml", vocabulary).folder(name, within);
  }

  /** What is read when this is the content folder. */
  Version commits(HostileTree inContent) throws IOException {
    return commits(inContent, tree());
  }

  /** Likewise, with something in a folder beside it. */
  Version commits(HostileTree inContent, HostileTree beside) throws IOException {
    tree().folder("beside", beside).folder("content", inContent).commit();
    return content.read();
  }

  /** What is told once the documents have been read too. */
  List<Problem> problems(HostileTree inContent) throws IOException {
    var sources = commits(inContent).sources();
    return Readers.contentReader().read(sources, LocalDate.of(2026, 2, 1)).problems();
  }

  @Override
  public void close() throws IOException {
    content.close();
    editors.close();
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside).as("nothing is written elsewhere").hasSizeLessThanOrEqualTo(2);
    }
  }
}
