package org.lykta.server.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lykta.domain.content.Problem;

/**
 * Takes in the files of a version one by one, wherever they lie, and refuses what can be no text.
 * The next version may begin where it ended. Paths are within the content folder, with {@code /}
 * between names.
 */
public final class Intake {

  private static final Set<String> FOR_EDITORS = Set.of("README.md", "LICENSE");
  private static final String KEPT_ELSEWHERE = "version https://git-lfs.github.com/spec/";

  private final SortedMap<String, String> texts = new TreeMap<>();
  private final SortedMap<String, Problem> problems = new TreeMap<>();
  private final Set<String> documents = new HashSet<>();
  private boolean whole = true;

  /** The bytes of a file, asked for only when they are wanted. */
  @FunctionalInterface
  public interface Bytes {
    byte[] read() throws IOException;
  }

  /** A file, or a folder as a path that ends with {@code /}, is gone or will be told of again. */
  public void forget(String path) {
    String name = name(path);
    texts.remove(name);
    problems.remove(name);
    documents.remove(name);
  }

  /** Whether a folder is passed over, with all that is in it. */
  public boolean passesFolder(String path) {
    if (isHidden(path)) {
      return true;
    }
    if (path.split("/").length > Limits.LEVELS) {
      problems.put(
          name(path) + "/",
          problem(
              path,
              "Mappen ligger djupare än %d nivåer.".formatted(Limits.LEVELS),
              "Flytta upp den."));
      return true;
    }
    return false;
  }

  /** Whether a file is none of the content's. */
  public boolean passesFile(String path) {
    return isHidden(path) || FOR_EDITORS.contains(path);
  }

  /** Something that points elsewhere: a symbolic link, a submodule, a device. */
  public void refuseLink(String path) {
    refuse(
        path,
        "Det här är en länk till något annat, ingen fil.",
        "Lägg själva filen här i stället.");
  }

  public void refuseUnreadable(String path) {
    refuse(path, "Filen går inte att läsa.", "Kontrollera att servern har rätt att läsa den.");
  }

  /**
   * Takes in a file, or refuses it.
   *
   * @return false when there are too many: no more need be offered
   */
  public boolean take(String path, long size, Bytes bytes) {
    if (size > Limits.BYTES) {
      refuse(
          path,
          "Filen är större än %d kB.".formatted(Limits.BYTES / 1024),
          "Dela upp texten i flera filer.");
    } else if (isOneTooMany(path)) {
      whole = false;
      refuse(
          path,
          "Det finns fler än %d dokument.".formatted(Limits.DOCUMENTS),
          "Ta bort dem som inte längre används.");
      return false;
    } else {
      read(path, bytes);
    }
    return true;
  }

  private void read(String path, Bytes bytes) {
    try {
      String text = text(bytes.read());
      if (text.startsWith(KEPT_ELSEWHERE)) {
        refuse(path, "Filen ligger inte här utan i Git LFS.", "Lägg in själva texten i stället.");
      } else {
        texts.put(name(path), text);
      }
    } catch (CharacterCodingException notText) {
      refuse(path, "Filen är inte text i UTF-8.", "Spara om den med kodningen UTF-8.");
    } catch (IOException unreadable) {
      refuseUnreadable(path);
    }
  }

  /** Everything that was taken in. */
  public Sources sources() {
    return new Sources(texts, List.copyOf(problems.values()), whole);
  }

  /** What lies where no document may be counts too: it is read like the others, to be told of. */
  private boolean isOneTooMany(String path) {
    return !ContentReader.OF_THE_HOUSE.contains(path)
        && documents.add(name(path))
        && documents.size() > Limits.DOCUMENTS;
  }

  private void refuse(String path, String what, String mend) {
    problems.put(name(path), problem(path, what, mend));
  }

  private static Problem problem(String path, String what, String mend) {
    return Problem.error(name(path), 1, what, mend);
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

  private static boolean isHidden(String path) {
    return path.startsWith(".", path.lastIndexOf('/') + 1);
  }

  private static String name(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", "?");
  }
}
