package dev.lanyard.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that careful readers differ about as projects: channels, formats, protocols. Whether such a
 * one is stated or not counts neither for nor against. They stand in {@code
 * borderline-projects.txt}, one a line.
 */
final class Borderline {
  private static final String FILE = "borderline-projects.txt";
  private static final Set<String> PROJECTS = read();

  private Borderline() {}

  /** Whether one of the names is among them. */
  static boolean project(Collection<String> names) {
    return names.stream().map(Names::fold).anyMatch(PROJECTS::contains);
  }

  private static Set<String> read() {
    try (InputStream in = Borderline.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not beside " + Borderline.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Names::fold)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
