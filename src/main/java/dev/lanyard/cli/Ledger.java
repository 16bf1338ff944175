package dev.lanyard.cli;

import dev.lanyard.fault.Fault;
import dev.lanyard.fault.Unwritable;
import dev.lanyard.store.Forgotten;
import dev.lanyard.store.LinkGraphs;
import dev.lanyard.store.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a folder of graphs was made of, so that only what changed is read again: the file {@code
 * .lanyard} in it, one line a graph, see {@link Entry}.
 *
 * <p>A line is added as soon as a graph is there, so that whoever is interrupted begins where they
 * stopped; the last line about a graph counts, and one without an end does not. The file is written
 * anew, each graph once, when work begins and when it ends. Any thread may enter what it made.
 */
final class Ledger implements AutoCloseable {
  /** The name of the file. */
  static final String NAME = ".lanyard";

  private final Path folder;
  private final TreeMap<String, Entry> entries = new TreeMap<>();
  private final List<Writer> journal = new ArrayList<>();
  private final Stamp stamp;
  private boolean differs;
  private boolean torn;

  private Ledger(Path folder) {
    this.folder = folder;
    this.stamp = Stamp.of(folder.resolve(NAME));
  }

  /** The ledger of a folder, which is empty where there is none yet. */
  static Ledger open(Path folder) {
    var ledger = new Ledger(folder);
    Path file = folder.resolve(NAME);
    try {
      String text = Files.exists(file) ? Files.readString(file) : "";
      text.substring(0, text.lastIndexOf('\n') + 1)
          .lines()
          .map(line -> List.of(line.split("\t", -1)))
          .forEach(l -> ledger.entries.put(l.get(0), Entry.parse(l.subList(1, l.size()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ledger;
  }

  /** What it lists, by the name of the graph's file. */
  SortedMap<String, Entry> entries() {
    return new TreeMap<>(entries);
  }

  /**
   * Makes sure that one command made every graph in the folder.
   *
   * @throws Fault {@code folder-foreign}
   */
  void expectAllOf(String maker) {
    for (Path graph : graphs()) {
      String name = folder.relativize(graph).toString();
      if (!entries.containsKey(name) || !entries.get(name).maker().equals(maker)) {
        throw new Fault(
            "folder-foreign",
            folder.toString(),
            "%s is not of this command's making, which keeps the folder in step with the texts"
                .formatted(name),
            "Name another folder with -o, or see it as it is with 'lanyard serve %s'."
                .formatted(folder));
      }
    }
  }

  private List<Path> graphs() {
    try (var files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".trig"))
          .filter(f -> !f.startsWith(LinkGraphs.folder(folder)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What there is to do about the text of a graph, which is made with these settings. */
  Change change(String graph, Origin origin, String settings) {
    Entry entry = entries.get(graph);
    if (entry == null || !entry.isMade()) {
      return Change.NEW;
    }
    boolean sameLook = entry.seen().equals(origin.stamp()) && !origin.stamp().isNone();
    if (!entry.source().equals(origin.path()) || !sameLook && !entry.text().equals(origin.hash())) {
      return Change.CHANGED;
    }
    Path file = folder.resolve(graph);
    Stamp written = Stamp.of(file);
    if (!entry.settings().equals(settings)
        || written.isNone()
        || !entry.written().equals(written) && !entry.graph().equals(Origin.hash(file))) {
      return Change.AGAIN;
    }
    Entry seenNow = entry.with(origin.stamp().settled(stamp), written);
    differs |= !entries.put(graph, seenNow).equals(seenNow);
    return Change.NONE;
  }

  /** Writes down where work begins. */
  void begin() {
    save();
  }

  /** Takes a graph for its own that is about to be made, unless it is already. */
  synchronized void promise(String graph, Entry promised) {
    if (!entries.containsKey(graph)) {
      enter(graph, promised);
    }
  }

  /**
   * A graph is made, whole and in its place.
   *
   * @throws Fault {@code file-unwritable}
   */
  synchronized void enter(String graph, Entry entry) {
    entries.put(graph, entry);
    differs = true;
    if (torn) {
      return; // no line after half a one
    }
    try {
      if (journal.isEmpty()) {
        journal.add(
            Files.newBufferedWriter(
                folder.resolve(NAME), StandardCharsets.UTF_8, StandardOpenOption.APPEND));
      }
      // One write a line: what is killed in between leaves a line without an end.
      journal.get(0).write("%s\t%s\n".formatted(graph, entry.line()));
      journal.get(0).flush();
    } catch (IOException e) {
      torn = true;
      throw Unwritable.file(folder.resolve(NAME), e);
    }
  }

  /** A graph cannot be made any more: better none than one that its text does not state. */
  synchronized void fail(String graph) {
    Entry entry = entries.get(graph);
    if (entry != null && entry.isMade()) {
      delete(graph);
      entries.put(graph, Entry.promised(entry.maker(), entry.source()));
      differs = true;
    }
  }

  /** Deletes a graph whose text is gone, or goes by another name. */
  synchronized void remove(String graph) {
    delete(graph);
    entries.remove(graph);
    differs = true;
  }

  /** Takes the names of people out who are forgotten; their graphs go by other names now. */
  void forget(Forgotten forgotten) {
    entries()
        .forEach(
            (name, entry) -> {
              entries.remove(name);
              entries.put(forgotten.scrubFile(name), entry.without(forgotten));
            });
    differs = !entries.isEmpty();
  }

  private void delete(String graph) {
    try {
      Files.deleteIfExists(folder.resolve(graph));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void save() {
    var text = new StringBuilder();
    entries.forEach(
        (name, entry) -> text.append(name).append('\t').append(entry.line()).append('\n'));
    WholeFile.write(folder.resolve(NAME), text.toString());
    differs = false;
  }

  /** Writes down where work ended. */
  @Override
  public void close() {
    try {
      for (Writer open : journal) {
        open.close();
      }
    } catch (IOException e) {
      throw Unwritable.file(folder.resolve(NAME), e);
    }
    if (differs) {
      save();
    }
  }
}
