package org.paralleltext.maligna;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.Claim;
import org.paralleltext.eval.DocumentPair;
import org.paralleltext.eval.Link;
import org.paralleltext.eval.PairAligner;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class MalignaAlignersTest {

  private final DocumentPair pair =
      new DocumentPair(
          "d",
          Version.ofLines(
              Language.EN,
              SourceText.of(
                  "en",
                  "A short line.\nA line that is a good deal longer than the first.\nThe end.\n")),
          Version.ofLines(Language.ZH, SourceText.of("zh", "短的一行。\n这一行比第一行要长得多，长了不止一点。\n完了。\n")));

  @Test
  void allSetUpsAlignALittleText() {
    for (PairAligner aligner :
        List.of(MalignaAligners.poisson(), MalignaAligners.moore(), MalignaAligners.galeChurch())) {
      assertThat(Claim.links(aligner.align(List.of(pair)).get(0)))
          .as(aligner.name())
          .containsExactly(
              Link.of(List.of(0), List.of(0)),
              Link.of(List.of(1), List.of(1)),
              Link.of(List.of(2), List.of(2)));
    }
  }
}
