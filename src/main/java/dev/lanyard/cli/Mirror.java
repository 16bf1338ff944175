package dev.lanyard.cli;

import dev.lanyard.Loom;
import dev.lanyard.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A folder of graphs in step with texts: one graph for each, no other, and none made twice.
 *
 * @param console is told when there is nothing to do
 * @param writer writes the graphs
 * @param settings stands for the program and the options they are made with
 */
record Mirror(Console console, GraphWriter writer, String settings) {
  /**
   * Brings the folder up to date and gives the exit code, see {@link Harvest#exitCode}.
   *
   * @param loom is only asked for when there is something to read
   * @throws dev.lanyard.fault.Fault {@code folder-foreign}
   */
  int update(List<Text> texts, Supplier<Loom> loom) {
    var ledger = Ledger.open(writer.folder());
    var made = new TreeMap<String, String>();
    texts.forEach(text -> made.put(writer.name(text), madeOf(text)));
    ledger.keepOnly(made.keySet());
    List<Text> changed =
        texts.stream()
            .filter(t -> !ledger.holds(writer.name(t), made.getOrDefault(writer.name(t), "")))
            .toList();
    if (changed.isEmpty()) {
      console.print(
          "%d texts, unchanged since they were read%nGraphs: %s%n"
              .formatted(texts.size(), writer.folder()));
      return 0;
    }
    changed.forEach(text -> ledger.drop(writer.name(text)));
    int code = writer.write(loom.get(), changed);
    ledger.enter(made);
    return code;
  }

  private String madeOf(Text text) {
    try {
      return new Fingerprint()
          .with(settings)
          .with(writer.conditions())
          .with(text.name())
          .with(text.bytes())
          .word();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
