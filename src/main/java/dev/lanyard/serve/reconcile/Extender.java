package dev.lanyard.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.lanyard.graph.Lan;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * Tells what is known of things: {@code {"ids": ["person/tom-li"], "properties": [{"id":
 * "organisation"}]}}.
 */
final class Extender {
  private final Things things;
  private final Answers answers;

  Extender(Things things) {
    this.things = things;
    this.answers = new Answers(things);
  }

  /** Rows by identifier, as version 0.2 has them. */
  JsonObject old(Part query) {
    var asked = asked(query);
    var rows = new JsonObject();
    for (String id : asked.ids()) {
      var row = new JsonObject();
      asked
          .properties()
          .forEach((property, limit) -> row.add(property.id(), values(id, property, limit)));
      rows.add(id, row);
    }
    return answer(asked, rows);
  }

  /** Rows in the order of the identifiers, as the draft has them. */
  JsonObject draft(Part query) {
    var asked = asked(query);
    var rows = new JsonArray();
    for (String id : asked.ids()) {
      var properties = new JsonArray();
      asked
          .properties()
          .forEach(
              (property, limit) -> {
                var told = new JsonObject();
                told.addProperty("id", property.id());
                told.add("values", values(id, property, limit));
                properties.add(told);
              });
      var row = new JsonObject();
      row.addProperty("id", id);
      row.add("properties", properties);
      rows.add(row);
    }
    return answer(asked, rows);
  }

  /** What could be fetched for things of these types. */
  static JsonObject proposals(List<Type> types, int limit) {
    var proposed = new JsonArray();
    Arrays.stream(Property.values())
        .filter(p -> types.stream().anyMatch(p::isOf))
        .limit(limit)
        .map(Suggester::property)
        .forEach(proposed::add);
    var answer = new JsonObject();
    if (types.size() == 1) {
      answer.addProperty("type", types.get(0).id());
    }
    answer.addProperty("limit", limit);
    answer.add("properties", proposed);
    return answer;
  }

  private JsonObject answer(Asked asked, JsonElement rows) {
    var meta = new JsonArray();
    for (Property property : asked.properties().keySet()) {
      var object = new JsonObject();
      object.addProperty("id", property.id());
      object.addProperty("name", property.id());
      if (property.gives().size() == 1) {
        object.add("type", answers.type(property.gives().iterator().next()));
      }
      meta.add(object);
    }
    var answer = new JsonObject();
    answer.add("meta", meta);
    answer.add("rows", rows);
    return answer;
  }

  private JsonArray values(String id, Property property, int limit) {
    var values = new JsonArray();
    things.of(id).stream()
        .flatMap(thing -> things.values(thing, property).stream())
        .limit(limit)
        .map(this::value)
        .forEach(values::add);
    return values;
  }

  /** A thing with its name, a day as a point in time, or a text. */
  private JsonObject value(Node value) {
    var object = new JsonObject();
    if (isThing(value)) {
      object.addProperty("id", Things.id(value));
      object.addProperty("name", things.text(value));
    } else if (value.isLiteral() && XSDDatatype.XSDdate.equals(value.getLiteralDatatype())) {
      object.addProperty("date", things.text(value) + "T00:00:00Z");
    } else {
      object.addProperty("str", things.text(value));
    }
    return object;
  }

  /** Something with a page of its own; {@code keynote} is but a word. */
  private boolean isThing(Node value) {
    return value.isURI() && !value.getURI().startsWith(Lan.NS) && things.label(value).isPresent();
  }

  private static Asked asked(Part query) {
    var ids = query.object().at("ids").list().stream().map(Part::text).distinct().toList();
    var properties = query.at("properties").list();
    Limits.check(query.at("ids").where(), ids.size(), Limits.ROWS, "things");
    Limits.check(query.at("properties").where(), properties.size(), Limits.ROWS, "properties");
    var wanted = new LinkedHashMap<Property, Integer>();
    for (Part property : properties) {
      wanted.put(
          Queries.property(property.object().at("id")), limit(property.at("settings").at("limit")));
    }
    return new Asked(ids, wanted);
  }

  /** A form sends 0 or nothing where all are wanted. */
  private static int limit(Part setting) {
    boolean none = setting.text("").isEmpty() || setting.text("").equals("0");
    return none ? Integer.MAX_VALUE : setting.count(1, Integer.MAX_VALUE);
  }

  /** Which things, and which properties with how many values at most. */
  private record Asked(List<String> ids, Map<Property, Integer> properties) {}
}
