package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.read.Mark;
import java.util.List;
import java.util.Optional;

/**
 * Finds the title of a talk around the sentence that tells of it: in the sentence before, or in the
 * words that open its paragraph or item.
 */
final class NearbyTitles {
  private static final int LONGEST = 16;

  private NearbyTitles() {}

  /**
   * A sentence before the one that tells of the talk, or its list item's beginning, that is nothing
   * but a title.
   */
  static void headingOfSentence(Session session, Masked masked) {
    Unit unit = masked.unit();
    int start = masked.range(0, 0).from();
    if (session.hasTitle()) {
      return;
    }
    for (Name name : unit.others()) {
      boolean alone =
          name.kind() == NameKind.TITLE
              && unit.text().substring(0, name.from()).chars().noneMatch(Character::isLetterOrDigit)
              && name.to() <= start
              && unit.text()
                  .substring(name.to(), start)
                  .chars()
                  .noneMatch(Character::isLetterOrDigit);
      if (alone && name.text().contains(" ")) {
        session.titled(name.text(), Place.of(unit, name));
        Recordings.note(session, unit, name.from(), name.to());
        return;
      }
    }
  }

  /**
   * The title that the sentence before names, if that sentence names nobody: {@code Next was
   * "Queues at rest". In this talk Priya Raman …}.
   */
  static void titleOfLastSentence(Session session, Masked masked) {
    lastSentence(masked)
        .filter(before -> People.find(before).isEmpty())
        .ifPresent(before -> titleWithin(session, before));
  }

  /** The title that the sentence before names, whoever is named there too. */
  static void titleOfSentenceBefore(Session session, Masked masked) {
    lastSentence(masked).ifPresent(before -> titleWithin(session, before));
  }

  /**
   * The words in bold that open an item or a paragraph, if nobody is named between them and the
   * sentence: {@code **Queues at rest** One of the best. Priya Raman showed how …}.
   */
  static void openingInBold(Session session, Masked masked) {
    Unit unit = masked.unit();
    int start = masked.range(0, 0).from();
    if (session.hasTitle()) {
      return;
    }
    unit.others().stream()
        .filter(o -> o.kind() == NameKind.TITLE && o.to() <= start && isInBold(unit, o))
        .filter(
            o ->
                unit.text().substring(0, o.from()).chars().noneMatch(Character::isLetter)
                    && o.text().split(" ").length > 2
                    && !Sessions.isGeneric(o.text()))
        .filter(
            o ->
                unit.names().stream()
                    .noneMatch(
                        n ->
                            n.kind() == NameKind.PERSON && n.from() >= o.from() && n.to() <= start))
        .findFirst()
        .ifPresent(o -> session.titled(o.text(), Place.of(unit, o)));
  }

  private static boolean isInBold(Unit unit, Name name) {
    return unit.marks().stream()
        .anyMatch(
            m -> m.kind() == Mark.Kind.STRONG && m.from() <= name.from() && name.to() <= m.to());
  }

  /** The first words of a list's item, if they alone stand before a sentence. */
  static void openingOfItem(Session session, Masked masked) {
    Unit unit = masked.unit();
    List<Range> sentences = unit.sentences();
    boolean second = sentences.size() > 1 && sentences.get(1).from() == masked.range(0, 0).from();
    if (session.hasTitle() || !unit.is(Unit.Role.ITEM) || !second) {
      return;
    }
    Range first = sentences.get(0);
    String words = unit.text().substring(first.from(), first.to()).replaceFirst("\\.$", "");
    if (words.split(" ").length <= LONGEST) {
      session.titled(words, new Place(unit, first.from(), first.from() + words.length()));
      Recordings.note(session, unit, first.from(), first.to());
    }
  }

  private static void titleWithin(Session session, Masked masked) {
    if (!session.hasTitle()) {
      ProseTitles.titleBefore(session, masked, 0, masked.text().length());
    }
  }

  private static Optional<Masked> lastSentence(Masked masked) {
    Unit unit = masked.unit();
    int start = masked.range(0, 0).from();
    return unit.sentences().stream()
        .filter(s -> s.to() <= start)
        .reduce((one, other) -> other)
        .map(last -> Masked.of(unit, last));
  }
}
