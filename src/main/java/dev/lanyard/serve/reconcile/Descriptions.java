package dev.lanyard.serve.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** A line that tells a thing from its namesakes: {@code person, Acme, Harbour Days 2025}. */
final class Descriptions {
  private static final int FEW = 3;

  private final Things things;

  Descriptions(Things things) {
    this.things = things;
  }

  String of(Node thing) {
    var parts = new ArrayList<String>();
    for (Type type : things.types(thing)) {
      parts.add(things.label(type.term().asNode()).orElse(type.id()));
      for (Property property : telling(type)) {
        parts.add(values(thing, property));
      }
    }
    return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
  }

  private String values(Node thing, Property property) {
    var values = things.values(thing, property).stream().map(things::text).distinct().toList();
    return Stream.concat(
            values.stream().limit(FEW), values.size() > FEW ? Stream.of("…") : Stream.of())
        .collect(Collectors.joining(", "));
  }

  private static List<Property> telling(Type type) {
    return switch (type) {
      case PERSON -> List.of(Property.AFFILIATED, Property.HELD);
      case ORGANISATION -> List.of(Property.MEMBER);
      case PROJECT -> List.of(Property.MATURITY);
      case EVENT -> List.of(Property.START, Property.CITY);
      case SERIES -> List.of(Property.HELD);
      case TALK -> List.of(Property.SPEAKER, Property.HELD);
      case PLACE -> List.of(Property.COUNTRY);
      case TOPIC -> List.of(Property.BROADER);
    };
  }
}
