package dev.lanyard.cli;

import dev.lanyard.Loom;
import dev.lanyard.Outcome;
import dev.lanyard.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;

/**
 * A folder of graphs in step with texts: one graph for each, and none made twice.
 *
 * <ol>
 *   <li>The {@link Ledger} tells which texts are new or changed since their graphs were made.
 *   <li>These are read; each graph is written, and entered in the ledger, as soon as it is there.
 *   <li>The graphs of texts that are gone are deleted, as far as they are the {@link Keeper}'s.
 * </ol>
 *
 * <p>Whoever interrupts it finds whole graphs only, and the next update goes on where it stopped.
 *
 * @param console is told what was done
 * @param writer writes the graphs
 * @param keeper knows which graphs may go
 * @param settings stands for the program and the options they are made with
 * @param again whether to read all texts, whatever the ledger says
 */
record Mirror(Console console, GraphWriter writer, Keeper keeper, String settings, boolean again) {
  /**
   * Brings the folder up to date and gives the exit code, see {@link Harvest#exitCode}. Where there
   * is more to read than this machine is good for, it does nothing, see {@link Patience}.
   *
   * @param loom is only asked for when there is something to read
   * @throws dev.lanyard.fault.Fault {@code folder-busy}, {@code folder-foreign} or {@code
   *     file-unwritable}
   */
  int update(List<Text> texts, Supplier<Loom> loom) {
    try (var turn = FolderLock.of(writer.folder());
        var ledger = Ledger.open(writer.folder())) {
      return new Update(ledger).of(texts, loom);
    }
  }

  /** One update of the folder. */
  private final class Update {
    private final Ledger ledger;
    private final TreeMap<String, Origin> due = new TreeMap<>();
    private final Summary summary = new Summary(writer.folder());
    private final Harvest harvest = new Harvest(console, writer::forgotten);
    private final String with = new Fingerprint().with(settings).with(writer.conditions()).word();

    Update(Ledger ledger) {
      this.ledger = ledger;
    }

    int of(List<Text> texts, Supplier<Loom> loom) {
      keeper.admit(ledger);
      var gone = ledger.entries();
      List<Text> known = withoutTwins(texts);
      for (Text text : known) {
        String graph = writer.name(text);
        gone.remove(graph);
        var origin = Origin.of(text, writer.folder(), writer.forgotten());
        Change found = ledger.change(graph, origin, with);
        Change change = again && found == Change.NONE ? Change.AGAIN : found;
        summary.note(change);
        if (change != Change.NONE) {
          due.put(graph, origin);
        }
      }
      if (!Patience.lastsFor(due.size())) {
        return Patience.TOO_MUCH;
      }
      int code = due.isEmpty() ? 0 : read(loom);
      gone.forEach(this::drop);
      console.note(summary.words());
      return Math.max(code, known.size() < texts.size() ? 1 : 0);
    }

    /** Without those that are known by the name of one before them; these are told. */
    private List<Text> withoutTwins(List<Text> texts) {
      var known = new LinkedHashMap<String, Text>();
      for (Text text : texts) {
        Text first = known.putIfAbsent(text.key(), text);
        if (first != null) {
          harvest.complain(new Outcome.Unread<>(text, text.twinOf(first)));
          summary.noteFailure();
        }
      }
      return List.copyOf(known.values());
    }

    private int read(Supplier<Loom> loom) {
      ledger.begin();
      List<Text> texts = due.values().stream().map(Origin::text).toList();
      List<Outcome<String>> outcomes = harvest.gather(loom.get(), texts, this::write);
      for (Outcome<String> outcome : outcomes) {
        if (!(outcome instanceof Outcome.Woven)) {
          ledger.fail(writer.name(outcome.text()));
          summary.noteFailure();
        }
      }
      return Harvest.exitCode(outcomes);
    }

    /** Gives the name of the graph: what a graph holds is nobody's to keep. */
    private String write(Text text, Dataset graphs) {
      String before = writer.name(text);
      writer.learn(text, graphs);
      String graph = writer.name(text);
      if (!graph.equals(before)) {
        ledger.remove(before);
      }
      Origin origin =
          due.getOrDefault(before, Origin.of(text, writer.folder(), writer.forgotten()))
              .without(writer.folder(), writer.forgotten());
      ledger.promise(graph, Entry.promised(keeper.maker(), origin.path()));
      summary.note(writer.write(text, graphs));
      ledger.enter(graph, origin.made(keeper.maker(), with, writer.folder().resolve(graph)));
      return graph;
    }

    private void drop(String graph, Entry entry) {
      if (keeper.drops(entry, writer.folder(), writer.forgotten())) {
        ledger.remove(graph);
        summary.noteGone();
      }
    }
  }
}
