package dev.lanyard.cli;

import dev.lanyard.Loom;
import dev.lanyard.Outcome;
import dev.lanyard.Samples;
import dev.lanyard.Text;
import dev.lanyard.evaluate.Extraction;
import dev.lanyard.evaluate.Gold;
import dev.lanyard.evaluate.GoldReader;
import dev.lanyard.fault.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts, and what a careful reader finds in them. */
record Bench(List<Text> texts, List<Gold> gold) {
  Bench {
    texts = List.copyOf(texts);
    var known = new HashMap<String, Text>();
    for (Text text : texts) {
      Text first = known.putIfAbsent(text.key(), text);
      if (first != null) {
        throw text.twinOf(first);
      }
    }
    gold = List.copyOf(gold);
  }

  /** The write-ups that are packed with the program. */
  static Bench samples() {
    var reader = new GoldReader();
    List<Text> texts = Samples.texts();
    return new Bench(
        texts, texts.stream().map(t -> reader.read(t.stem() + ".json", Samples.gold(t))).toList());
  }

  /**
   * Those of folders that have the subfolders {@code texts} and {@code gold}.
   *
   * @throws Fault {@code bench-missing} if one has not
   */
  static Bench of(List<Path> folders) {
    folders.forEach(Bench::expectBoth);
    var reader = new GoldReader();
    return new Bench(
        Text.files(folders.stream().map(f -> f.resolve("texts")).toList()),
        folders.stream().flatMap(f -> reader.readAll(f.resolve("gold")).stream()).toList());
  }

  /** These and those. */
  Bench and(Bench other) {
    return new Bench(
        Stream.concat(texts.stream(), other.texts.stream()).toList(),
        Stream.concat(gold.stream(), other.gold.stream()).toList());
  }

  /** Reads the texts. */
  List<Outcome<Map<String, Extraction>>> read(Harvest harvest, Loom loom) {
    return harvest.gather(loom, texts, (text, graphs) -> Extraction.byDocument(graphs));
  }

  private static void expectBoth(Path folder) {
    for (String part : List.of("texts", "gold")) {
      if (!Files.isDirectory(folder.resolve(part))) {
        throw new Fault(
            "bench-missing",
            folder.toString(),
            "has no folder '%s', expected the folders 'texts' and 'gold'".formatted(part),
            "Name a folder that has both, or none: then the bundled samples are scored.");
      }
    }
  }
}
