package dev.lanyard.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Writes single terms as Turtle does, and remembers which prefixes it used. */
final class TurtleTerms {
  private static final Pattern RELATIVE =
      Pattern.compile("[a-z]+(/[A-Za-z0-9_~-][A-Za-z0-9_~.%-]*)+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");

  private final String base;
  private final Set<String> used = new TreeSet<>();

  /**
   * @param base what relative IRIs are relative to, such as {@code https://w3id.org/lanyard/id/}
   */
  TurtleTerms(String base) {
    this.base = base;
  }

  /** The prefixes that the terms written so far need, sorted. */
  Set<String> used() {
    return used;
  }

  String predicate(Node node) {
    return node.equals(RDF.type.asNode()) ? "a" : term(node);
  }

  String term(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    if (node.isLiteral()) {
      return literal(node);
    }
    throw new IllegalArgumentException("neither IRI nor literal: " + node);
  }

  private String iri(String iri) {
    if (iri.startsWith(base) && RELATIVE.matcher(iri.substring(base.length())).matches()) {
      return "<" + iri.substring(base.length()) + ">";
    }
    return Prefixes.shorten(iri).map(this::note).orElseGet(() -> "<" + escapeIri(iri) + ">");
  }

  private String note(String shortName) {
    used.add(shortName.substring(0, shortName.indexOf(':')));
    return shortName;
  }

  private String literal(Node node) {
    var text = node.getLiteralLexicalForm();
    var type = node.getLiteralDatatype();
    if (!node.getLiteralLanguage().isEmpty()) {
      return quote(text) + "@" + node.getLiteralLanguage();
    }
    if (XSDDatatype.XSDstring.equals(type)) {
      return quote(text);
    }
    var bare =
        (XSDDatatype.XSDinteger.equals(type) && NUMBER.matcher(text).matches())
            || (XSDDatatype.XSDdecimal.equals(type) && DECIMAL.matcher(text).matches())
            || (XSDDatatype.XSDboolean.equals(type)
                && (text.equals("true") || text.equals("false")));
    return bare ? text : quote(text) + "^^" + iri(type.getURI());
  }

  private static String quote(String text) {
    var out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                  if (Character.isISOControl(c)) {
                    out.append("\\u%04X".formatted(c));
                  } else {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.append('"').toString();
  }

  private static String escapeIri(String iri) {
    var out = new StringBuilder();
    iri.codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                out.append("\\u%04X".formatted(c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
