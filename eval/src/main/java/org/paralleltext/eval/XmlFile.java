package org.paralleltext.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.paralleltext.read.InputException;
import org.paralleltext.read.SafeXml;

/** Reads XML files event by event. */
final class XmlFile {

  /** What is done with the events of a file. */
  interface Content {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  private XmlFile() {}

  /**
   * Reads a file.
   *
   * @param expected what it should be, for messages
   * @throws InputException if it is no XML
   * @throws IOException if it cannot be read
   */
  static void read(Path file, String expected, Content content) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      content.read(SafeXml.factory().createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new InputException(file + ":" + line, "broken XML", expected);
    }
  }
}
