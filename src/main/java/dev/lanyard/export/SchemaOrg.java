package dev.lanyard.export;

import com.google.gson.stream.JsonWriter;
import dev.lanyard.graph.Lan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;

/**
 * The events in the words of schema.org, as search engines and calendars read them: an {@code
 * Event} with its talks as {@code subEvent}, each with its speakers as {@code performer}.
 */
record SchemaOrg() implements Document {
  @Override
  public String name() {
    return "schema-org";
  }

  @Override
  public String says() {
    return "events and their talks as schema.org JSON-LD";
  }

  @Override
  public String ending() {
    return "json";
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
          json.name("@context").value("https://schema.org");
          json.name("@graph").beginArray();
          var events = new Events(selection, json);
          for (Node event : selection.visit(name(), selection.things(Lan.Event))) {
            events.write(event);
          }
          json.endArray();
        });
    return List.of();
  }

  private record Events(Selection selection, JsonWriter json) {
    void write(Node event) throws IOException {
      Facts facts = selection.facts();
      begin("Event", event);
      optional("startDate", facts.date(event, Lan.startDate));
      optional("endDate", facts.date(event, Lan.endDate));
      json.name("eventStatus").value("https://schema.org/EventScheduled");
      location(event);
      several("superEvent", event, Lan.inSeries, "EventSeries");
      several("organizer", event, Lan.host, "");
      several("sponsor", event, Lan.sponsor, "Organization");
      json.name("subEvent").beginArray();
      for (Node talk : facts.subjects(Lan.atEvent, event)) {
        if (selection.has(talk)) {
          talk(talk, facts.date(event, Lan.startDate));
        }
      }
      json.endArray();
      same(event);
      json.endObject();
    }

    private void talk(Node talk, String date) throws IOException {
      begin("Event", talk);
      json.name("performer").beginArray();
      for (Node person : selection.facts().objects(talk, Lan.speaker)) {
        if (selection.has(person)) {
          speaker(person, talk, date);
        }
      }
      json.endArray();
      several("about", talk, Lan.project, "SoftwareApplication");
      json.endObject();
    }

    private void speaker(Node person, Node talk, String date) throws IOException {
      begin("Person", person);
      var company = new Employers(selection).organisation(person, talk, date);
      if (company.isPresent()) {
        json.name("affiliation");
        begin("Organization", company.get());
        json.endObject();
      }
      same(person);
      json.endObject();
    }

    private void location(Node event) throws IOException {
      String venue = named(event, Lan.venue);
      String city = named(event, Lan.place);
      if (!venue.isEmpty() || !city.isEmpty()) {
        json.name("location").beginObject().name("@type").value("Place");
        json.name("name").value(venue.isEmpty() ? city : venue);
        optional("address", city);
        json.endObject();
      }
    }

    private String named(Node thing, Property property) {
      return Cell.firstLabel(selection, selection.facts().objects(thing, property));
    }

    private void several(String key, Node thing, Property property, String type)
        throws IOException {
      List<Node> others =
          selection.facts().objects(thing, property).stream().filter(selection::has).toList();
      if (!others.isEmpty()) {
        json.name(key).beginArray();
        for (Node other : others) {
          boolean person = selection.facts().has(other, RDF.type, Lan.Person.asNode());
          begin(!type.isEmpty() ? type : person ? "Person" : "Organization", other);
          json.endObject();
        }
        json.endArray();
      }
    }

    private void begin(String type, Node thing) throws IOException {
      json.beginObject().name("@type").value(type);
      json.name("@id").value(thing.getURI());
      json.name("name").value(selection.facts().label(thing));
    }

    private void optional(String key, String value) throws IOException {
      if (!value.isEmpty()) {
        json.name(key).value(value);
      }
    }

    private void same(Node thing) throws IOException {
      String ids = Cell.externalIds(selection, thing);
      if (!ids.isEmpty()) {
        Json.strings(json, "sameAs", List.of(ids.split(" ")));
      }
    }
  }
}
