package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML with an element a line, indented. Characters that XML cannot hold become U+FFFD. Not
 * thread-safe.
 */
final class XmlOut {

  /** What a document consists of. */
  interface Body {
    void write(XmlOut xml) throws IOException;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private final XMLStreamWriter xml;
  private int depth;

  private XmlOut(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes a document in UTF-8 and a line end. */
  static void write(Writer out, Body body) throws IOException {
    XMLStreamWriter xml = open(out);
    attempt(() -> xml.writeStartDocument("UTF-8", "1.0"));
    body.write(new XmlOut(xml));
    attempt(xml::writeEndDocument);
    attempt(xml::flush);
    out.write('\n');
  }

  private static XMLStreamWriter open(Writer out) throws IOException {
    try {
      return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void attempt(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException failure ? failure : new IOException(e);
    }
  }

  /** A document type declaration. */
  void type(String declaration) throws IOException {
    line();
    attempt(() -> xml.writeDTD(declaration));
  }

  /** Begins an element that has others in it. */
  void open(String element) throws IOException {
    line();
    attempt(() -> xml.writeStartElement(element));
    depth++;
  }

  /** The namespace of the element that was begun last, and of those in it. */
  void namespace(String uri) throws IOException {
    attempt(() -> xml.writeDefaultNamespace(uri));
  }

  /** An attribute of the element that was begun last; white space is single spaces. */
  void attribute(String name, String value) throws IOException {
    attempt(() -> xml.writeAttribute(name, XmlText.attribute(value)));
  }

  /** The same, unless the value is empty. */
  void attributeIfAny(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      attribute(name, value);
    }
  }

  /** Ends the element that was begun last. */
  void close() throws IOException {
    depth--;
    line();
    attempt(xml::writeEndElement);
  }

  /** An element with nothing in it but attributes that follow. */
  void empty(String element) throws IOException {
    line();
    attempt(() -> xml.writeEmptyElement(element));
  }

  /** An element with text in it and attributes, names and values by turns. */
  void text(String element, String text, String... attributes) throws IOException {
    line();
    attempt(() -> xml.writeStartElement(element));
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    attempt(() -> xml.writeCharacters(XmlText.clean(text)));
    attempt(xml::writeEndElement);
  }

  private void line() throws IOException {
    attempt(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
  }
}
