package dev.lanyard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The text files that are packed with the program: queries, ontology, pages on faults. */
public final class Packed {
  private Packed() {}

  /**
   * The names of the files in a folder of the class path, sorted.
   *
   * @param folder such as {@code /dev/lanyard/queries}
   * @param ending such as {@code .rq}
   */
  public static List<String> names(String folder, String ending) {
    try {
      // A jar need not list its folders, so the way to them leads over a file that is there for
      // certain.
      var self = Objects.requireNonNull(Packed.class.getResource("Packed.class")).toURI();
      if (!self.getScheme().equals("jar")) {
        return names(Path.of(self).resolve("../../../..").normalize(), folder, ending);
      }
      var jar = URI.create(self.toString().substring(0, self.toString().indexOf("!/")));
      try (var inside =
          FileSystems.newFileSystem(
              Path.of(URI.create(jar.getRawSchemeSpecificPart())), Map.of())) {
        return names(inside.getPath("/"), folder, ending);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of one of them, such as {@code /dev/lanyard/queries/sponsors.rq}. */
  public static String text(String file) {
    try (var in = Packed.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path root, String folder, String ending) throws IOException {
    var there = root.resolve(folder.substring(1));
    if (!Files.isDirectory(there)) {
      return List.of();
    }
    try (var files = Files.list(there)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
