package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paralleltext.bitext.Bead;
import org.paralleltext.eval.StructureScore.Entry;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

class StructureScoreTest {

  @Test
  void comparesKindNumberAndTextWithoutWhiteSpace() {
    List<Entry> gold =
        List.of(
            new Entry("operative", "1", "Decides so;"),
            new Entry("operative", "2", "Requests so."));
    List<Entry> test =
        List.of(
            new Entry("operative", "1", "Decides\u00A0 so;"),
            new Entry("operative", "3", "Requests so."),
            new Entry("operative", "1", "Decides so;"));

    assertThat(StructureScore.of(gold, test)).isEqualTo(new Ratio(1, 3, 1, 2));
  }

  @Test
  void scoresBeadsByTheIdsOfTheirParagraphs(@TempDir Path folder) throws IOException {
    String row =
        "{\"doc\":\"81-1.%s\",\"id\":\"%s\",\"kind\":\"operative\",\"number\":\"%s\",\"text\":\"%s\"}%n";
    Files.writeString(
        folder.resolve("gold.jsonl"),
        String.format(row, "en", "1", "1", "Decides so;")
            + String.format(row, "en", "2", "2", "Requests so.")
            + String.format(row, "zh", "1", "1", "决定；")
            + String.format(row, "zh", "2", "2", "请照办。"));
    StructureGold gold = StructureGold.of(folder.resolve("pdf"));
    List<Resolution> versions =
        List.of(
            resolution(
                Language.EN, "A/RES/81/1\nThe General Assembly,\n1. Decides so;\n2. Requests so."),
            resolution(Language.ZH, "A/RES/81/1\n大会，\n1. 决定；\n2. 请照办。"));
    List<Bead> right = List.of(bead(1), bead(2));
    List<Bead> wrong = List.of(new Bead(List.of(new Span(1, 3), new Span(1, 3))));

    assertThat(gold.score(versions, right)).isEqualTo(new Ratio(2, 2, 2, 2));
    assertThat(gold.score(versions, wrong)).isEqualTo(new Ratio(0, 1, 0, 2));
  }

  private static Bead bead(int position) {
    return new Bead(List.of(Span.at(position), Span.at(position)));
  }

  private static Resolution resolution(Language language, String text) {
    return new ResolutionParser(language).parse(SourceText.of("test", text));
  }
}
