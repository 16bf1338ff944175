package dev.lanyard.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The pages of things, each by what kind of thing it is. */
final class Things {
  private final Library library;
  private final Heads heads;

  Things(Library library) {
    this.library = library;
    this.heads = new Heads(library.facts());
  }

  /** The page of {@code thing}; empty if the graph has none. */
  Optional<View> page(Node thing) {
    return library.facts().kind(thing).filter(k -> k == Kind.PERSON).map(kind -> view(thing, kind));
  }

  private View view(Node thing, Kind kind) {
    var head = heads.of(thing, kind);
    return View.of(kind.word(), head.name(), Map.of("head", head, "page", model(thing, kind)))
        .below(Link.to(kind.many(), kind.list()));
  }

  private Object model(Node thing, Kind kind) {
    return switch (kind) {
      case PERSON -> PersonPage.of(thing, library);
      default -> List.of();
    };
  }
}
