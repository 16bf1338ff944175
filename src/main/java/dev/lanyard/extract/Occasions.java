package dev.lanyard.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of one document: the one it is about, those that have a section of their own, and others named in it. */
final class Occasions {
  private final List<Occasion> all = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private Optional<Occasion> main = Optional.empty();

  /** Units {@code [from, to)} that tell of one event. */
  record Section(int from, int to, Occasion occasion) {}

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

  /** Whether a unit tells of an event that is yet to come. */
  boolean isAnnouncement(int unit) {
    return sections.stream().anyMatch(s -> s.from() <= unit && unit < s.to() && s.occasion().announced);
  }
}
