package dev.lanyard.store;

import java.nio.file.Path;
import org.apache.jena.query.Dataset;

/**
 * Five small documents on three evenings: two agree on the first, two contradict each other on the
 * last. People and companies are invented.
 */
public final class Fixture {
  /** Where their files are. */
  public static final Path FOLDER = Path.of("src/test/resources/dev/lanyard/store/fixture");

  private Fixture() {}

  /** Loaded as a server would. */
  public static Dataset dataset() {
    return Loader.load(FOLDER);
  }
}
