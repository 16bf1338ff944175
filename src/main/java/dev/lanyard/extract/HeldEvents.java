package dev.lanyard.extract;

/** Events that are reported and not announced were held. */
final class HeldEvents implements Rule {
  private static final Habit NAME = Habit.REPORTED_EVENT;

  @Override
  public void read(Reading reading) {
    for (Occasion occasion : reading.occasions.all()) {
      if (!occasion.announced) {
        reading.claim(
            occasion.thing, Relation.STATUS, Literal.term("Held"), occasion.at.span(), NAME);
      }
    }
  }
}
