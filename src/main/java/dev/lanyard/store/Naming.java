package dev.lanyard.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/**
 * A pattern that asks whether some name of a thing, or of what it leads to, has a text in it:
 *
 * <pre>
 * ?event lan:inSeries/(rdfs:label|skos:altLabel) ?name  FILTER(CONTAINS(LCASE(?name), "kafka"))
 * </pre>
 *
 * @param thing whose name it is, {@code ?event}
 * @param way the properties that lead to what has the name, {@code lan:inSeries}; mostly none
 * @param properties by which it has it
 * @param own the other variables, which must be bound nowhere else
 * @param text in lower case
 */
record Naming(Var thing, List<Node> way, List<Node> properties, Set<Var> own, String text) {
  Naming {
    way = List.copyOf(way);
    properties = List.copyOf(properties);
    own = Set.copyOf(own);
  }

  /** What one pattern leads along. */
  private record Link(Node from, List<Node> properties, Node to) {}

  /** Reads a pattern; nothing, if it asks anything else. */
  static Optional<Naming> of(Op pattern, FunctionEnv env) {
    var links = new ArrayList<Link>();
    var conditions = new ArrayList<Expr>();
    if (!read(pattern, links, conditions) || !isChain(links) || conditions.size() != 1) {
      return Optional.empty();
    }
    var last = links.get(links.size() - 1);
    var thing = Var.alloc(links.get(0).from());
    var own = new HashSet<Var>(OpVars.mentionedVars(pattern));
    own.remove(thing);
    return text(conditions.get(0), last.to(), env)
        .map(
            text ->
                new Naming(
                    thing,
                    links.subList(0, links.size() - 1).stream()
                        .map(l -> l.properties().get(0))
                        .toList(),
                    last.properties(),
                    own,
                    text));
  }

  /** The things that have such a name. */
  Set<Node> things(NameList names) {
    var things = names.with(properties, text);
    for (int i = way.size() - 1; i >= 0; i--) {
      things = names.having(way.get(i), things);
    }
    return things;
  }

  private static boolean read(Op pattern, List<Link> links, List<Expr> conditions) {
    if (pattern instanceof OpFilter filter) {
      conditions.addAll(filter.getExprs().getList());
      return read(filter.getSubOp(), links, conditions);
    }
    if (pattern instanceof OpSequence sequence) {
      return sequence.getElements().stream().allMatch(part -> read(part, links, conditions));
    }
    if (pattern instanceof OpBGP triples) {
      triples
          .getPattern()
          .forEach(
              t -> links.add(new Link(t.getSubject(), List.of(t.getPredicate()), t.getObject())));
      return true;
    }
    if (pattern instanceof OpPath path) {
      var way = path.getTriplePath();
      var properties = new ArrayList<Node>();
      links.add(new Link(way.getSubject(), properties, way.getObject()));
      return read(way.getPath(), properties);
    }
    return false;
  }

  private static boolean read(Path path, List<Node> properties) {
    if (path instanceof P_Alt either) {
      return read(either.getLeft(), properties) && read(either.getRight(), properties);
    }
    return path instanceof P_Link link && properties.add(link.getNode());
  }

  private static boolean isChain(List<Link> links) {
    for (int i = 0; i < links.size(); i++) {
      var link = links.get(i);
      boolean isLast = i == links.size() - 1;
      if (!link.from().isVariable()
          || !link.to().isVariable()
          || link.from().equals(link.to())
          || !link.properties().stream().allMatch(Node::isURI)
          || !isLast && link.properties().size() > 1
          || !isLast && !link.to().equals(links.get(i + 1).from())) {
        return false;
      }
    }
    return !links.isEmpty();
  }

  /** Of {@code CONTAINS(LCASE(?name), text)} the text. */
  private static Optional<String> text(Expr condition, Node name, FunctionEnv env) {
    if (condition instanceof E_StrContains contains
        && contains.getArg1() instanceof E_StrLowerCase folded
        && name.equals(folded.getArg().asVar())) {
      try {
        var text = contains.getArg2().eval(BindingFactory.empty(), env);
        return text.isString() ? Optional.of(text.getString()) : Optional.empty();
      } catch (ExprException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
