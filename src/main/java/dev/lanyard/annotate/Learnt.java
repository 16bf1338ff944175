package dev.lanyard.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable each kind of name is, by weights that were learnt from made-up reports: a maximum
 * entropy model over {@link Cues}, read from {@code learnt.tsv}.
 *
 * <p>{@link NameKind#UNKNOWN} stands for words that name nothing of the other kinds.
 */
final class Learnt {
  private static final class Loaded {
    static final Learnt BUNDLED = read();
  }

  private final NameKind[] kinds;
  private final Map<String, float[]> weights;

  private Learnt(NameKind[] kinds, Map<String, float[]> weights) {
    this.kinds = kinds;
    this.weights = weights;
  }

  /** What {@code learnt.tsv} says. */
  static Learnt bundled() {
    return Loaded.BUNDLED;
  }

  /** Knows nothing: every kind is as probable as any other. */
  static Learnt nothing() {
    return new Learnt(
        new NameKind[] {
          NameKind.UNKNOWN,
          NameKind.PERSON,
          NameKind.ORGANISATION,
          NameKind.PROJECT,
          NameKind.SERIES
        },
        Map.of());
  }

  /** The probability of each kind that was learnt; they add up to 1. */
  EnumMap<NameKind, Double> kinds(List<String> cues) {
    double[] scores = new double[kinds.length];
    for (String cue : cues) {
      float[] row = weights.get(cue);
      for (int i = 0; row != null && i < scores.length; i++) {
        scores[i] += row[i];
      }
    }
    double total = Arrays.stream(scores).map(Math::exp).sum();
    var probable = new EnumMap<NameKind, Double>(NameKind.class);
    for (int i = 0; i < scores.length; i++) {
      probable.put(kinds[i], Math.exp(scores[i]) / total);
    }
    return probable;
  }

  private static Learnt read() {
    var in = Learnt.class.getResourceAsStream("learnt.tsv");
    if (in == null) {
      throw new IllegalStateException("the jar lacks learnt.tsv");
    }
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      NameKind[] kinds =
          Arrays.stream(lines.readLine().split("\t"))
              .skip(1)
              .map(NameKind::valueOf)
              .toArray(NameKind[]::new);
      var weights = new HashMap<String, float[]>();
      lines.lines().forEach(line -> add(weights, line, kinds.length));
      return new Learnt(kinds, weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line without regular expressions: they would double the time of loading. */
  private static void add(Map<String, float[]> weights, String line, int kinds) {
    float[] row = new float[kinds];
    int start = line.indexOf('\t') + 1;
    for (int i = 0; i < kinds; i++) {
      int tab = line.indexOf('\t', start);
      int end = tab < 0 ? line.length() : tab;
      row[i] = start == end ? 0 : Integer.parseInt(line, start, end, 10) / 100f;
      start = end + 1;
    }
    weights.put(line.substring(0, line.indexOf('\t')), row);
  }
}
