package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Our scores of other aligners' ladders are those of the reference scorer, to the last digit it
 * prints.
 */
class PeersTest {

  private static final Path DATA = Path.of(System.getProperty("paralleltext.data"));
  private static final Path PEERS = DATA.resolveSibling("peers");

  @Test
  void figuresEqualThoseOfTheReferenceScorer() throws IOException {
    assumeTrue(Files.isDirectory(PEERS), "skipped: no ladders at " + PEERS);
    List<String> rows =
        Resources.readLines(PeersTest.class.getResource("peers.tsv"), StandardCharsets.UTF_8)
            .stream()
            .skip(2)
            .toList();

    assertThat(rows).hasSizeGreaterThan(80);
    for (String row : rows) {
      String[] f = row.split("\t");
      assertThat(figures(f))
          .as(row)
          .isEqualTo(String.join(" ", f[4], f[5], f[6], f[7], f[8], f[9], f[10]));
    }
  }

  private static String figures(String[] row) throws IOException {
    String pair = row[1] + "-" + row[2];
    Path tool = PEERS.resolve(row[0] + "." + pair).resolve(row[3]);
    BeadScore total = BeadScore.NONE;
    int documents = 0;
    try (Stream<Path> ladders = Files.list(tool)) {
      for (Path ladder : ladders.filter(path -> path.toString().endsWith(".ladder")).toList()) {
        String document = ladder.getFileName().toString().replaceAll("\\.ladder$", "");
        Path gold =
            DATA.resolve("gold").resolve(row[0]).resolve(document).resolve(pair + ".ladder");
        if (Files.exists(gold)) {
          total =
              total.plus(
                  BeadScore.of(
                      Claim.links(LadderReader.read(gold)),
                      Claim.links(LadderReader.read(ladder))));
          documents++;
        }
      }
    }
    return documents + " " + figures(total.strict()) + " " + figures(total.lax());
  }

  private static String figures(Ratio ratio) {
    return String.format(
        Locale.ROOT, "%.3f %.3f %.3f", ratio.precision(), ratio.recall(), ratio.f1());
  }
}
