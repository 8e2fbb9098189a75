package org.paralleltext.memory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.paralleltext.read.InputException;

/** A place in an XML file that goes forward event by event. Not thread-safe. */
final class XmlCursor {

  private final Path file;
  private final XMLStreamReader xml;

  XmlCursor(Path file, XMLStreamReader xml) {
    this.file = file;
    this.xml = xml;
  }

  /** Goes to the first tag of the next element; false if there is none. */
  boolean nextElement() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next event; false if that is the end of an element with this name. */
  boolean nextInside(String element) throws XMLStreamException {
    xml.next();
    return !isEnd(element);
  }

  /** Whether an element begins here. */
  boolean isStart() {
    return xml.isStartElement();
  }

  /** Whether an element with this name begins here. */
  boolean isStart(String element) {
    return xml.isStartElement() && element().equals(element);
  }

  private boolean isEnd(String element) {
    return xml.isEndElement() && element().equals(element);
  }

  /** Whether one of these elements ends here. */
  boolean isEnd(Set<String> elements) {
    return xml.isEndElement() && elements.contains(element());
  }

  /** The text that stands here; empty if it is a tag. */
  String characters() {
    return xml.isCharacters() ? xml.getText() : "";
  }

  /** The text of the element that begins here, which has no other in it; goes to its end. */
  String text() throws XMLStreamException {
    return xml.getElementText();
  }

  /** The name of the element that begins or ends here. */
  String element() {
    return xml.getLocalName();
  }

  /** The value of an attribute, or empty. */
  String attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
  }

  /** The language of the element that begins here, or empty. */
  String language() {
    return Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"))
        .orElseGet(() -> attribute("lang"));
  }

  /** The attributes of the element that begins here. */
  List<Property> attributes(Set<String> except) {
    List<Property> attributes = new ArrayList<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (!except.contains(xml.getAttributeLocalName(i))) {
        attributes.add(new Property(xml.getAttributeLocalName(i), xml.getAttributeValue(i)));
      }
    }
    return attributes;
  }

  /** What is said of something wrong here. */
  InputException wrong(String found, String expected) {
    return new InputException(file + ":" + xml.getLocation().getLineNumber(), found, expected);
  }
}
