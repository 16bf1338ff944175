package dev.lanyard.export;

import dev.lanyard.graph.Lan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * The facts as JSON-LD that reads like JSON: events with their talks in them, people with their
 * affiliations, and wherever something is referred to, its name. Names are plain texts: that some
 * are marked as English is told by the other formats alone.
 *
 * <pre>{@code
 * { "id": "event/csl-may-2024", "type": "Event", "name": "CSL May 2024", "startDate": "2024-05-08",
 *   "talks": [ { "id": "talk/queues", "name": "Queues that sleep",
 *                "speaker": [ { "id": "person/tom-li", "name": "Tom Li" } ] } ] }
 * }</pre>
 */
record JsonLd() implements Document {
  @Override
  public String name() {
    return "jsonld";
  }

  @Override
  public String says() {
    return "the facts of all documents together, as JSON-LD that reads like JSON";
  }

  @Override
  public String ending() {
    return "jsonld";
  }

  @Override
  public String mediaType() {
    return "application/ld+json; charset=utf-8";
  }

  @Override
  public List<String> write(Selection selection, OutputStream out) throws IOException {
    Json.write(
        out,
        json -> {
          var things = new JsonLdThings(selection, json);
          JsonLdContext.write(json);
          json.name("@graph").beginArray();
          for (Node event : selection.visit("events", selection.things(Lan.Event))) {
            things.write(event);
          }
          for (Node thing : selection.visit("the rest", selection.things())) {
            if (!isEmbedded(selection, thing)) {
              things.write(thing);
            }
          }
          json.endArray();
        });
    return List.of();
  }

  /** Whether it is an event, which came first, or stands within an event or a person. */
  private static boolean isEmbedded(Selection selection, Node thing) {
    Facts facts = selection.facts();
    return selection.has(thing)
        && (facts.has(thing, RDF.type, Lan.Event.asNode())
            || (facts.has(thing, RDF.type, Lan.Talk.asNode())
                && facts.objects(thing, Lan.atEvent).stream().anyMatch(selection::has))
            || (facts.has(thing, RDF.type, Lan.Affiliation.asNode())
                && facts.subjects(Lan.affiliation, thing).stream().anyMatch(selection::has)));
  }
}
