package dev.lanyard.cli;

import dev.lanyard.store.Loader;
import dev.lanyard.store.Union;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;

/** Loads graphs where people wait for them. */
record Loading(Console console) {
  /** See {@link Loader#load}. */
  Dataset load(Path folder) {
    return union(folder).dataset();
  }

  /** See {@link Loader#union}. */
  Union union(Path folder) {
    try (var progress = new Progress(console)) {
      return Loader.union(folder, progress);
    }
  }

  /** See {@link Loader#graphs}. */
  Dataset graphs(Path folder) {
    try (var progress = new Progress(console)) {
      return Loader.graphs(folder, progress);
    }
  }
}
