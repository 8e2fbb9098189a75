package org.paralleltext.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** The declaration of a file ends before this, in bytes. */
  private static final int HEAD = 256;

  /** The bytes of the mark of UTF-8. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)");

  private XmlFile() {}

  /**
   * Reads a file.
   *
   * @param expected what it should be, for messages
   * @throws InputException if it cannot be read, or is no XML; with the line
   * @throws IOException if the content throws it
   */
  public static <T> T read(Path file, String expected, Content<T> content) throws IOException {
    try (InputStream in = new BufferedInputStream(InputFile.unpacked(file, expected))) {
      return content.read(reader(in));
    } catch (XMLStreamException e) {
      throw broken(file.toString(), e, expected);
    }
  }

  /** Decodes UTF-8 itself, for of what is none the parser would speak to the console. */
  private static XMLStreamReader reader(InputStream in) throws XMLStreamException, IOException {
    return isUtf8(in)
        ? SafeXml.factory()
            .createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))
        : SafeXml.factory().createXMLStreamReader(in);
  }

  /** Whether a file says that it is in UTF-8, or says nothing; passes over its byte order mark. */
  private static boolean isUtf8(InputStream in) throws IOException {
    in.mark(HEAD);
    String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    in.reset();
    if (head.startsWith(MARK)) {
      in.skipNBytes(MARK.length());
      return true;
    }
    Matcher encoding = ENCODING.matcher(head);
    return encoding.lookingAt()
        ? encoding.group(1).equalsIgnoreCase("UTF-8")
        : head.startsWith("<") && head.indexOf(0) < 0;
  }

  /** What is said of XML that is not well-formed. */
  static InputException broken(String name, XMLStreamException failure, String expected) {
    Location place = failure.getLocation();
    int line = place == null || place.getLineNumber() < 1 ? 1 : place.getLineNumber();
    if (failure.getNestedException() instanceof CharacterCodingException) {
      return new InputException(name + ":" + line, "bytes that are no UTF-8", expected);
    }
    String reason = String.valueOf(failure.getMessage());
    return new InputException(
        name + ":" + line,
        "broken XML ("
            + reason.replaceFirst("(?s)^.*Message: ", "").replaceAll("\\s+", " ").strip()
            + ")",
        expected);
  }
}
