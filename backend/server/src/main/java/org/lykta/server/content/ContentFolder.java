package org.lykta.server.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lykta.domain.content.Problem;

/** Reads the files of a content folder. Never follows a link out of it. */
public class ContentFolder {

  private static final Set<String> FOR_EDITORS = Set.of("README.md", "LICENSE");

  private final Path root;

  public ContentFolder(Path root) {
    this.root = root;
  }

  /** Blocks on the disk: call it on a thread that may. */
  public Sources read() throws IOException {
    // the folder itself may be a link, as deployments like it; nothing in it may
    return new ContentFolder(root.toRealPath()).readReal();
  }

  private Sources readReal() throws IOException {
    var reading = new Reading();
    Files.walkFileTree(root, reading);
    return new Sources(reading.texts, reading.problems);
  }

  private final class Reading extends SimpleFileVisitor<Path> {

    private final SortedMap<String, String> texts = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int documents;

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (root.relativize(folder).getNameCount() > Limits.LEVELS) {
        refuse(
            folder,
            "Mappen ligger djupare än %d nivåer.".formatted(Limits.LEVELS),
            "Flytta upp den.");
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file) || isForEditors(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink() || attributes.isOther()) {
        refuse(
            file,
            "Det här är en länk till något annat, ingen fil.",
            "Lägg själva filen här i stället.");
      } else if (attributes.size() > Limits.BYTES) {
        refuse(
            file,
            "Filen är större än %d kB.".formatted(Limits.BYTES / 1024),
            "Dela upp texten i flera filer.");
      } else if (isDocument(file) && ++documents > Limits.DOCUMENTS) {
        refuse(
            file,
            "Det finns fler än %d dokument.".formatted(Limits.DOCUMENTS),
            "Ta bort dem som inte längre används.");
        return FileVisitResult.TERMINATE;
      } else {
        take(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) throws IOException {
      if (file.equals(root)) {
        throw unreadable;
      }
      refuseUnreadable(file);
      return FileVisitResult.CONTINUE;
    }

    private void take(Path file) {
      try {
        texts.put(name(file), text(Files.readAllBytes(file)));
      } catch (CharacterCodingException notText) {
        refuse(file, "Filen är inte text i UTF-8.", "Spara om den med kodningen UTF-8.");
      } catch (IOException unreadable) {
        refuseUnreadable(file);
      }
    }

    private void refuseUnreadable(Path file) {
      refuse(file, "Filen går inte att läsa.", "Kontrollera att servern har rätt att läsa den.");
    }

    private void refuse(Path file, String what, String mend) {
      problems.add(Problem.error(name(file), 1, what, mend));
    }
  }

  /** Text as the rest of the house wants it, whatever editor and system it was saved with. */
  static String text(byte[] bytes) throws CharacterCodingException {
    String raw =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    String unmarked = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    String lines = unmarked.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(lines, Normalizer.Form.NFC);
  }

  private boolean isForEditors(Path file) {
    return !isDocument(file) && FOR_EDITORS.contains(root.relativize(file).toString());
  }

  /** Documents lie in folders; what lies beside the folders is for editors. */
  private boolean isDocument(Path file) {
    return !root.equals(file.getParent());
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private String name(Path file) {
    String path =
        root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    return Normalizer.normalize(path, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", "?");
  }
}
