package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paralleltext.align.Aligner;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class MemoryTest {

  private static final Memory MEMORY =
      Memory.of(
          """
          No light shall be put out because few ships pass it.
          Keepers shall be trained every three years.
          They shall be trained in the language of the coast.
          Fishing crews shall have 90 days to reply.
          """,
          """
          不得以过往船舶稀少为由熄灭任何灯塔。
          看守人每三年应接受一次培训，培训使用沿岸语言。
          渔船船员应有90天的时间作出答复。
          """);

  @TempDir Path folder;

  @Test
  void theLibraryIsWhereItWasPut() {
    boolean modular = Boolean.getBoolean("modular");

    assertEquals(modular, Aligner.class.getModule().isNamed());
    assertEquals(modular, Memory.class.getModule().isNamed());
  }

  @Test
  void theMemoryHoldsWhatCorresponds() throws Exception {
    Path file = folder.resolve("memory.tmx");

    MEMORY.write(file);

    assertEquals(
        List.of(
            "No light shall be put out because few ships pass it.",
            "不得以过往船舶稀少为由熄灭任何灯塔。",
            "Keepers shall be trained every three years. "
                + "They shall be trained in the language of the coast.",
            "看守人每三年应接受一次培训，培训使用沿岸语言。",
            "Fishing crews shall have 90 days to reply.",
            "渔船船员应有90天的时间作出答复。"),
        texts(file));
  }

  @Test
  void beadsAreMeasuredAgainstGold() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.ladder"), "0\t0\n1,2\t1\n3\t2\n");
    Path ladder = folder.resolve("memory.ladder");

    MEMORY.write(ladder);

    assertEquals(1, Memory.f1(gold, ladder));
  }

  private static List<String> texts(Path tmx) throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document = parsers.newDocumentBuilder().parse(tmx.toFile());
    NodeList segments = document.getElementsByTagName("seg");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < segments.getLength(); i++) {
      texts.add(segments.item(i).getTextContent());
    }
    return texts;
  }
}
