package dev.lanyard.export;

import dev.lanyard.store.OntologyFiles;
import java.util.Locale;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;

/**
 * A column of a table.
 *
 * @param name lower-case words with underscores, {@code event_name}
 * @param meaning what it holds, in a sentence
 * @param required whether no cell is empty
 * @param refersTo the table whose key its cells are, or empty
 */
record Column(String name, Type type, String meaning, boolean required, String refersTo) {

  /** One whose cells may be empty. */
  static Column of(String name, Type type, String meaning) {
    return new Column(name, type, meaning, false, "");
  }

  /** One that means what the ontology says of a property. */
  static Column of(String name, Type type, Property property) {
    return of(name, type, meaning(property));
  }

  /** The same, with no cell empty. */
  Column always() {
    return new Column(name, type, meaning, true, refersTo);
  }

  /** The same, with the IRIs of another table's rows. */
  Column to(String table) {
    return new Column(name, type, meaning, required, table);
  }

  /** {@code The comment of lan:sponsor. (lan:sponsor)} */
  private static String meaning(Property property) {
    var comment = OntologyFiles.load().getResource(property.getURI()).getProperty(RDFS.comment);
    String name = "lan:" + property.getLocalName();
    return comment == null
        ? name.toLowerCase(Locale.ROOT)
        : "%s (%s)".formatted(comment.getString(), name);
  }
}
