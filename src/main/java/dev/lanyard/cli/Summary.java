package dev.lanyard.cli;

import dev.lanyard.Tally;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * What an update did and how much it found, told when it is over. Any thread may note something.
 */
final class Summary {
  private static final double MILLIS = 1000;

  private final Path folder;
  private final long start = System.nanoTime();
  private final Map<Change, Integer> texts = new EnumMap<>(Change.class);
  private int gone;
  private int failed;
  private int documents;
  private long facts;
  private long claims;
  private final Set<Long> people = new HashSet<>();
  private final Set<Long> events = new HashSet<>();
  private final Set<Long> talks = new HashSet<>();

  /** Of an update of this folder, which begins now. */
  Summary(Path folder) {
    this.folder = folder;
  }

  /** There is this to do about one more text. */
  void note(Change change) {
    texts.merge(change, 1, Integer::sum);
  }

  /** One more text was read and states so much. */
  synchronized void note(Tally tally) {
    documents += tally.documents();
    facts += tally.facts();
    claims += tally.claims();
    tally.people().forEach(iri -> people.add(brief(iri)));
    tally.events().forEach(iri -> events.add(brief(iri)));
    tally.talks().forEach(iri -> talks.add(brief(iri)));
  }

  /** A word for an IRI: to count those of many thousands of texts takes little room with these. */
  private static long brief(String iri) {
    return UUID.nameUUIDFromBytes(iri.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
  }

  /** One more text could not be read. */
  void noteFailure() {
    failed++;
  }

  /** One more graph was deleted, since its text is gone. */
  void noteGone() {
    gone++;
  }

  /** What to tell, as whole lines. */
  String words() {
    int read = documents + failed;
    int unchanged = texts.getOrDefault(Change.NONE, 0);
    if (read == 0 && gone == 0) {
      return "%d texts, unchanged since they were read%nGraphs: %s%n".formatted(unchanged, folder);
    }
    boolean onlyNew = texts.keySet().equals(Set.of(Change.NEW)) && gone == 0;
    return "%s%sGraphs: %s%n".formatted(onlyNew ? "" : steps(), read == 0 ? "" : found(), folder);
  }

  /** {@code Texts: 3 changed, 1 gone, 984 unchanged}. */
  private String steps() {
    var steps = new StringJoiner(", ", "Texts: ", "%n".formatted());
    texts.forEach(
        (change, count) -> {
          if (change != Change.NONE) {
            steps.add(change.of(count));
          }
        });
    if (gone > 0) {
      steps.add(gone + " gone");
    }
    return steps.add(Change.NONE.of(texts.getOrDefault(Change.NONE, 0))).toString();
  }

  private String found() {
    if (documents == 0) {
      return "%s could not be read%n".formatted(count(failed, "text"));
    }
    return String.format(
        Locale.ROOT,
        "%s%s in %.1f seconds: %s, %s; %s, %s, %s%n",
        count(documents, "document"),
        failed == 0 ? "" : " (and %d that could not be read)".formatted(failed),
        Duration.ofNanos(System.nanoTime() - start).toMillis() / MILLIS,
        count(facts, "fact"),
        count(claims, "claim"),
        people.size() == 1 ? "1 person" : people.size() + " people",
        count(events.size(), "event"),
        count(talks.size(), "talk"));
  }

  private static String count(long number, String noun) {
    return "%d %s%s".formatted(number, noun, number == 1 ? "" : "s");
  }
}
