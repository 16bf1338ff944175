package dev.lanyard.cli;

import dev.lanyard.ask.Doubts;
import dev.lanyard.ask.Entities;
import dev.lanyard.store.Correction;
import dev.lanyard.store.Union;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks of pairs whether they are one, and writes each answer down at once. What follows from the
 * answers is not asked: if <em>a</em> is <em>b</em>, and <em>c</em> is another than <em>a</em>, it
 * is another than <em>b</em>.
 */
final class Interview {
  /** What was said of the pair at a place in the list, and what it put in place of. */
  private record Answer(
      int place,
      Doubts.Pair pair,
      boolean same,
      List<Correction> said,
      List<Correction> contrary) {}

  private final Console console;
  private final Corrector corrector;
  private final Union union;
  private final List<Doubts.Pair> pairs;
  private final Deque<Answer> answers = new ArrayDeque<>();

  Interview(Console console, Corrector corrector, Union union, List<Doubts.Pair> pairs) {
    this.console = console;
    this.corrector = corrector;
    this.union = union;
    this.pairs = List.copyOf(pairs);
  }

  /** Asks until all is answered, or nobody answers any more. */
  void hold(BufferedReader lines) throws IOException {
    var doubts = new Doubts(union);
    var entities = new Entities(union);
    int place = 0;
    char answer = ' ';
    while (place < pairs.size() && answer != 'q') {
      Doubts.Pair pair = pairs.get(place);
      if (!follows(pair)) {
        console.print(
            "%n%d of %d: the same? (%s)%n%n%s%n%n"
                .formatted(
                    place + 1,
                    pairs.size(),
                    pair.grounds().words(),
                    doubts.sideBySide(pair, entities, console.width())));
        answer = answer(lines);
      } else {
        answer = 'l';
      }
      switch (answer) {
        case 's', 'd' -> answers.push(say(place++, pair, answer == 's'));
        case 'u' -> place = takeBack(place);
        default -> place++;
      }
    }
    console.print(
        "%n%s answered.%n".formatted(answers.size() == 1 ? "1 pair" : answers.size() + " pairs"));
  }

  /** The letter of an answer that is one; {@code q} at the end of the input. */
  private char answer(BufferedReader lines) throws IOException {
    while (true) {
      console.print("[s]ame  [d]ifferent  [l]ater  [u]ndo  [q]uit > ");
      String line = lines.readLine();
      if (line == null) {
        console.print("%n".formatted());
        return 'q';
      }
      String word = line.strip().toLowerCase(Locale.ROOT);
      if (!word.isEmpty()
          && List.of("same", "different", "later", "undo", "quit").stream()
              .anyMatch(w -> w.startsWith(word))) {
        return word.charAt(0);
      }
      console.print("Answer with s, d, l, u or q.%n".formatted());
    }
  }

  private Answer say(int place, Doubts.Pair pair, boolean same) {
    List<String> ones = union.identities().namesOf(pair.one());
    List<String> others = union.identities().namesOf(pair.other());
    var said = new ArrayList<Correction>();
    for (String one : ones) {
      for (String other : same ? others.subList(0, 1) : others) {
        said.add(corrector.identity(same, one, other, Set.of()));
      }
    }
    String what =
        same
            ? "%s is %s now.".formatted(Entities.brief(pair.one()), Entities.brief(pair.other()))
            : "They are two.";
    return new Answer(place, pair, same, said, corrector.write(what, said));
  }

  /** Takes the last answer back, and gives the place of its pair. */
  private int takeBack(int place) {
    if (answers.isEmpty()) {
      console.print("There is no answer to take back.%n".formatted());
      return place;
    }
    Answer last = answers.pop();
    corrector.takeBack(last.said(), last.contrary());
    return last.place();
  }

  private boolean follows(Doubts.Pair pair) {
    Set<String> left = same(pair.one());
    Set<String> right = same(pair.other());
    return left.contains(pair.other())
        || answers.stream()
            .filter(a -> !a.same())
            .map(Answer::pair)
            .anyMatch(
                p ->
                    left.contains(p.one()) && right.contains(p.other())
                        || left.contains(p.other()) && right.contains(p.one()));
  }

  /** All that are one with it by the answers. */
  private Set<String> same(String iri) {
    var same = new TreeSet<>(Set.of(iri));
    int before;
    do {
      before = same.size();
      for (Answer answer : answers) {
        Doubts.Pair pair = answer.pair();
        if (answer.same() && (same.contains(pair.one()) || same.contains(pair.other()))) {
          same.addAll(List.of(pair.one(), pair.other()));
        }
      }
    } while (same.size() > before);
    return same;
  }
}
