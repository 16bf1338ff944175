package dev.lanyard.annotate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words around a name that say what it stands for.
 *
 * @param kind what they say it is
 * @param points how much they weigh; see {@link Votes#ENOUGH}
 * @param here whether the name is that at this very place, whatever it is elsewhere
 * @param pattern over masked sentences, with the name as the group {@code x}
 */
record Clue(NameKind kind, int points, boolean here, Pattern pattern) {
  /** All of them, in no order that matters. */
  static final List<Clue> ALL =
      Stream.of(PersonClues.ALL, OrganisationClues.ALL, ThingClues.ALL)
          .flatMap(List::stream)
          .toList();

  /** A clue with its pattern as it is written. */
  static Clue of(NameKind kind, int points, boolean here, String regex) {
    return new Clue(kind, points, here, Masked.pattern(regex.replace("[{P}]", "{P}")));
  }
}
