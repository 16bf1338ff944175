package dev.lanyard.export;

import com.google.gson.stream.JsonWriter;
import dev.lanyard.graph.Lan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes things as JSON objects, with what belongs to them inside. */
record JsonLdThings(Selection selection, JsonWriter json) {
  private static final Node NOTHING = NodeFactory.createURI("");

  /** Names first, the rest in alphabetical order. */
  private static final Comparator<String> KEYS =
      Comparator.comparing((String key) -> !key.equals("name")).thenComparing(key -> key);

  void write(Node thing) throws IOException {
    write(thing, NOTHING);
  }

  /**
   * @param within the thing that it stands in, which it need not point back at; things may belong
   *     to themselves, so what is within holds no more
   */
  private void write(Node thing, Node within) throws IOException {
    json.beginObject();
    json.name("id").value(JsonLdContext.id(thing));
    types(thing);
    for (var property : properties(thing, within).entrySet()) {
      json.name(property.getKey());
      values(within.equals(NOTHING) ? thing : NOTHING, property.getKey(), property.getValue());
    }
    List<Node> talks = selection.facts().subjects(Lan.atEvent, thing);
    if (!talks.isEmpty() && within.equals(NOTHING)) {
      json.name("talks").beginArray();
      for (Node talk : talks) {
        if (selection.has(talk)) {
          write(talk, thing);
        }
      }
      json.endArray();
    }
    json.endObject();
  }

  private void types(Node thing) throws IOException {
    var types = new ArrayList<String>();
    for (Triple type : selection.facts().of(thing)) {
      if (isType(type) && selection.tells(type)) {
        types.add(word(type.getObject()));
      }
    }
    if (types.size() == 1) {
      json.name("type").value(types.get(0));
    } else if (!types.isEmpty()) {
      Json.strings(json, "type", types);
    }
  }

  private static boolean isType(Triple fact) {
    return fact.getPredicate().equals(RDF.type.asNode()) && fact.getObject().isURI();
  }

  private Map<String, List<Node>> properties(Node thing, Node event) {
    var properties = new TreeMap<String, List<Node>>(KEYS);
    for (Triple fact : selection.facts().of(thing)) {
      boolean back =
          fact.getPredicate().equals(Lan.atEvent.asNode()) && fact.getObject().equals(event);
      if (!isType(fact) && !back && selection.tells(fact)) {
        properties
            .computeIfAbsent(JsonLdContext.key(fact.getPredicate()), k -> new ArrayList<>())
            .add(fact.getObject());
      }
    }
    return properties;
  }

  /**
   * @param whole the thing that affiliations may stand in, if any
   */
  private void values(Node whole, String key, List<Node> values) throws IOException {
    // People who read a file by program want a list of speakers even where there is one.
    boolean one = values.size() == 1 && (values.get(0).isLiteral() || JsonLdContext.isWord(key));
    if (!one) {
      json.beginArray();
    }
    for (Node value : values) {
      value(whole, key, value);
    }
    if (!one) {
      json.endArray();
    }
  }

  private void value(Node whole, String key, Node value) throws IOException {
    if (value.isLiteral()) {
      literal(key, value);
    } else if (JsonLdContext.isWord(key) && value.isURI()) {
      json.value(word(value));
    } else if (key.equals(Lan.affiliation.getLocalName()) && !whole.equals(NOTHING)) {
      write(value, whole);
    } else {
      json.beginObject().name("id").value(JsonLdContext.id(value));
      if (selection.has(value)) {
        var labels = selection.facts().objects(value, RDFS.label);
        if (!labels.isEmpty() && labels.get(0).isLiteral()) {
          json.name("name");
          literal("name", labels.get(0));
        }
      }
      json.endObject();
    }
  }

  private void literal(String key, Node literal) throws IOException {
    if (literal.getLiteralLanguage().isEmpty()) {
      JsonLdLiteral.write(json, key, literal);
    } else {
      json.value(literal.getLiteralLexicalForm()); // a name is a name in any language
    }
  }

  private static String word(Node term) {
    return JsonLdContext.key(term);
  }
}
