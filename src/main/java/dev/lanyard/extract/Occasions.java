package dev.lanyard.extract;

import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The events of one document: the one it is about, those that have a section of their own, and
 * others named in it.
 */
final class Occasions {
  private final List<Occasion> all = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private Optional<Occasion> main = Optional.empty();

  /** Units {@code [from, to)} that tell of one event. */
  record Section(int from, int to, Occasion occasion) {}

  private record Sentence(Place place, Occasion occasion) {}

  List<Occasion> all() {
    return List.copyOf(all);
  }

  Optional<Occasion> main() {
    return main;
  }

  void setMain(Occasion occasion) {
    main = Optional.of(occasion);
    add(occasion);
  }

  void add(Occasion occasion) {
    if (!all.contains(occasion)) {
      all.add(occasion);
    }
  }

  void addSection(int from, int to, Occasion occasion) {
    add(occasion);
    sections.add(new Section(from, to, occasion));
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }

  /** The event that a unit tells of. */
  Optional<Occasion> of(int unit) {
    return sections.stream()
        .filter(s -> s.from() <= unit && unit < s.to())
        .map(Section::occasion)
        .findFirst()
        .or(this::main);
  }

  /** Marks one sentence as telling of an event. */
  void addSentence(Place place, Occasion occasion) {
    add(occasion);
    sentences.add(new Sentence(place, occasion));
  }

  /** Whether a sentence tells of an event that is yet to come. */
  boolean isAnnouncement(Unit unit, Range sentence) {
    return isAnnouncement(unit.index())
        || sentences.stream()
            .anyMatch(
                s ->
                    s.occasion().announced
                        && s.place().unit().index() == unit.index()
                        && s.place().from() <= sentence.from()
                        && sentence.to() <= s.place().to());
  }

  /** Whether a unit tells of an event that is yet to come. */
  boolean isAnnouncement(int unit) {
    return sections.stream()
        .anyMatch(s -> s.from() <= unit && unit < s.to() && s.occasion().announced);
  }
}
