package dev.lanyard.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of {@code ontology/lanyard.ttl}, and the few of other vocabularies that Lanyard writes
 * and Jena does not name.
 *
 * <p>A constant bears the local name of its term: {@code Lan.atEvent} is {@code lan:atEvent},
 * {@code Lan.Event} is {@code lan:Event}. What a term means is written in the ontology and only
 * there. The names of {@code rdf:}, {@code rdfs:}, {@code skos:}, {@code org:} and {@code dct:}
 * come from {@code org.apache.jena.vocabulary}.
 *
 * <pre>{@code
 * talk lan:atEvent event ; lan:speaker person .
 * }</pre>
 */
public final class Lan {
  /** What the IRI of every term begins with. */
  public static final String NS = "https://w3id.org/lanyard#";

  /** The prefix by which the terms go in Turtle. */
  public static final String PREFIX = "lan";

  /** Below it lie the entities, unless the user sets another base. */
  public static final String BASE = "https://w3id.org/lanyard/id/";

  // Classes

  public static final Resource Document = resource("Document");
  public static final Resource EventSeries = resource("EventSeries");
  public static final Resource Event = resource("Event");
  public static final Resource Talk = resource("Talk");
  public static final Resource Person = resource("Person");
  public static final Resource Organisation = resource("Organisation");
  public static final Resource Project = resource("Project");
  public static final Resource Topic = resource("Topic");
  public static final Resource Place = resource("Place");
  public static final Resource Affiliation = resource("Affiliation");
  public static final Resource Claim = resource("Claim");
  public static final Resource TalkKind = resource("TalkKind");
  public static final Resource EventStatus = resource("EventStatus");

  public static final Resource Addition = resource("Addition");
  public static final Resource Denial = resource("Denial");

  // Kinds of talk

  public static final Resource Presentation = resource("Presentation");
  public static final Resource Keynote = resource("Keynote");
  public static final Resource Panel = resource("Panel");
  public static final Resource Tutorial = resource("Tutorial");
  public static final Resource LightningTalk = resource("LightningTalk");
  public static final Resource Demo = resource("Demo");
  public static final Resource Interview = resource("Interview");
  public static final Resource Podcast = resource("Podcast");
  public static final Resource Workshop = resource("Workshop");

  // Status of events

  public static final Resource Held = resource("Held");
  public static final Resource Announced = resource("Announced");

  // Of events

  public static final Property inSeries = property("inSeries");
  public static final Property startDate = property("startDate");
  public static final Property endDate = property("endDate");
  public static final Property place = property("place");
  public static final Property venue = property("venue");
  public static final Property host = property("host");
  public static final Property sponsor = property("sponsor");
  public static final Property expects = property("expects");
  public static final Property status = property("status");
  public static final Property partOf = property("partOf");

  // Of talks (topic: also of documents)

  public static final Property title = property("title");
  public static final Property kind = property("kind");
  public static final Property atEvent = property("atEvent");
  public static final Property speaker = property("speaker");
  public static final Property representing = property("representing");
  public static final Property recording = property("recording");
  public static final Property recordingOffset = property("recordingOffset");
  public static final Property project = property("project");
  public static final Property topic = property("topic");

  // Of people and their affiliations

  public static final Property affiliation = property("affiliation");
  public static final Property organisation = property("organisation");
  public static final Property role = property("role");
  public static final Property asOf = property("asOf");

  // Of documents and claims

  public static final Property mentions = property("mentions");
  public static final Property quote = property("quote");
  public static final Property rule = property("rule");
  public static final Property confidence = property("confidence");

  // Of links to other people's data

  public static final Property score = property("score");
  public static final Property feature = property("feature");

  // Of known entities

  public static final Property within = property("within");
  public static final Property ambiguous = property("ambiguous");
  public static final Property maturity = property("maturity");
  public static final Property nameProperty = property("nameProperty");

  // Of other vocabularies: where in a document a claim stands (oa, prov), and a project's addresses
  // (schema, doap)

  public static final Property start =
      ResourceFactory.createProperty("http://www.w3.org/ns/oa#", "start");
  public static final Property end =
      ResourceFactory.createProperty("http://www.w3.org/ns/oa#", "end");
  public static final Property wasDerivedFrom =
      ResourceFactory.createProperty("http://www.w3.org/ns/prov#", "wasDerivedFrom");
  public static final Property url = ResourceFactory.createProperty("https://schema.org/", "url");
  public static final Property repository =
      ResourceFactory.createProperty("http://usefulinc.com/ns/doap#", "repository");

  private Lan() {}

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS, name);
  }
}
