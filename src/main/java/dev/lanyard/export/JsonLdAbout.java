package dev.lanyard.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a graph says about one thing as JSON-LD that reads like JSON, in the words of {@link
 * JsonLd}: the thing outermost, what it leads to within it, what leads to it below {@code reverse},
 * and the names of what else is spoken of below {@code included}. All that the graph says is in it,
 * and nothing else.
 *
 * <pre>{@code
 * { "id": "person/tom-li", "type": "Person", "name": "Tom Li",
 *   "affiliation": [ { "id": "affiliation/host/tom-li/acme", "asOf": "2025-05-01",
 *                      "organisation": [ { "id": "organisation/acme", "name": "Acme" } ] } ],
 *   "reverse": { "speaker": [ { "id": "talk/queues", "name": "Queues that sleep" } ] } }
 * }</pre>
 */
public final class JsonLdAbout {
  /** Names first, then our own words, then those of others, each in alphabetical order. */
  private static final Comparator<String> KEYS =
      Comparator.comparing((String key) -> !key.equals("name"))
          .thenComparing(key -> key.contains(":"))
          .thenComparing(key -> key);

  private final Facts facts;
  private final Node thing;
  private final JsonWriter json;
  private final Set<Node> told = new HashSet<>();

  private JsonLdAbout(Graph graph, Node thing, JsonWriter json) {
    this.facts = new Facts(graph);
    this.thing = thing;
    this.json = json;
  }

  /** The text; of a graph that does not know the thing, all that it says of others. */
  public static String of(Graph graph, Node thing) {
    var out = new StringWriter();
    try (var json = Json.writer(out)) {
      new JsonLdAbout(graph, thing, json).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it goes to memory
    }
    return out.append('\n').toString();
  }

  private void write() throws IOException {
    json.beginObject();
    JsonLdContext.write(json);
    boolean known = facts.graph().contains(thing, Node.ANY, Node.ANY);
    List<Triple> leading = facts.graph().stream(Node.ANY, Node.ANY, thing).toList();
    if (known || !leading.isEmpty()) {
      told.add(thing);
      json.name("id").value(JsonLdContext.id(thing));
      properties(thing, Node.ANY, true);
      reverse(leading);
    }
    List<Node> rest = subjects().stream().filter(s -> !told.contains(s)).toList();
    if (!rest.isEmpty()) {
      json.name(known ? "included" : "@graph").beginArray();
      for (Node subject : rest) {
        whole(subject, Node.ANY);
      }
      json.endArray();
    }
    json.endObject();
  }

  private List<Node> subjects() {
    return facts.graph().stream().map(Triple::getSubject).distinct().sorted(Facts.ORDER).toList();
  }

  /** What leads to the thing, by the property that does. */
  private void reverse(List<Triple> leading) throws IOException {
    var byKey = new TreeMap<String, List<Node>>(KEYS);
    for (Triple fact : leading) {
      if (!fact.getSubject().equals(thing)) {
        byKey
            .computeIfAbsent(reverseKey(fact.getPredicate()), k -> new ArrayList<>())
            .add(fact.getSubject());
      }
    }
    if (byKey.isEmpty()) {
      return;
    }
    json.name("reverse").beginObject();
    for (Map.Entry<String, List<Node>> entry : byKey.entrySet()) {
      json.name(entry.getKey()).beginArray();
      for (Node subject : entry.getValue().stream().sorted(Facts.ORDER).toList()) {
        if (told.add(subject)) {
          whole(subject, thing);
        } else {
          reference(subject);
        }
      }
      json.endArray();
    }
    json.endObject();
  }

  /** The keyword for types has no reverse, the property has. */
  private static String reverseKey(Node property) {
    return property.equals(RDF.type.asNode()) ? "rdf:type" : JsonLdContext.key(property);
  }

  /**
   * @param told what it leads to, which need not be said again
   */
  private void whole(Node subject, Node told) throws IOException {
    json.beginObject().name("id").value(JsonLdContext.id(subject));
    properties(subject, told, false);
    json.endObject();
  }

  private void properties(Node subject, Node except, boolean nesting) throws IOException {
    var types = new ArrayList<String>();
    var values = new TreeMap<String, List<Node>>(KEYS);
    for (Triple fact : facts.of(subject)) {
      Node object = fact.getObject();
      if (fact.getPredicate().equals(RDF.type.asNode()) && object.isURI()) {
        types.add(JsonLdContext.key(object));
      } else if (!object.equals(except)) {
        String key = reverseKey(fact.getPredicate());
        values.computeIfAbsent(key, k -> new ArrayList<>()).add(object);
      }
    }
    if (types.size() == 1) {
      json.name("type").value(types.get(0));
    } else if (!types.isEmpty()) {
      Json.strings(json, "type", types);
    }
    for (Map.Entry<String, List<Node>> entry : values.entrySet()) {
      json.name(entry.getKey());
      values(entry.getKey(), entry.getValue(), nesting);
    }
  }

  private void values(String key, List<Node> values, boolean nesting) throws IOException {
    boolean one = values.size() == 1 && (values.get(0).isLiteral() || JsonLdContext.isWord(key));
    if (!one) {
      json.beginArray();
    }
    for (Node value : values) {
      if (value.isLiteral()) {
        JsonLdLiteral.write(json, key, value);
      } else if (JsonLdContext.isWord(key) && value.isURI()) {
        json.value(JsonLdContext.key(value));
      } else if (nesting && !isNamedAlone(value) && told.add(value)) {
        whole(value, Node.ANY);
      } else {
        reference(value);
      }
    }
    if (!one) {
      json.endArray();
    }
  }

  /** Whether the graph knows no more of it than what it is called. */
  private boolean isNamedAlone(Node node) {
    return facts.graph().stream(node, Node.ANY, Node.ANY)
        .allMatch(t -> t.getPredicate().equals(RDFS.label.asNode()) && t.getObject().isLiteral());
  }

  private void reference(Node node) throws IOException {
    json.beginObject().name("id").value(JsonLdContext.id(node));
    if (isNamedAlone(node)) {
      told.add(node);
    }
    var names = facts.objects(node, RDFS.label).stream().filter(Node::isLiteral).toList();
    if (!names.isEmpty()) {
      json.name("name");
      values("name", names, false);
    }
    json.endObject();
  }
}
