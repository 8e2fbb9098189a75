package org.paralleltext.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML files event by event, compressed or not; DTDs and external entities are not read. */
public final class XmlFile {

  /**
   * What is made of the events of a file.
   *
   * @param <T> what it becomes
   */
  public interface Content<T> {

    /**
     * Reads from the first event on.
     *
     * @throws XMLStreamException if the file is not well-formed
     * @throws IOException if what it is written to fails
     */
    T read(XMLStreamReader xml) throws XMLStreamException, IOException;
  }

  private XmlFile() {}

  /**
   * Reads a file.
   *
   * @param expected what it should be, for messages
   * @throws InputException if it cannot be read, or is no XML; with the line
   * @throws IOException if the content throws it
   */
  public static <T> T read(Path file, String expected, Content<T> content) throws IOException {
    try (InputStream in = InputFile.unpacked(file, expected)) {
      return content.read(SafeXml.factory().createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      throw broken(file.toString(), e, expected);
    }
  }

  /** What is said of XML that is not well-formed. */
  static InputException broken(String name, XMLStreamException failure, String expected) {
    Location place = failure.getLocation();
    int line = place == null || place.getLineNumber() < 1 ? 1 : place.getLineNumber();
    String reason = String.valueOf(failure.getMessage());
    return new InputException(
        name + ":" + line,
        "broken XML ("
            + reason.replaceFirst("(?s)^.*Message: ", "").replaceAll("\\s+", " ").strip()
            + ")",
        expected);
  }
}
