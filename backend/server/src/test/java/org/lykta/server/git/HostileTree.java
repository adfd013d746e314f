package org.lykta.server.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;

/** A folder as no file system would have it, written as Git's own objects without any check. */
final class HostileTree {

  private final EditorsRepository editors;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * One line of the folder.
   *
   * @param name each byte as a character
   */
  private record Entry(String name, FileMode mode, ObjectId id) {

    void write(TreeFormatter tree) {
      byte[] bytes = name.getBytes(ISO_8859_1);
      tree.append(bytes, 0, bytes.length, mode, id, true);
    }
  }

  HostileTree(EditorsRepository editors) {
    this.editors = editors;
  }

  HostileTree file(String name, String text) {
    return file(name.getBytes(UTF_8), text);
  }

  HostileTree file(byte[] name, String text) {
    return add(name, FileMode.REGULAR_FILE, blob(text));
  }

  HostileTree folder(String name, HostileTree within) {
    return add(name.getBytes(UTF_8), FileMode.TREE, within.write());
  }

  HostileTree add(byte[] name, FileMode mode, ObjectId id) {
    entries.add(new Entry(new String(name, ISO_8859_1), mode, id));
    return this;
  }

  ObjectId blob(String text) {
    return inserted(objects -> objects.insert(Constants.OBJ_BLOB, text.getBytes(UTF_8)));
  }

  /** Within as many folders as there are names. */
  HostileTree within(int folders) {
    HostileTree outer = this;
    for (int n = 0; n < folders; n++) {
      outer = new HostileTree(editors).folder("m" + n, outer);
    }
    return outer;
  }

  ObjectId write() {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(Entry::name));
    var tree = new TreeFormatter();
    sorted.forEach(entry -> entry.write(tree));
    return inserted(objects -> objects.insert(tree));
  }

  /** Makes it the newest commit of the branch main. */
  void commit() {
    var commit = new CommitBuilder();
    var editor = new PersonIdent("En redaktör", "redaktor@lykta.example");
    commit.setTreeId(write());
    commit.setAuthor(editor);
    commit.setCommitter(editor);
    commit.setMessage("Ont uppsåt");
    ObjectId made = inserted(objects -> objects.insert(commit));
    try {
      RefUpdate branch = editors.repository().updateRef("refs/heads/main");
      branch.setNewObjectId(made);
      branch.forceUpdate();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private interface Insertion {
    ObjectId with(ObjectInserter objects) throws IOException;
  }

  private ObjectId inserted(Insertion insertion) {
    try (ObjectInserter objects = editors.repository().newObjectInserter()) {
      ObjectId id = insertion.with(objects);
      objects.flush();
      return id;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
