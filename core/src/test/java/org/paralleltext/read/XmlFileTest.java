package org.paralleltext.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlFileTest {

  @TempDir private Path folder;

  private String text(String xml, String charset) throws IOException {
    Path file = folder.resolve("x.xml");
    Files.write(file, xml.getBytes(Charset.forName(charset)));
    return XmlFile.read(file, "a file", XmlFileTest::text);
  }

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    xml.nextTag();
    return xml.getElementText();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, encoding='utf-8'",
    "UTF-16, encoding='UTF-16'",
    "UTF-16, ''",
    "ISO-8859-1, encoding=\"ISO-8859-1\""
  })
  void readsWhatTheDeclarationOrTheMarkSays(String charset, String encoding) throws IOException {
    assertThat(text("<?xml version='1.0' " + encoding + "?>\n<a>fjørd</a>", charset))
        .isEqualTo("fjørd");
  }

  @Test
  void readsWithoutDeclarationAndWithMark() throws IOException {
    assertThat(text("<a>fjørd</a>", "UTF-8")).isEqualTo("fjørd");
    assertThat(text("\uFEFF<a>fjørd</a>", "UTF-8")).isEqualTo("fjørd");
  }

  @Test
  void saysInOneLineWhatIsNoUtf8() {
    PrintStream console = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> text("<a>fjørd</a>", "ISO-8859-1"))
          .isInstanceOf(InputException.class)
          .hasMessage(
              folder.resolve("x.xml") + ":1: found bytes that are no UTF-8, expected a file");
    } finally {
      System.setErr(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
