package dev.lanyard.serve.page;

import dev.lanyard.ask.Answer;
import dev.lanyard.ask.Asker;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Prefixes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what documents say in certain words, as far as their words were kept. */
final class Quotations {
  private static final int MOST = 12;
  private static final int LOOKED_AT = 200;
  private static final int LITTLE = 6;
  private static final int MOST_WORDS = 12;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Asker asker;
  private final Witnesses witnesses;

  Quotations(Asker asker, Witnesses witnesses) {
    this.asker = asker;
    this.witnesses = witnesses;
  }

  /** The places with all of these words, the best first, each once. */
  List<Quote> with(String words) {
    var all =
        WORD.matcher(words)
            .results()
            .limit(MOST_WORDS)
            .map(w -> "\"" + w.group() + "\"") // in quotes AND is a word like any other
            .collect(Collectors.joining(" AND "));
    if (all.isEmpty()) {
      return List.of();
    }
    var sparql =
        "%sPREFIX text: <http://jena.apache.org/text#>\nSELECT ?claim { (?claim ?score) text:query (lan:quote '%s' %d) } ORDER BY DESC(?score) ?claim"
            .formatted(Prefixes.sparql().replaceAll("PREFIX text:.*\n", ""), all, LOOKED_AT);
    try {
      var found = new LinkedHashMap<String, Quote>();
      for (var row : asker.select(sparql).rows()) {
        Answer.cell(row, "claim")
            .flatMap(witnesses::named)
            .filter(c -> c.words().length() > words.length() + LITTLE) // a bare name says nothing
            .ifPresent(
                c ->
                    found.putIfAbsent(
                        c.document() + " " + c.start() + " " + c.end(), witnesses.quote(c)));
      }
      return found.values().stream().limit(MOST).toList();
    } catch (Fault e) {
      return List.of(); // a search that takes too long still finds names
    }
  }
}
