package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * Reads every TriG file below a folder, in the order of their names, and keeps their named graphs.
 */
public final class Loader {
  private Loader() {}

  /**
   * What the documents of {@code folder} state together, with the links that lie beside them, ready
   * to be asked; see {@link DocumentUnion}.
   *
   * @throws Fault {@code folder-missing}, {@code folder-empty}, {@code trig-broken} or {@code
   *     corrections-broken}
   */
  public static Dataset load(Path folder) {
    return union(folder).dataset();
  }

  /**
   * The same, with who is who in it.
   *
   * @throws Fault as {@link #load}
   */
  public static Union union(Path folder) {
    return union(folder, Onlooker.NOBODY);
  }

  /**
   * The same, for somebody who waits for it.
   *
   * @throws Fault as {@link #load}
   */
  public static Union union(Path folder, Onlooker onlooker) {
    var forgetting = new Forgetting(Forgotten.read(folder));
    return DocumentUnion.of(
        graphs(folder, onlooker),
        forgetting.without(CorrectionsFile.read(folder)),
        LinkGraphs.read(folder).without(forgetting),
        onlooker);
  }

  /**
   * The named graphs of the documents alone, as they stand in the files; links are not among them.
   *
   * @throws Fault {@code folder-missing}, {@code folder-empty} or {@code trig-broken}
   */
  public static Dataset graphs(Path folder) {
    return graphs(folder, Onlooker.NOBODY);
  }

  /**
   * The same, for somebody who waits for it.
   *
   * @throws Fault as {@link #graphs(Path)}
   */
  public static Dataset graphs(Path folder, Onlooker onlooker) {
    var dataset = DatasetFactory.create();
    onlooker.over("Loading", files(folder)).forEach(file -> read(file, dataset));
    return new Forgetting(Forgotten.read(folder)).without(dataset);
  }

  /**
   * The named graphs of one file.
   *
   * @throws Fault {@code trig-broken}
   */
  public static Dataset graph(Path file) {
    var dataset = DatasetFactory.create();
    read(file, dataset);
    return dataset;
  }

  private static void read(Path file, Dataset dataset) {
    RDFParser.source(file)
        .forceLang(Lang.TRIG)
        .errorHandler(ParseFaults.ofGraph(file.toString()))
        .parse(dataset);
  }

  /**
   * The files of a graph, by name; a file is a graph of its own.
   *
   * @throws Fault {@code folder-missing} or {@code folder-empty}
   */
  public static List<Path> files(Path folder) {
    if (Files.isRegularFile(folder)) {
      return List.of(folder);
    }
    if (!Files.isDirectory(folder)) {
      throw new Fault(
          "folder-missing",
          folder.toString(),
          "no such folder, expected one with the .trig files of a graph",
          "Run 'lanyard extract' to make it, or name another folder.");
    }
    try (var below = Files.walk(folder)) {
      var files =
          below
              .filter(f -> f.toString().endsWith(".trig"))
              .filter(f -> !f.startsWith(LinkGraphs.folder(folder)))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new Fault(
            "folder-empty",
            folder.toString(),
            "the folder has no .trig file",
            "Run 'lanyard extract FILE... -o %s' to fill it, or name another folder."
                .formatted(folder));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
