package dev.lanyard.serve.reconcile;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.link.Feature;
import dev.lanyard.link.Found;
import dev.lanyard.link.Item;
import dev.lanyard.link.Lookup;
import dev.lanyard.link.Score;
import dev.lanyard.link.Trait;
import dev.lanyard.serve.reconcile.Query.Condition;
import dev.lanyard.serve.reconcile.Query.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Finds who may be meant: by name, with conditions that make one likelier than another; or by
 * conditions alone.
 */
final class Finder {
  private static final double SAME = 1;

  private final Things things;
  private final Lookup lookup;
  private final Conditions conditions;

  Finder(Things things, Lookup lookup) {
    this.things = things;
    this.lookup = lookup;
    this.conditions = new Conditions(things);
  }

  /** The candidates for a query, the likeliest first. */
  List<Found> find(Query query) {
    var types = query.types().isEmpty() ? Type.any() : query.types();
    return query.names().isEmpty() ? told(query, types) : named(query, types);
  }

  private List<Found> named(Query query, List<Type> types) {
    return lookup.find(
        asked(query),
        types.stream().map(Type::kind).toList(),
        query.limit(),
        new Lookup.Judge() {
          @Override
          public boolean admits(Item item) {
            return conditions.admit(node(item), query);
          }

          @Override
          public List<Feature> features(Kind kind, Item item) {
            return query.conditions().stream()
                .filter(c -> trait(kind, c).isEmpty())
                .flatMap(c -> conditions.feature(node(item), c).stream())
                .toList();
          }
        });
  }

  /** Those of which most conditions hold; a match is one alone of which all do. */
  private List<Found> told(Query query, List<Type> types) {
    var found = new ArrayList<Found>();
    for (Type type : types) {
      for (Item item : lookup.all(type.kind())) {
        if (conditions.admit(node(item), query)) {
          var features =
              query.conditions().stream()
                  .flatMap(c -> conditions.feature(node(item), c).stream())
                  .toList();
          double value =
              features.stream().mapToDouble(Feature::value).sum() / query.conditions().size();
          found.add(new Found(item, new Score(value, false, features), false));
        }
      }
    }
    found.removeIf(f -> f.score().value() == 0);
    found.sort(
        Comparator.comparingDouble((Found f) -> -f.score().value())
            .thenComparing(f -> f.item().name())
            .thenComparing(f -> f.item().iri()));
    long whole = found.stream().filter(f -> f.score().value() == SAME).count();
    return found.stream()
        .limit(query.limit())
        .map(f -> new Found(f.item(), f.score(), whole == 1 && f.score().value() == SAME))
        .toList();
  }

  /** What is asked for, as something to compare with. */
  private Item asked(Query query) {
    String first = query.names().get(0);
    Optional<Node> known = things.of(first);
    Item item =
        known
            .map(k -> Item.of(k.getURI()).with(Trait.NAME, things.text(k)))
            .orElse(Item.of("").with(Trait.NAME, first));
    item = item.with(Trait.ALIAS, query.names().subList(1, query.names().size()));
    item =
        item.with(
            Trait.KIND,
            query.types().stream().map(t -> t.kind().name().toLowerCase(Locale.ROOT)).toList());
    for (Condition condition : query.conditions()) {
      Optional<Trait> trait = traits(condition);
      if (trait.isPresent()) {
        item = item.with(trait.get(), condition.values().stream().map(this::text).toList());
      }
    }
    return item.all(Trait.START).isEmpty() ? item.with(Trait.START, SpokenDate.in(first)) : item;
  }

  private String text(Value value) {
    String text =
        value.text().isEmpty() ? things.of(value.id()).map(things::text).orElse("") : value.text();
    return text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T.*", "$1");
  }

  /** The trait by which the score of this kind of thing knows a condition. */
  private static Optional<Trait> trait(Kind kind, Condition condition) {
    return traits(condition)
        .filter(
            t ->
                switch (t) {
                  case START, END, CITY, COUNTRY -> kind == Kind.EVENT;
                  case REPOSITORY -> kind == Kind.PROJECT || kind == Kind.ORGANISATION;
                  case ID -> true;
                  default -> kind != Kind.TALK && kind != Kind.PLACE && kind != Kind.TOPIC;
                });
  }

  private static Optional<Trait> traits(Condition condition) {
    if (condition.quantifier() != Query.Quantifier.ANY) {
      return Optional.empty();
    }
    return switch (condition.property()) {
      case START -> Optional.of(Trait.START);
      case END -> Optional.of(Trait.END);
      case CITY -> Optional.of(Trait.CITY);
      case COUNTRY -> Optional.of(Trait.COUNTRY);
      case HOMEPAGE -> Optional.of(Trait.HOMEPAGE);
      case REPOSITORY -> Optional.of(Trait.REPOSITORY);
      case SAME -> Optional.of(Trait.ID);
      default -> Optional.empty();
    };
  }

  private static Node node(Item item) {
    return NodeFactory.createURI(item.iri());
  }
}
