package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.paralleltext.resolution.Paragraph;

/**
 * The elements of an Akoma Ntoso file, one after the other, each on a line of its own. Characters
 * that XML cannot hold become U+FFFD. Used once; not thread-safe.
 */
final class AknElements {

  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final AknIds ids;
  private final Writer out;
  private final XMLStreamWriter xml;

  AknElements(AknIds ids, Writer out) throws IOException {
    this.ids = ids;
    this.out = out;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins the file and its root. */
  void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    open("akomaNtoso");
    xml.writeDefaultNamespace(NAMESPACE);
  }

  /** Ends the root and the file. */
  void end() throws XMLStreamException, IOException {
    close();
    xml.writeEndDocument();
    xml.flush();
    out.write('\n');
  }

  /** Begins the element of a paragraph, which has its kind, its number and its ids. */
  void open(Paragraph paragraph, String element, String... attributes) throws XMLStreamException {
    open(element, attributes);
    xml.writeAttribute("class", paragraph.kind().word());
    if (paragraph.number().isPresent()) {
      xml.writeAttribute("title", paragraph.number().get().label());
    }
    if (ids.expression(paragraph).isPresent()) {
      xml.writeAttribute("eId", ids.expression(paragraph).get());
    }
    if (ids.work(paragraph).isPresent()) {
      xml.writeAttribute("wId", ids.work(paragraph).get());
    }
  }

  /**
   * Begins an element.
   *
   * @param attributes each name before its value
   */
  void open(String element, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
    writeAttributes(attributes);
  }

  /** Ends the element that was begun last. */
  void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  /** An element with nothing in it. */
  void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(element);
    writeAttributes(attributes);
  }

  /** An element with a text in it. */
  void text(String element, String content) throws XMLStreamException {
    open(element);
    characters(content);
    close();
  }

  void characters(String content) throws XMLStreamException {
    xml.writeCharacters(XmlText.clean(content));
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
