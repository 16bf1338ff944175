package dev.lanyard.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Writes literals as plainly as they can be read back. */
final class JsonLdLiteral {
  private static final String INTEGER = "0|-?[1-9][0-9]{0,14}";

  private JsonLdLiteral() {}

  /** As a value of {@code key}: {@code "Tom Li"}, {@code 3}, {@code {"@value": "2025", …}}. */
  static void write(JsonWriter json, String key, Node literal) throws IOException {
    String text = literal.getLiteralLexicalForm();
    String type = literal.getLiteralDatatypeURI();
    if (type.equals(JsonLdContext.datatype(key))) {
      json.value(text);
    } else if (type.equals(XSDDatatype.XSDinteger.getURI())
        && text.matches(INTEGER)
        && JsonLdContext.datatype(key).equals(XSDDatatype.XSDstring.getURI())) {
      json.value(Long.parseLong(text));
    } else {
      json.beginObject().name("@value").value(text);
      if (literal.getLiteralLanguage().isEmpty()) {
        json.name("@type").value(JsonLdContext.shortened(type));
      } else {
        json.name("@language").value(literal.getLiteralLanguage());
      }
      json.endObject();
    }
  }
}
