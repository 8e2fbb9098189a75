package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.eval.Evaluation;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.TextTable;
import org.paralleltext.read.TextReader;
import org.paralleltext.text.Language;

/** Paragraphs of published resolutions, half of which have lost their numbers. */
class SilverTest {

  private static final Path TRIPLES =
      Path.of(System.getProperty("paralleltext.data")).resolve("sc/triples.tsv");

  /** Some of the Arabic ones have lost their points, too. */
  @Test
  void paragraphsAreFoundByTheirTexts() {
    assumeTrue(Files.exists(TRIPLES), "skipped: no file " + TRIPLES);
    List<Language> languages = List.of(Language.EN, Language.AR);
    TextTable table = TextTable.read(new TextReader().read(TRIPLES));
    GoldSet set = table.withoutNumbers(languages, 0.5, 0).gold(languages).pairs().get(0);

    Evaluation evaluation = Evaluation.run(set, List.of(ComparedAligners.ours()));

    assertThat(set.documents()).hasSize(109);
    assertThat(evaluation.results().get(0).total().strict().f1()).isGreaterThan(0.999);
  }
}
