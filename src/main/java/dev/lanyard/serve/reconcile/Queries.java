package dev.lanyard.serve.reconcile;

import dev.lanyard.serve.reconcile.Query.Condition;
import dev.lanyard.serve.reconcile.Query.Quantifier;
import dev.lanyard.serve.reconcile.Query.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads batches of queries.
 *
 * <pre>{@code
 * 0.2        {"q0": {"query": "Tom Li", "type": "Person", "properties": [{"pid": "organisation", "v": "Acme"}]}}
 * 1.0-draft  {"queries": [{"type": "Person", "conditions": [
 *              {"matchType": "name", "propertyValue": "Tom Li"},
 *              {"matchType": "property", "propertyId": "organisation", "propertyValue": "Acme"}]}]}
 * }</pre>
 *
 * <p>All methods throw {@code reconcile-query} or {@code reconcile-large} for what they cannot
 * read.
 */
final class Queries {
  private static final int USUAL_LIMIT = 5;

  private Queries() {}

  /** A batch of version 0.2: queries by the keys that its sender chose. */
  static Map<String, Query> old(Part batch) {
    Limits.check(batch.where(), batch.keys().size(), Limits.BATCH, "queries");
    var queries = new LinkedHashMap<String, Query>();
    batch.keys().forEach(key -> queries.put(key, oldOne(batch.at(key).object())));
    return queries;
  }

  private static Query oldOne(Part query) {
    String name = query.at("query").text("");
    var conditions = new ArrayList<Condition>();
    if (query.at("properties").isThere()) {
      for (Part told : query.at("properties").list()) {
        conditions.add(
            new Condition(property(told.at("pid")), values(told.at("v")), Quantifier.ANY, false));
      }
    }
    return checked(
        query,
        new Query(
            name.isEmpty() ? List.of() : List.of(name),
            types(query.at("type")),
            query.at("limit").count(USUAL_LIMIT, Limits.RESULTS),
            conditions));
  }

  /** A batch of the draft. */
  static List<Query> draft(Part body) {
    var queries = body.object().at("queries").list();
    Limits.check(body.at("queries").where(), queries.size(), Limits.BATCH, "queries");
    return queries.stream().map(q -> draftOne(q.object())).toList();
  }

  private static Query draftOne(Part query) {
    var names = new ArrayList<String>();
    var conditions = new ArrayList<Condition>();
    for (Part condition : query.at("conditions").list()) {
      switch (condition.at("matchType").text("")) {
        case "name" -> named(condition).forEach(names::add);
        case "property" -> conditions.add(condition(condition));
        default -> throw condition.at("matchType").wrong("expected \"name\" or \"property\"");
      }
    }
    return checked(
        query,
        new Query(
            names,
            types(query.at("type")),
            query.at("limit").count(USUAL_LIMIT, Limits.RESULTS),
            conditions));
  }

  private static Stream<String> named(Part condition) {
    if (quantifier(condition) == Quantifier.NONE) {
      throw condition.at("matchQuantifier").wrong("a name that is not meant finds nobody");
    }
    return values(condition.at("propertyValue")).stream()
        .map(v -> v.id().isEmpty() ? v.text() : v.id())
        .filter(n -> !n.isEmpty());
  }

  private static Condition condition(Part condition) {
    if (condition.at("matchQualifier").isThere()) {
      throw condition.at("matchQualifier").wrong("no property here has a qualifier");
    }
    return new Condition(
        property(condition.at("propertyId")),
        values(condition.at("propertyValue")),
        quantifier(condition),
        condition.at("required").flag(false));
  }

  private static Quantifier quantifier(Part condition) {
    Part given = condition.at("matchQuantifier");
    return switch (given.text("any")) {
      case "any" -> Quantifier.ANY;
      case "all" -> Quantifier.ALL;
      case "none" -> Quantifier.NONE;
      default -> throw given.wrong("expected \"any\", \"all\" or \"none\"");
    };
  }

  /** One type or several, as texts or as objects with an identifier. */
  static List<Type> types(Part types) {
    if (!types.isThere()) {
      return List.of();
    }
    return types.oneOrMore().stream()
        .map(t -> t.isObject() ? t.at("id") : t)
        .filter(t -> !t.text().isEmpty())
        .map(
            t ->
                Type.of(t.text())
                    .orElseThrow(
                        () ->
                            t.wrong(
                                "there is no type '%s', expected one of %s"
                                    .formatted(t.text(), Type.all()))))
        .distinct()
        .toList();
  }

  /** The property of an identifier. */
  static Property property(Part id) {
    return Property.of(id.text(""))
        .orElseThrow(
            () ->
                id.wrong(
                    "there is no property '%s', expected one of %s"
                        .formatted(id.text(""), Property.all())));
  }

  private static List<Value> values(Part values) {
    var all =
        values.oneOrMore().stream()
            .map(v -> v.isObject() ? thing(v) : new Value("", v.text()))
            .filter(v -> !v.id().isEmpty() || !v.text().isEmpty())
            .toList();
    Limits.check(values.where(), all.size(), Limits.CONDITIONS, "values");
    return all;
  }

  private static Value thing(Part value) {
    return new Value(value.at("id").text(), value.at("name").text(""));
  }

  private static Query checked(Part where, Query query) {
    Limits.check(where.where(), query.conditions().size(), Limits.CONDITIONS, "conditions");
    Limits.check(where.where(), query.names().size(), Limits.CONDITIONS, "names");
    if (query.names().isEmpty() && query.conditions().isEmpty()) {
      throw where.wrong("it asks for nothing, expected a name or a property");
    }
    return query;
  }
}
