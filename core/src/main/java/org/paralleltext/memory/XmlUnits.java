package org.paralleltext.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.paralleltext.read.XmlFile;

/**
 * One way through an XML file of units, from its first event to its last. Used once; not
 * thread-safe.
 */
interface XmlUnits {

  /** Goes through the units, to the end of the file. */
  void read(Memory.Visitor visitor) throws XMLStreamException, IOException;

  /**
   * What is known of the units when they have been read.
   *
   * @param survey what they show
   */
  MemoryHeader header(MemoryHeader survey);

  /**
   * A memory of the units of a file, which is read once for its header, and again whenever its
   * units are asked for.
   *
   * @param expected what the file should be, for messages
   * @param begin makes the way that begins at a place
   */
  static Memory memory(Path file, String expected, Function<XmlCursor, XmlUnits> begin)
      throws IOException {
    Survey survey = new Survey();
    MemoryHeader header = pass(file, expected, begin, survey).header(survey.header());
    return new Memory(header, visitor -> pass(file, expected, begin, visitor));
  }

  private static XmlUnits pass(
      Path file, String expected, Function<XmlCursor, XmlUnits> begin, Memory.Visitor visitor)
      throws IOException {
    return XmlFile.read(
        file,
        expected,
        xml -> {
          XmlUnits units = begin.apply(new XmlCursor(file, xml));
          units.read(visitor);
          return units;
        });
  }
}
