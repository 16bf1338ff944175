package dev.lanyard.link;

import dev.lanyard.extract.Thing.Kind;

/**
 * What counts how much for one kind of thing. A feature that is known on one side only does not
 * count at all.
 *
 * <p>The figures were set on the tables and copies that {@code src/docs/linking.md} tells of.
 *
 * @param name weight of the names
 * @param sharpness to which power the likeness of names is taken: companies and projects are often
 *     but one word apart, people one letter
 * @param alone what the same name is worth where nothing else is known
 * @param homepage weight of the homepage
 * @param repository weight of the repository
 * @param date weight of the date
 * @param place weight of city and country
 * @param company weight of what it goes with
 */
record Policy(
    int name,
    int sharpness,
    double alone,
    int homepage,
    int repository,
    int date,
    int place,
    int company) {

  /** The policy for a kind. */
  static Policy of(Kind kind) {
    return switch (kind) {
      case PERSON -> new Policy(6, 1, 0.85, 3, 0, 0, 0, 6);
      case ORGANISATION -> new Policy(6, 2, 0.95, 4, 2, 0, 1, 0);
      case PROJECT -> new Policy(6, 2, 0.95, 3, 4, 0, 0, 0);
      case EVENT -> new Policy(4, 1, 0.8, 1, 0, 4, 3, 0);
      case SERIES -> new Policy(6, 2, 0.9, 3, 0, 0, 1, 0);
      case TALK -> new Policy(5, 1, 0.8, 0, 0, 2, 0, 4);
      case PLACE -> new Policy(6, 2, 0.85, 0, 0, 0, 4, 0);
      case DOCUMENT, TOPIC, AFFILIATION -> new Policy(6, 2, 0.85, 3, 0, 0, 0, 0);
    };
  }
}
