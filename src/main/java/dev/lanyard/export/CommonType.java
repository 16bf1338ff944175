package dev.lanyard.export;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** What all cells of a column are, found out cell by cell; text if there are none. */
final class CommonType {
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile(INTEGER + "(\\.[0-9]+)?");

  private boolean none = true;
  private boolean iris = true;
  private boolean integers = true;
  private boolean decimals = true;

  void note(Node cell) {
    none = false;
    iris = iris && cell.isURI();
    integers = integers && isNumber(cell, INTEGER);
    decimals = decimals && isNumber(cell, DECIMAL);
  }

  Type type() {
    if (none) {
      return Type.TEXT;
    }
    if (iris) {
      return Type.IRI;
    }
    return integers ? Type.INTEGER : decimals ? Type.DECIMAL : Type.TEXT;
  }

  private static boolean isNumber(Node cell, Pattern form) {
    return cell.isLiteral()
        && form.matcher(cell.getLiteralLexicalForm()).matches()
        && cell.getLiteral().isWellFormed()
        && cell.getLiteralValue() instanceof Number;
  }
}
