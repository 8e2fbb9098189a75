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
    void write(XmlOut xml) throws XMLStreamException;
  }

  private final XMLStreamWriter xml;
  private int depth;

  private XmlOut(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes a document in UTF-8 and a line end. */
  static void write(Writer out, Body body) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      body.write(new XmlOut(xml));
      xml.writeEndDocument();
      xml.flush();
      out.write('\n');
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** A document type declaration. */
  void type(String declaration) throws XMLStreamException {
    line();
    xml.writeDTD(declaration);
  }

  /** Begins an element that has others in it. */
  void open(String element) throws XMLStreamException {
    line();
    xml.writeStartElement(element);
    depth++;
  }

  /** The namespace of the element that was begun last, and of those in it. */
  void namespace(String uri) throws XMLStreamException {
    xml.writeDefaultNamespace(uri);
  }

  /** An attribute of the element that was begun last. */
  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.clean(value));
  }

  /** Ends the element that was begun last. */
  void close() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  /** An element with nothing in it but attributes that follow. */
  void empty(String element) throws XMLStreamException {
    line();
    xml.writeEmptyElement(element);
  }

  /** An element with text in it. */
  void text(String element, String text) throws XMLStreamException {
    line();
    xml.writeStartElement(element);
    xml.writeCharacters(XmlText.clean(text));
    xml.writeEndElement();
  }

  /** An element with an attribute and text in it; nothing if the text is empty. */
  void textIfAny(String element, String attribute, String value, String text)
      throws XMLStreamException {
    if (!text.isEmpty()) {
      line();
      xml.writeStartElement(element);
      xml.writeAttribute(attribute, value);
      xml.writeCharacters(XmlText.clean(text));
      xml.writeEndElement();
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
