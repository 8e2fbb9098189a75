package org.paralleltext.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.paralleltext.memory.MemoryFormat;

class InputFileTest {

  private static final byte[] MAGIC = {0x1F, (byte) 0x8B};

  @TempDir private Path folder;

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private Path cutOff(String name, String text) throws IOException {
    byte[] packed = packed(text);
    return Files.write(folder.resolve(name), Arrays.copyOf(packed, packed.length - 9));
  }

  private static String tooSoon(Path file, String expected) {
    return file + ": found an unreadable file (it ends too soon), expected " + expected;
  }

  @Test
  void bytesAreTheSamePackedOrNot() throws IOException {
    for (byte[] bytes : List.of(packed("a ferry"), "a ferry".getBytes(StandardCharsets.UTF_8))) {
      Path file = Files.write(folder.resolve("file"), bytes);
      try (InputStream in = InputFile.unpacked(file, "a text")) {
        assertThat(in).hasContent("a ferry");
      }
    }
  }

  @Test
  void filesTooShortToBePackedAreAsTheyAre() throws IOException {
    Path file = Files.write(folder.resolve("short"), new byte[] {MAGIC[0]});

    try (InputStream in = InputFile.unpacked(file, "a text")) {
      assertThat(in).hasBinaryContent(new byte[] {MAGIC[0]});
    }
  }

  @Test
  void aHeadAloneEndsTooSoon() throws IOException {
    Path file = Files.write(folder.resolve("head.gz"), MAGIC);

    assertThatThrownBy(() -> InputFile.unpacked(file, "a text").close())
        .isInstanceOf(InputException.class)
        .hasMessage(tooSoon(file, "a text"));
  }

  @Test
  void whoeverReadsAFileThatIsCutOffIsToldWhich() throws IOException {
    Path file = cutOff("cut.gz", "<ferry>of the port</ferry>");

    try (InputStream in = InputFile.unpacked(file, "a text")) {
      assertThatThrownBy(in::readAllBytes)
          .isInstanceOf(InputException.class)
          .hasMessage(tooSoon(file, "a text"));
    }
    assertThatThrownBy(() -> XmlFile.read(file, "a text", InputFileTest::readAll))
        .isInstanceOf(InputException.class)
        .hasMessage(tooSoon(file, "a text"));
  }

  private static boolean readAll(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
    }
    return true;
  }

  @Test
  void whoeverReadsADamagedFileIsToldWhich() throws IOException {
    byte[] packed = packed("a ferry");
    packed[packed.length - 5] ^= 1;
    Path file = Files.write(folder.resolve("damaged.gz"), packed);

    assertThatThrownBy(() -> InputFile.lines(file, "a text"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ": found an unreadable file (")
        .hasMessageEndingWith("), expected a text");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileThatFailsIsClosed() throws IOException {
    Path head = Files.write(folder.resolve("head.gz"), MAGIC);
    Path cut = cutOff("cut.tsv.gz", "");

    assertThatThrownBy(() -> InputFile.unpacked(head, "a text").close())
        .isInstanceOf(InputException.class);
    assertThatThrownBy(() -> MemoryFormat.TSV.read(List.of(cut)))
        .isInstanceOf(InputException.class);

    assertThat(openFiles()).doesNotContain(head.toRealPath(), cut.toRealPath());
    Path whole = Files.write(folder.resolve("whole.gz"), packed("a ferry"));
    try (InputStream in = InputFile.unpacked(whole, "a text")) {
      assertThat(in.read()).isEqualTo('a');
      assertThat(openFiles()).contains(whole.toRealPath());
    }
    assertThat(openFiles()).doesNotContain(whole.toRealPath());
  }

  private static List<Path> openFiles() throws IOException {
    List<Path> open = new ArrayList<>();
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path descriptor : descriptors) {
        if (Files.exists(descriptor)) {
          open.add(Files.readSymbolicLink(descriptor));
        }
      }
    }
    return open;
  }
}
