package dev.lanyard.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the short forms of topics stand for, that no document explains any more. */
final class ShortForms {
  private static final Map<String, Set<String>> LONG = read();

  private ShortForms() {}

  /** The long forms of a short one; {@code k8s} stands for {@code Kubernetes}, most for nothing. */
  static Set<String> of(String name) {
    return LONG.getOrDefault(Spelt.key(name), Set.of());
  }

  private static Map<String, Set<String>> read() {
    try (InputStream in = ShortForms.class.getResourceAsStream("short-forms.tsv")) {
      var forms = new HashMap<String, Set<String>>();
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
        List<String> cells = List.of(line.split("\t"));
        forms.computeIfAbsent(Spelt.key(cells.get(0)), s -> new TreeSet<>()).add(cells.get(1));
      }
      return forms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
