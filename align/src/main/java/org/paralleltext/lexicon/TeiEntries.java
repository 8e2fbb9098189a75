package org.paralleltext.lexicon;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.paralleltext.read.InputException;
import org.paralleltext.read.SafeXml;

/**
 * Reads a dictionary in TEI, as FreeDict keeps them: an {@code entry} has its spellings in {@code
 * orth} and its translations in {@code cit} of the type {@code trans}, each a {@code quote}; in
 * older files, in {@code tr}. Translations of examples are left out.
 */
final class TeiEntries {

  private final BiConsumer<String, String> entries;
  private final List<String> headwords = new ArrayList<>();

  /** The types of the citations that are open. */
  private final Deque<String> citations = new ArrayDeque<>();

  private final StringBuilder text = new StringBuilder();

  /**
   * @param entries takes each headword with each of its translations
   */
  TeiEntries(BiConsumer<String, String> entries) {
    this.entries = entries;
  }

  /**
   * Reads all entries.
   *
   * @param name the file, for messages
   * @throws InputException if it is no XML
   */
  void read(String name, Reader in) {
    try {
      XMLStreamReader xml = SafeXml.factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        xml.next();
        if (xml.isStartElement()) {
          start(xml);
        } else if (xml.isEndElement()) {
          end(xml.getLocalName());
        } else if (xml.isCharacters()) {
          text.append(xml.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw new InputException(
          name + ":" + Math.max(1, e.getLocation().getLineNumber()),
          "broken XML",
          "a dictionary in TEI");
    }
  }

  private void start(XMLStreamReader xml) {
    text.setLength(0);
    switch (xml.getLocalName()) {
      case "entry" -> headwords.clear();
      case "cit" -> citations.push(String.valueOf(xml.getAttributeValue(null, "type")));
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "orth" -> headwords.add(text.toString());
      case "quote" -> addTranslation(citations.size() == 1 && citations.peek().startsWith("trans"));
      case "tr" -> addTranslation(citations.isEmpty());
      case "cit" -> citations.pop();
      default -> {}
    }
  }

  private void addTranslation(boolean ofHeadword) {
    if (ofHeadword) {
      headwords.forEach(headword -> entries.accept(headword, text.toString()));
    }
  }
}
