package dev.lanyard.cli;

import dev.lanyard.Text;
import dev.lanyard.fault.Fault;
import dev.lanyard.serve.page.Texts;
import dev.lanyard.store.Forgotten;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The texts that somebody serves beside their graph, read when they are wanted. What two files are
 * called is not looked up; a text that names somebody who is to be forgotten is not shown.
 */
final class TextsAtHand implements Texts {
  private final Path graph;
  private final Map<String, List<Text>> byName = new TreeMap<>();

  /**
   * Those of a graph.
   *
   * @param graph its folder, which says who is to be forgotten
   */
  TextsAtHand(Path graph, List<Text> texts) {
    this.graph = graph;
    texts.forEach(text -> byName.merge(text.name(), List.of(text), TextsAtHand::both));
  }

  private static List<Text> both(List<Text> some, List<Text> others) {
    return List.of(some.get(0), others.get(0));
  }

  @Override
  public Optional<String> of(String document, String name) {
    var texts = byName.getOrDefault(name, List.of());
    return texts.size() == 1 ? read(document, texts.get(0)) : Optional.empty();
  }

  private Optional<String> read(String document, Text text) {
    try {
      var source = text.document().source();
      return Optional.of(source).filter(s -> Forgotten.read(graph).scrub(document, s).equals(s));
    } catch (Fault gone) {
      return Optional.empty(); // a page can do without it
    }
  }
}
