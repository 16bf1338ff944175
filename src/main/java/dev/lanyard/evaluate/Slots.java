package dev.lanyard.evaluate;

import dev.lanyard.graph.Lan;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/** Makes slots of what stands in a graph. */
final class Slots {
  private Slots() {}

  /** A person, an organisation, a project, a place, a topic. */
  static Slot named(RDFNode node) {
    return new Slot.Named(names(node));
  }

  /** An event, a series, a role. */
  static Slot worded(RDFNode node) {
    return new Slot.Worded(names(node));
  }

  /** A date of whatever precision. */
  static Slot dated(RDFNode node) {
    return new Slot.Dated(Labels.text(node));
  }

  /** The address of a recording. */
  static Slot filmed(RDFNode node) {
    return new Slot.Filmed(Labels.text(node));
  }

  /** A talk; only with a {@code lan:title} has it a title, whatever its label says. */
  static Slot session(Resource talk) {
    List<String> titles = Labels.texts(talk, Lan.title);
    if (!titles.isEmpty()) {
      titles = Stream.concat(titles.stream(), Labels.names(talk).stream()).distinct().toList();
    }
    return new Slot.Session(
        titles,
        objects(talk, Lan.atEvent).stream().map(Slots::worded).toList(),
        objects(talk, Lan.speaker).stream().map(Slots::named).toList());
  }

  private static List<RDFNode> objects(Resource subject, Property property) {
    return subject.listProperties(property).mapWith(Statement::getObject).toList().stream()
        .sorted(Comparator.comparing(RDFNode::toString))
        .toList();
  }

  private static List<String> names(RDFNode node) {
    return node.isResource() ? Labels.names(node.asResource()) : List.of(Labels.text(node));
  }
}
