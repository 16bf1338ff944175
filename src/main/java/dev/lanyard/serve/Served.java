package dev.lanyard.serve;

import dev.lanyard.ask.FullText;
import dev.lanyard.ask.Questions;
import dev.lanyard.serve.page.Site;
import dev.lanyard.serve.page.Texts;
import dev.lanyard.serve.reconcile.Desk;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * One state of a graph with all that is made from it. It never changes: a server that gets a newer
 * graph takes another of these, and what was being answered is answered from the one it began with.
 *
 * @param dataset to be read only
 * @param questions what can be asked of it by name
 * @param addresses where its things are found on this server
 * @param site its pages
 * @param desk matches other people's names with it
 * @param kept what was answered before
 */
public record Served(
    Dataset dataset, Questions questions, Addresses addresses, Site site, Desk desk, Kept kept) {

  /** All that is served of {@code dataset}. */
  static Served of(Dataset dataset, Questions questions, Texts texts) {
    DescriptionGraph.into(dataset, questions);
    FullText.over(dataset.asDatasetGraph());
    return Txn.calculateRead(
        dataset.asDatasetGraph(), () -> of(dataset, questions, Addresses.of(dataset), texts));
  }

  private static Served of(Dataset dataset, Questions questions, Addresses addresses, Texts texts) {
    return new Served(
        dataset,
        questions,
        addresses,
        new Site(dataset, questions, addresses::of, texts),
        new Desk(dataset, addresses::of),
        new Kept());
  }

  /**
   * What {@code question} gives, asked in one transaction: a dataset on disk answers in none other.
   */
  public <T> T read(Supplier<T> question) {
    return Txn.calculateRead(dataset.asDatasetGraph(), question::get);
  }
}
