package dev.lanyard.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The measured precision of each rule on gold data, with a Laplace prior: {@code (right + 1) /
 * (right + wrong + 2)}.
 *
 * <p>The counts stand in {@code confidences.tsv} beside this class; {@code lanyard evaluate DIR...
 * --format rules} prints them. A rule that was never measured has 0.5: nothing is known of it.
 */
public final class Confidences {
  private final Map<String, BigDecimal> byRule = new HashMap<>();

  /** The bundled counts. */
  public static Confidences bundled() {
    var confidences = new Confidences();
    try (InputStream in = Confidences.class.getResourceAsStream("confidences.tsv")) {
      if (in == null) {
        return confidences;
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      lines.filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(confidences::add);
      return confidences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t");
    byRule.put(cells[0], confidence(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
  }

  private static BigDecimal confidence(int right, int wrong) {
    return BigDecimal.valueOf(right + 1L)
        .divide(BigDecimal.valueOf(right + wrong + 2L), 3, RoundingMode.HALF_UP);
  }

  /** The confidence of a rule, 0 to 1. */
  public BigDecimal of(String rule) {
    return byRule.getOrDefault(rule, confidence(0, 0));
  }
}
