package dev.lanyard.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lanyard.link.Feature;
import dev.lanyard.link.Found;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;

/**
 * Writes what was found.
 *
 * <pre>{@code
 * 0.2        {"q0": {"result": [{"id": "person/tom-li", "name": "Tom Li", "score": 92.5, "match": true, ...}]}}
 * 1.0-draft  {"results": [{"candidates": [...]}]}
 * }</pre>
 *
 * <p>A score is out of 100. A feature tells how well something agrees, from 0 to 1; the score is
 * the mean of the features by their weights, or less where a rule says so.
 */
final class Answers {
  private static final int HUNDRED = 100;

  private final Things things;
  private final Descriptions descriptions;

  Answers(Things things) {
    this.things = things;
    this.descriptions = new Descriptions(things);
  }

  /** Answers of version 0.2, by the keys of the queries. */
  JsonObject old(Map<String, List<Found>> found) {
    var answer = new JsonObject();
    found.forEach(
        (key, candidates) -> {
          var result = new JsonObject();
          result.add("result", candidates(candidates));
          answer.add(key, result);
        });
    return answer;
  }

  /** Answers of the draft, in the order of the queries. */
  JsonObject draft(List<List<Found>> found) {
    var results = new JsonArray();
    for (List<Found> candidates : found) {
      var result = new JsonObject();
      result.add("candidates", candidates(candidates));
      results.add(result);
    }
    var answer = new JsonObject();
    answer.add("results", results);
    return answer;
  }

  private JsonArray candidates(List<Found> found) {
    var candidates = new JsonArray();
    for (Found each : found) {
      var thing = NodeFactory.createURI(each.item().iri());
      var candidate = new JsonObject();
      candidate.addProperty("id", Things.id(thing));
      candidate.addProperty("name", things.text(thing));
      candidate.addProperty("description", descriptions.of(thing));
      candidate.add("type", types(things.types(thing)));
      candidate.addProperty("score", rounded(each.score().value() * HUNDRED, 1));
      candidate.addProperty("match", each.match());
      candidate.add("features", features(each.score().features()));
      candidates.add(candidate);
    }
    return candidates;
  }

  /** Types with their names. */
  JsonArray types(Collection<Type> types) {
    var all = new JsonArray();
    types.forEach(t -> all.add(type(t)));
    return all;
  }

  /** {@code {"id": "Person", "name": "person"}}. */
  JsonObject type(Type type) {
    var object = new JsonObject();
    object.addProperty("id", type.id());
    object.addProperty("name", things.label(type.term().asNode()).orElse(type.id()));
    return object;
  }

  private static JsonArray features(List<Feature> features) {
    var all = new JsonArray();
    for (Feature feature : features) {
      var object = new JsonObject();
      object.addProperty("id", feature.name());
      object.addProperty(
          "name",
          String.format(
              Locale.ROOT,
              "%s (weight %.0f): %s",
              feature.name(),
              feature.weight(),
              feature.words()));
      object.addProperty("value", rounded(feature.value(), 3));
      object.addProperty("weight", rounded(feature.weight(), 3));
      all.add(object);
    }
    return all;
  }

  private static double rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }
}
