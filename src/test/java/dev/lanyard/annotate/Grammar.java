package dev.lanyard.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Writes texts by the rules of {@code grammar.txt}, whose first lines say how to read them. */
final class Grammar {
  private final Map<String, List<String>> rules = new HashMap<>();

  private Grammar() {}

  /** The grammar beside this class. */
  static Grammar bundled() {
    var in = Grammar.class.getResourceAsStream("grammar.txt");
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Grammar of(List<String> lines) {
    var grammar = new Grammar();
    List<String> rule = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("= ")) {
        rule = grammar.rules.computeIfAbsent(line.substring(2), k -> new ArrayList<>());
      } else if (!line.isBlank() && !line.matches("# [A-Za-z].*")) {
        rule.add(line.replace("\\n", "\n"));
      }
    }
    return grammar;
  }

  /**
   * One text by a rule.
   *
   * @param names what stands for {@code {name}} where no rule has that name
   */
  String write(String rule, Random random, UnaryOperator<String> names) {
    List<String> ways = rules.get(rule);
    return ways == null
        ? names.apply(rule)
        : expand(ways.get(random.nextInt(ways.size())), random, names);
  }

  private String expand(String template, Random random, UnaryOperator<String> names) {
    var text = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      if (template.charAt(at) != '{') {
        text.append(template.charAt(at++));
        continue;
      }
      List<String> ways = new ArrayList<>();
      at = ways(template, at + 1, ways);
      String way = ways.get(random.nextInt(ways.size()));
      text.append(ways.size() == 1 ? write(way, random, names) : expand(way, random, names));
    }
    return text.toString();
  }

  /** Collects what is between a brace and its fellow, split at bars, and tells where it ends. */
  private static int ways(String template, int open, List<String> ways) {
    int depth = 1;
    int start = open;
    int at = open;
    while (depth > 0) {
      char c = template.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 || c == '|' && depth == 1) {
        ways.add(template.substring(start, at - 1));
        start = at;
      }
    }
    return at;
  }
}
