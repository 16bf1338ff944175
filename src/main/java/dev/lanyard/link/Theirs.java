package dev.lanyard.link;

import dev.lanyard.fault.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Other people's data in a file: a table, or RDF in any syntax. */
public final class Theirs {
  private Theirs() {}

  /**
   * The things that a file tells of.
   *
   * @param mapping the name of a mapping or of its file; empty to go by the columns' names
   * @param columns which column tells which trait, before what the mapping says
   * @param base what IRIs begin with where neither table nor mapping say
   * @throws Fault {@code link-source}, {@code table-broken}, {@code mapping-missing} or {@code
   *     mapping-broken}
   */
  public static List<Item> read(
      Path file, String mapping, Map<Trait, String> columns, String base) {
    if (!Files.isRegularFile(file)) {
      throw new Fault(
          "link-source",
          file.toString(),
          "there is no such file",
          "Name a table (.tsv, .csv, .json), an RDF file, or the URL of a service.");
    }
    return Table.is(file) ? table(file, mapping, columns, base) : graph(file);
  }

  private static List<Item> table(
      Path file, String mapping, Map<Trait, String> columns, String base) {
    var given = mapping.isEmpty() ? Mapping.usual(List.of()) : Mappings.named(mapping);
    var table = Table.read(file, given.header());
    var whole = (mapping.isEmpty() ? Mapping.usual(table.header()) : given).with(columns);
    whole.expectIn(table.header(), file.toString());
    return table.items(whole, base);
  }

  private static List<Item> graph(Path file) {
    Lang lang = RDFLanguages.filenameToLang(file.toString());
    if (lang == null) {
      throw new Fault(
          "link-source",
          file.toString(),
          "its name ends like neither a table nor an RDF file",
          "Name it .tsv, .csv, .json, .ttl, .nt, .trig, .rdf or .jsonld.");
    }
    try {
      DatasetGraph all = RDFDataMgr.loadDatasetGraph(file.toString(), lang);
      var union = GraphFactory.createDefaultGraph();
      all.find().forEachRemaining(q -> union.add(q.asTriple()));
      return new GraphItems(union).all();
    } catch (RiotException e) {
      throw new Fault(
          "link-source",
          file.toString(),
          "it is no %s (%s)".formatted(lang.getLabel(), e.getMessage()),
          "Mend the file, or name another.",
          e);
    }
  }
}
