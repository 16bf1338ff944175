package dev.lanyard.bench;

import dev.lanyard.graph.Lan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Graphs of documents on events that never took place: the shape of real ones, in any number. The
 * same number of documents gives the same graphs.
 *
 * <p>A document tells of one event with four talks; people, organisations, projects and series come
 * back from document to document, some far more often than others.
 */
final class Gatherings {
  private static final String[] SYLLABLES = {
    "ka", "ri", "to", "mel", "sa", "ven", "du", "lo", "pra", "nim", "ze", "hal", "bor", "ti", "ya",
    "fen", "gro", "lis", "mu", "ost"
  };
  private static final int TALKS = 4;
  private static final int PEOPLE_PER_DOCUMENT = 3;

  private final Random random = new Random(20260101);
  private final Dataset dataset = DatasetFactory.create();
  private final List<Resource> people;
  private final List<Resource> organisations;
  private final List<Resource> projects;
  private final List<Resource> series;
  private final List<Resource> places;
  private final List<Resource> topics;

  private Gatherings(int documents) {
    people = things("person", Lan.Person, Math.max(10, documents * PEOPLE_PER_DOCUMENT / 2), 2);
    organisations = things("organisation", Lan.Organisation, Math.max(10, documents / 3), 1);
    projects = things("project", Lan.Project, 200, 1);
    series = things("series", Lan.EventSeries, 60, 2);
    places = things("place", Lan.Place, 120, 1);
    topics = things("topic", Lan.Topic, 60, 1);
  }

  static Dataset of(int documents) {
    var gatherings = new Gatherings(documents);
    for (int i = 0; i < documents; i++) {
      gatherings.write(i);
    }
    return gatherings.dataset;
  }

  private List<Resource> things(String kind, Resource type, int count, int words) {
    var things = new ArrayList<Resource>();
    var model = ModelFactory.createDefaultModel();
    for (int i = 0; i < count; i++) {
      var name = new StringBuilder();
      for (int w = 0; w < words; w++) {
        name.append(w == 0 ? "" : " ").append(word());
      }
      name.append(' ').append(Integer.toString(i, 36));
      things.add(
          model
              .createResource(
                  Lan.BASE + kind + "/" + name.toString().toLowerCase().replace(' ', '-'))
              .addProperty(RDF.type, type)
              .addProperty(RDFS.label, name.toString()));
    }
    return things;
  }

  private String word() {
    var word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The first come far more often than the last. */
  private Resource any(List<Resource> things) {
    double where = random.nextDouble();
    return things.get((int) (where * where * things.size()));
  }

  private void write(int number) {
    var document = Lan.BASE + "document/d" + number;
    Model facts = dataset.getNamedModel(document);
    var source =
        facts.createResource(document, Lan.Document).addProperty(RDFS.label, "Report " + number);
    var host = named(facts, any(series));
    var date = "%d-%02d-%02d".formatted(2012 + number % 14, 1 + number % 12, 1 + number % 28);
    var event =
        facts
            .createResource(Lan.BASE + "event/e" + number, Lan.Event)
            .addProperty(RDFS.label, "%s %s".formatted(label(host), date))
            .addProperty(Lan.inSeries, host)
            .addProperty(Lan.startDate, date, XSDDatatype.XSDdate)
            .addProperty(Lan.status, Lan.Held)
            .addProperty(Lan.place, named(facts, any(places)))
            .addProperty(Lan.sponsor, named(facts, any(organisations)))
            .addProperty(Lan.sponsor, named(facts, any(organisations)))
            .addProperty(Lan.host, named(facts, any(people)));
    for (int t = 0; t < TALKS; t++) {
      talk(facts, event, number, t, date);
    }
    facts
        .listSubjects()
        .filterDrop(s -> s.equals(source) || s.hasProperty(RDF.type, Lan.Affiliation))
        .toList()
        .forEach(s -> source.addProperty(Lan.mentions, s));
    source.addProperty(Lan.topic, named(facts, any(topics)));
    evidence(source, facts, dataset.getNamedModel(document + "/evidence"));
  }

  private void talk(Model facts, Resource event, int number, int t, String date) {
    var title = "%s %s for %s".formatted(word(), word(), word());
    var speaker = named(facts, any(people));
    var company = named(facts, any(organisations));
    facts
        .createResource(Lan.BASE + "talk/e%d/t%d".formatted(number, t), Lan.Talk)
        .addProperty(RDFS.label, title)
        .addProperty(Lan.title, title)
        .addProperty(Lan.kind, t == 0 ? Lan.Keynote : Lan.Presentation)
        .addProperty(Lan.atEvent, event)
        .addProperty(Lan.speaker, speaker)
        .addProperty(Lan.speaker, named(facts, any(people)))
        .addProperty(Lan.representing, company)
        .addProperty(Lan.project, named(facts, any(projects)))
        .addProperty(Lan.topic, named(facts, any(topics)))
        .addProperty(
            Lan.recording,
            facts.createResource("https://video.example/%d-%d".formatted(number, t)));
    speaker.addProperty(
        Lan.affiliation,
        facts
            .createResource(Lan.BASE + "affiliation/d%d/t%d".formatted(number, t), Lan.Affiliation)
            .addProperty(RDFS.label, label(speaker) + " (" + label(company) + ")")
            .addProperty(Lan.organisation, company)
            .addProperty(Lan.role, "Engineer")
            .addProperty(Lan.asOf, date, XSDDatatype.XSDdate));
  }

  private static Resource named(Model facts, Resource thing) {
    facts.add(thing.listProperties());
    return facts.createResource(thing.getURI());
  }

  private static String label(Resource thing) {
    return thing.getProperty(RDFS.label).getString();
  }

  private static void evidence(Resource source, Model facts, Model evidence) {
    int at = 0;
    for (Statement fact : facts.listStatements().toList()) {
      if (fact.getPredicate().equals(RDFS.label)) {
        continue;
      }
      claim(evidence.createResource(source.getURI() + "/claim/" + at), source, fact, at);
      at += 7;
    }
  }

  private static void claim(Resource claim, Resource source, Statement fact, int at) {
    claim
        .addProperty(RDF.type, Lan.Claim)
        .addProperty(RDF.subject, fact.getSubject())
        .addProperty(RDF.predicate, (RDFNode) fact.getPredicate())
        .addProperty(RDF.object, fact.getObject())
        .addProperty(Lan.wasDerivedFrom, source)
        .addProperty(Lan.start, Integer.toString(at), XSDDatatype.XSDnonNegativeInteger)
        .addProperty(Lan.end, Integer.toString(at + 6), XSDDatatype.XSDnonNegativeInteger)
        .addProperty(Lan.rule, "told-in-prose")
        .addProperty(Lan.confidence, "0.9", XSDDatatype.XSDdecimal);
  }
}
