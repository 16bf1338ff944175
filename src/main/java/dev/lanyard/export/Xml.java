package dev.lanyard.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with a line for each element, in UTF-8. */
final class Xml {
  private final XMLStreamWriter out;
  private int depth;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** Something that writes XML. */
  interface Body {
    void write(Xml xml) throws XMLStreamException;
  }

  /** Writes a file with an XML declaration; closes nothing. */
  static void write(OutputStream stream, Body body) throws IOException {
    try {
      var writer = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      body.write(new Xml(writer));
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element that others go into, with attributes as names and values by turns. */
  void open(String name, String... attributes) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  void close() throws XMLStreamException {
    depth--;
    line();
    out.writeEndElement();
  }

  /** An element with nothing in it. */
  void empty(String name, String... attributes) throws XMLStreamException {
    line();
    out.writeEmptyElement(name);
    attributes(attributes);
  }

  /** An element with text in it. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters(allowed(text));
    out.writeEndElement();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Without the control characters that XML 1.0 cannot hold. */
  private static String allowed(String text) {
    return text.codePoints().allMatch(Xml::isAllowed)
        ? text
        : text.codePoints()
            .filter(Xml::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
