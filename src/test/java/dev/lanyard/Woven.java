package dev.lanyard;

import dev.lanyard.graph.Knowledge;
import dev.lanyard.graph.Lan;
import dev.lanyard.read.Document;
import dev.lanyard.store.OntologyFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;

/** A text with its graphs. Reading is slow, so that all tests share what was read once. */
public record Woven(String name, Document document, Dataset graphs) {
  private static final Supplier<Lanyard> LANYARD =
      once(() -> new Lanyard(Knowledge.of(OntologyFiles.load()), Lan.BASE, true));
  private static final Supplier<List<Woven>> SAMPLES = once(() -> all(Samples.texts()));
  private static final Supplier<List<Woven>> SEEDS = once(() -> all(Text.files(List.of(seeds()))));

  /** The pipeline as people use it. */
  public static Lanyard lanyard() {
    return LANYARD.get();
  }

  /** The bundled write-ups. */
  static List<Woven> samples() {
    return SAMPLES.get();
  }

  /** The first texts of the corpus, where there is one. */
  static List<Woven> seedsIfThere() {
    return Files.isDirectory(seeds()) ? SEEDS.get() : List.of();
  }

  /** Where the first texts of the corpus are. */
  static Path seeds() {
    return Path.of(System.getProperty("lanyard.corpus", "no corpus"), "seeds", "texts");
  }

  /** The graph of its facts. */
  Model facts() {
    return graphs.getNamedModel(iri());
  }

  /** The graph of its claims. */
  Model evidence() {
    return graphs.getNamedModel(iri() + "/evidence");
  }

  private String iri() {
    var names = new ArrayList<String>();
    graphs.listModelNames().forEachRemaining(n -> names.add(n.getURI()));
    return names.stream().filter(n -> !n.endsWith("/evidence")).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    return name;
  }

  private static List<Woven> all(List<Text> texts) {
    return texts.stream().map(Woven::of).toList();
  }

  private static Woven of(Text text) {
    var document = text.document();
    return new Woven(text.name(), document, lanyard().weave(document));
  }

  private static <T> Supplier<T> once(Supplier<T> slow) {
    return new Supplier<>() {
      private final List<T> made = new ArrayList<>();

      @Override
      public synchronized T get() {
        if (made.isEmpty()) {
          made.add(slow.get());
        }
        return made.get(0);
      }
    };
  }
}
