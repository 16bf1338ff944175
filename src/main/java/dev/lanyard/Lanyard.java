package dev.lanyard;

import dev.lanyard.annotate.Annotator;
import dev.lanyard.extract.Confidences;
import dev.lanyard.extract.Extractor;
import dev.lanyard.graph.Cut;
import dev.lanyard.graph.Graphs;
import dev.lanyard.graph.Knowledge;
import dev.lanyard.read.Document;
import dev.lanyard.read.Reader;
import dev.lanyard.resolve.Resolver;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;

/**
 * The whole pipeline, from a text to its graphs. One of them serves any number of threads.
 *
 * <pre>{@code
 * var lanyard = new Lanyard(Knowledge.of(OntologyFiles.load()), Lan.BASE, true);
 * Dataset graphs = lanyard.weave(Path.of("2025-05-07-spring-meetup.md"));
 * }</pre>
 */
public final class Lanyard {
  private final Reader reader = new Reader();
  private final Annotator annotator;
  private final Extractor extractor;
  private final Resolver resolver;
  private final Graphs graphs;

  /**
   * @param knowledge the entities and topics that are known beforehand
   * @param base what entity IRIs begin with
   * @param quotes whether claims carry the words they stand on
   */
  public Lanyard(Knowledge knowledge, String base, boolean quotes) {
    this(knowledge, base, quotes, Cut.NONE);
  }

  /**
   * As {@link #Lanyard(Knowledge, String, boolean)}, but tells only what is sure enough.
   *
   * @param cut how sure a claim must be
   */
  public Lanyard(Knowledge knowledge, String base, boolean quotes, Cut cut) {
    this.annotator = new Annotator(knowledge.gazetteer());
    this.extractor = new Extractor(knowledge.gazetteer(), knowledge.topics());
    this.resolver = new Resolver(knowledge.gazetteer(), knowledge.editions());
    this.graphs = new Graphs(base, quotes, Confidences.bundled(), cut);
  }

  /** The graphs of one file. */
  public Dataset weave(Path file) {
    return weave(reader.read(file));
  }

  /** The graphs of one text: read, annotated, its facts extracted, their names resolved. */
  public Dataset weave(Document document) {
    return graphs.of(resolver.resolve(extractor.extract(annotator.annotate(document))));
  }
}
