package dev.lanyard.extract;

import dev.lanyard.annotate.StatedDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** One event while it is being read. Mutable: each rule adds what it knows. */
final class Occasion {
  /** Its fullest name. */
  final Thing thing;

  /** What recurs, in the document's words; empty if it is no edition of anything. */
  final String series;

  /** The series' IRI path, if it is known. */
  final String seriesPath;

  /** Where its name stands. */
  final Place at;

  final Set<String> aliases = new LinkedHashSet<>();
  StatedDate date = StatedDate.NONE;
  boolean announced;

  /** Whether it is an episode of a podcast, which is one talk. */
  boolean episode;

  /** Whether it is a workshop or the like within the main event, whose year and city it shares. */
  boolean colocated;

  Occasion(String name, String series, String seriesPath, Place at) {
    this.thing = Thing.named(Thing.Kind.EVENT, name);
    this.series = series;
    this.seriesPath = seriesPath;
    this.at = at;
  }

  /** The year that tells the edition, as far as it is known. */
  StatedDate inName() {
    return new StatedDate(date.year(), 0, 0, 0, 0, 0);
  }

  /** Whether a series' name is an abbreviation that the text gives for this one. */
  boolean goesBy(String name) {
    return aliases.stream().anyMatch(name::equalsIgnoreCase);
  }
}
