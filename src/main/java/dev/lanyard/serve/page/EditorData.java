package dev.lanyard.serve.page;

import dev.lanyard.ask.Parameter;
import dev.lanyard.ask.Question;
import dev.lanyard.ask.Questions;
import dev.lanyard.serve.ontology.Term;
import dev.lanyard.serve.ontology.Uses;
import dev.lanyard.serve.ontology.Vocabulary;
import dev.lanyard.store.Prefixes;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** What an editor of queries wants to know, as JSON. */
final class EditorData {
  private EditorData() {}

  /** The stored questions: name, sentence, columns, parameters, and the query. */
  static String questions(Questions questions) {
    return array(questions.all(), EditorData::question);
  }

  /** {@code {"lan": "https://w3id.org/lanyard#", …}}. */
  static String prefixes() {
    var object = new JsonObject();
    Prefixes.all().forEach(object::put);
    return JSON.toStringFlat(object);
  }

  /** The classes and properties that a graph uses, the most used first. */
  static String terms(Vocabulary vocabulary, Uses uses) {
    var labels = vocabulary.terms().stream().collect(Collectors.toMap(Term::iri, Term::label));
    var all = new JsonArray();
    add(all, "class", uses.classes(), labels);
    add(all, "property", uses.properties(), labels);
    return JSON.toStringFlat(all);
  }

  private static void add(
      JsonArray all, String kind, Map<String, Long> counts, Map<String, String> labels) {
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            use ->
                Prefixes.shorten(use.getKey())
                    .ifPresent(name -> all.add(term(kind, name, use, labels))));
  }

  private static JsonObject term(
      String kind, String name, Map.Entry<String, Long> use, Map<String, String> labels) {
    var object = new JsonObject();
    object.put("kind", kind);
    object.put("iri", use.getKey());
    object.put("name", name);
    object.put("label", labels.getOrDefault(use.getKey(), words(name)));
    object.put("uses", use.getValue());
    return object;
  }

  /** {@code alt label} for {@code skos:altLabel}. */
  private static String words(String name) {
    return name.substring(name.indexOf(':') + 1)
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static JsonObject question(Question question) {
    var object = new JsonObject();
    object.put("name", question.name());
    object.put("question", question.text());
    var columns = new JsonArray();
    question.columns().forEach(columns::add);
    object.put("columns", columns);
    var parameters = new JsonArray();
    question.parameters().forEach(p -> parameters.add(parameter(p)));
    object.put("parameters", parameters);
    object.put("sparql", question.sparql());
    return object;
  }

  private static JsonObject parameter(Parameter parameter) {
    var object = new JsonObject();
    object.put("name", parameter.name());
    object.put("meaning", parameter.meaning());
    return object;
  }

  private static <T> String array(Collection<T> all, Function<T, JsonObject> each) {
    var array = new JsonArray();
    all.forEach(one -> array.add(each.apply(one)));
    return JSON.toStringFlat(array);
  }
}
