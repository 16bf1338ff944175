package dev.lanyard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/**
 * A table with one row for each fact of a property: who sponsored which event.
 *
 * @param kind what has the property
 * @param from the column of the subject, with a name column beside it
 * @param to the column of the object, with a name column beside it
 */
record PairTable(
    String name, String meaning, Resource kind, Property property, Column from, Column to)
    implements Table {
  @Override
  public Schema schema() {
    var columns =
        List.of(
            from.always(),
            called(from),
            to.always(),
            called(to),
            Column.of("documents", Type.INTEGER, "The number of documents that say so.").always(),
            Column.of(
                "confidence",
                Type.DECIMAL,
                "How often the surest rule that read it was right, 0 to 1."));
    return new Schema(name, meaning, columns, List.of(from.name(), to.name()));
  }

  private static Column called(Column thing) {
    return Column.of(thing.name() + "_name", Type.TEXT, "What the " + thing.name() + " is called.")
        .always();
  }

  @Override
  public Stream<List<String>> rows(Selection selection) {
    return selection.visit(name, kind).flatMap(thing -> rows(selection, thing).stream());
  }

  private List<List<String>> rows(Selection selection, Node thing) {
    var rows = new ArrayList<List<String>>();
    for (Node other : selection.facts().objects(thing, property)) {
      if (other.isURI() && selection.has(other)) {
        rows.add(
            List.of(
                thing.getURI(),
                selection.facts().label(thing),
                other.getURI(),
                selection.facts().label(other),
                Integer.toString(selection.support().documents(thing, property, other)),
                selection.support().confidence(thing, property, other)));
      }
    }
    return rows;
  }
}
