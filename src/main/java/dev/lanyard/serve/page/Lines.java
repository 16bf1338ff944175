package dev.lanyard.serve.page;

import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/**
 * Collects what is stated of one thing, respect by respect; what nobody states is left out.
 *
 * <pre>{@code
 * library.lines(event).of("Place", Lan.place).of("Sponsors", Lan.sponsor).all()
 * }</pre>
 */
final class Lines {
  /** How many values of one property a page lists. */
  private static final int MOST = 60;

  private static final int ROOM = 12_000;

  private static final Set<Property> DATES = Set.of(Lan.startDate, Lan.endDate, Lan.asOf);

  private final Facts facts;
  private final Witnesses witnesses;
  private final Node thing;
  private final Room room = new Room(ROOM);
  private final List<Line> all = new ArrayList<>();

  Lines(Facts facts, Witnesses witnesses, Node thing) {
    this.facts = facts;
    this.witnesses = witnesses;
    this.thing = thing;
  }

  /** Adds the values of a property. */
  Lines of(String label, Property property) {
    return add(
        label,
        facts.of(thing, property).stream()
            .limit(MOST)
            .map(v -> new Stated(shown(property, v), room.of(witnesses.of(thing, property, v))))
            .toList());
  }

  /** Adds those of which the thing is a value. */
  Lines whose(String label, Property property) {
    return add(
        label,
        facts.whose(property, thing).stream()
            .limit(MOST)
            .map(s -> new Stated(facts.link(s), room.of(witnesses.of(s, property, thing))))
            .toList());
  }

  List<Line> all() {
    return List.copyOf(all);
  }

  private Lines add(String label, List<Stated> values) {
    if (!values.isEmpty()) {
      all.add(new Line(label, values));
    }
    return this;
  }

  private Link shown(Property property, Node value) {
    return DATES.contains(property)
        ? Link.none(When.of(facts.name(value)).words())
        : facts.link(value);
  }
}
