package dev.lanyard.serve.reconcile;

import com.google.gson.JsonObject;
import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.fault.Fault;
import dev.lanyard.link.Found;
import dev.lanyard.link.Item;
import dev.lanyard.link.Lookup;
import dev.lanyard.link.Ours;
import dev.lanyard.link.Thresholds;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * Answers everything that can be asked about one graph. The index is made when somebody shows
 * interest, so that a server is there at once and is no larger than it must be.
 */
public final class Desk {
  private final Dataset dataset;
  private final Things things;
  private final Answers answers;
  private final Cards cards;
  private volatile Optional<Index> index = Optional.empty();

  /**
   * A desk for a graph that does not change.
   *
   * @param address where on this server the page of a thing is, by its IRI
   */
  public Desk(Dataset dataset, Function<String, Optional<String>> address) {
    this.dataset = dataset;
    this.things = new Things(dataset);
    this.answers = new Answers(things);
    this.cards = new Cards(things, iri -> address.apply(iri).orElse(iri));
  }

  /** What the service says of itself; whoever wants to know that will soon ask more. */
  JsonObject manifest(String origin, boolean draft) {
    if (index.isEmpty()) {
      CompletableFuture.runAsync(this::made);
    }
    var manifests = new Manifests(answers);
    return reading(() -> draft ? manifests.draft(origin) : manifests.old(origin));
  }

  /** Candidates for a batch of version 0.2. */
  JsonObject match(Part batch) {
    var queries = Queries.old(batch);
    var found = new LinkedHashMap<String, List<Found>>();
    return reading(
        () -> {
          queries.forEach((key, query) -> found.put(key, index().finder().find(query)));
          return answers.old(found);
        });
  }

  /** Candidates for a batch of the draft. */
  JsonObject matchDraft(Part body) {
    var queries = Queries.draft(body);
    return reading(() -> answers.draft(queries.stream().map(index().finder()::find).toList()));
  }

  /** Completions. */
  JsonObject suggest(String what, String prefix, List<Type> types, Suggester.Page page) {
    return reading(
        () ->
            switch (what) {
              case "entity" -> index().suggester().entities(prefix, types, page);
              case "type" -> index().suggester().types(prefix, page);
              default -> index().suggester().properties(prefix, types, page);
            });
  }

  /** A small card, as JSON with HTML in it. */
  JsonObject flyout(String what, String id, String origin) {
    return reading(
        () -> {
          var flyout = new JsonObject();
          flyout.addProperty("id", id);
          flyout.addProperty("html", fragment(what, id, origin));
          return flyout;
        });
  }

  private String fragment(String what, String id, String origin) {
    return switch (what) {
      case "entity" -> cards.fragment(thing(id), origin);
      case "type" ->
          Type.of(id)
              .map(t -> Cards.fragment(t.id(), things.comment(t.term().asNode())))
              .orElseThrow(() -> missing(id));
      default ->
          Property.of(id)
              .map(p -> Cards.fragment(p.id(), p.description()))
              .orElseThrow(() -> missing(id));
    };
  }

  /** A small page about a thing. */
  String preview(String id) {
    return reading(() -> cards.page(thing(id)));
  }

  /** Where the page about a thing is. */
  String view(String id) {
    return reading(() -> cards.address(thing(id)));
  }

  /** The page that explains the service. */
  String about(String origin) {
    return reading(() -> new About(things).page(origin));
  }

  /** What is known of things. */
  JsonObject extend(Part query, boolean draft) {
    var extender = new Extender(things);
    return reading(() -> draft ? extender.draft(query) : extender.old(query));
  }

  private Node thing(String id) {
    return things.of(id).orElseThrow(() -> missing(id));
  }

  private static Fault missing(String id) {
    return new Fault(
        "reconcile-missing",
        "id=" + id,
        "there is no such thing here",
        "Take an identifier that the service gave, such as person/tom-wilkie.");
  }

  private Index index() {
    return index.orElseGet(this::made);
  }

  private synchronized Index made() {
    return reading(
        () -> {
          if (index.isEmpty()) {
            var ours = new EnumMap<Kind, List<Item>>(Kind.class);
            Type.any().forEach(t -> ours.put(t.kind(), Ours.of(dataset, List.of(t.kind()))));
            var lookup = new Lookup(ours, Thresholds.USUAL);
            index =
                Optional.of(new Index(new Finder(things, lookup), new Suggester(things, lookup)));
          }
          return index.get();
        });
  }

  private <T> T reading(Supplier<T> question) {
    return Txn.calculateRead(dataset.asDatasetGraph(), question::get);
  }

  /** What needs all names of the graph at hand. */
  private record Index(Finder finder, Suggester suggester) {}
}
