package dev.lanyard.store;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A folder that keeps a loaded graph on disk (TDB2), so that the next start need not load it.
 *
 * <pre>
 * DIR/graph-1f2e3d4c5b6a7988/   the graph with that fingerprint
 * DIR/building/                 one that is being loaded, or was when somebody pulled the plug
 * </pre>
 *
 * <p>A graph is loaded beside the one there is and takes its name when it is whole.
 */
public final class DiskStore {
  private static final String PREFIX = "graph-";
  private static final String BUILDING = "building";
  private static final int SHORT = 16;

  private final Path folder;

  /** The one in {@code folder}, which need not be there yet. */
  public DiskStore(Path folder) {
    this.folder = folder;
  }

  /**
   * The graph with a fingerprint; if there is none, what {@code loaded} gives, kept for next time.
   * Graphs with other fingerprints are deleted.
   *
   * @throws Fault {@code store-unusable}
   */
  public Dataset open(String fingerprint, Supplier<Dataset> loaded) {
    var place = folder.resolve(PREFIX + fingerprint.substring(0, SHORT));
    try {
      if (!Files.isDirectory(place)) {
        build(loaded.get().asDatasetGraph(), place);
      }
      var dataset = TDB2Factory.connectDataset(place.toString());
      clean(place);
      return dataset;
    } catch (IOException | UncheckedIOException | TDBException e) {
      throw new Fault(
          "store-unusable",
          folder.toString(),
          "no graph can be kept there (%s)".formatted(e.getMessage()),
          "Name a folder that may be written to and that no other server uses, or leave --store out.",
          e);
    }
  }

  private void build(DatasetGraph source, Path place) throws IOException {
    var building = folder.resolve(BUILDING);
    delete(building);
    Files.createDirectories(building);
    var target = DatabaseMgr.connectDatasetGraph(building.toString());
    Txn.executeRead(
        source,
        () ->
            Txn.executeWrite(
                target,
                () -> {
                  source.stream().forEach(target::add);
                  target.prefixes().putAll(Prefixes.all());
                }));
    TDBInternal.expel(target);
    Files.move(building, place, StandardCopyOption.ATOMIC_MOVE);
  }

  private void clean(Path place) throws IOException {
    try (var there = Files.list(folder)) {
      for (var other :
          there
              .filter(f -> f.getFileName().toString().startsWith(PREFIX))
              .filter(f -> !f.equals(place))
              .toList()) {
        delete(other);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var below = Files.walk(folder)) {
      for (var file : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
