package dev.lanyard.ask;

import dev.lanyard.fault.Fault;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A question with its values written into the query, so that it can be read, changed and asked
 * elsewhere.
 *
 * <p>With {@code speaker=Tom}, {@code LCASE(COALESCE(?_speaker, ""))} becomes {@code
 * LCASE(COALESCE("Tom", ""))}.
 */
public final class FilledIn {
  private static final Pattern PARAMETER = Pattern.compile("\\?_(\\w+)");

  private FilledIn() {}

  /**
   * The text of the query; comments stay as they are, and so do parameters without a value.
   *
   * @throws Fault {@code parameter-value}
   */
  public static String sparql(Question question, Map<String, String> values) {
    var terms =
        question.parameters().stream()
            .filter(p -> values.containsKey(p.name()))
            .collect(
                Collectors.toMap(
                    Parameter::name,
                    p -> NodeFmtLib.strNT(term(p, values.getOrDefault(p.name(), "")))));
    return question
        .sparql()
        .lines()
        .map(line -> line.strip().startsWith("#") ? line : fill(line, terms))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** A value as a term of a query. */
  static Node term(Parameter parameter, String value) {
    var checked = parameter.checked(value);
    return switch (parameter.kind()) {
      case TEXT, YEAR -> NodeFactory.createLiteralString(checked);
      case NUMBER -> NodeFactory.createLiteralDT(checked, XSDDatatype.XSDdecimal);
      case IRI -> NodeFactory.createURI(checked);
    };
  }

  private static String fill(String line, Map<String, String> terms) {
    return PARAMETER
        .matcher(line)
        .replaceAll(m -> Matcher.quoteReplacement(terms.getOrDefault(m.group(1), m.group())));
  }
}
