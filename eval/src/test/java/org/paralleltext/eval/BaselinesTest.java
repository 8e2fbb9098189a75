package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class BaselinesTest {

  private static DocumentPair pair(String english, String chinese) {
    return new DocumentPair(
        "d",
        Version.ofLines(Language.EN, SourceText.of("en", english)),
        Version.ofLines(Language.ZH, SourceText.of("zh", chinese)));
  }

  private static List<Link> align(int baseline, DocumentPair pair) {
    return Claim.links(Baselines.all().get(baseline).align(List.of(pair)).get(0));
  }

  @Test
  void positionDealsTheLongerSideOut() {
    assertThat(align(0, pair("a\nb\nc\nd\ne\n", "一\n二\n")))
        .containsExactly(Link.of(List.of(0, 1), List.of(0)), Link.of(List.of(2, 3, 4), List.of(1)));
  }

  @Test
  void galeChurchMergesWhatLengthsSay() {
    String one = "x".repeat(60);
    String two = "x".repeat(120);

    assertThat(
            align(
                1, pair(one + "\n" + one + "\n" + two + "\n" + "x\n", two + "\n" + two + "\nx\n")))
        .containsExactly(
            Link.of(List.of(0, 1), List.of(0)),
            Link.of(List.of(2), List.of(1)),
            Link.of(List.of(3), List.of(2)));
  }

  @Test
  void anEstimatedRatioHelpsWhereTheTextsDifferInLength() {
    String english = ("x".repeat(100) + "\n" + "x".repeat(40) + "\n").repeat(6);
    String chinese = ("字".repeat(25) + "\n" + "字".repeat(10) + "\n").repeat(6);

    assertThat(align(2, pair(english, chinese)))
        .hasSize(12)
        .allMatch(link -> link.source().equals(link.target()));
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of("", "x", "a longer line", "字字字", "سطر طويل جدا من النص")
        .list()
        .ofMaxSize(12)
        .map(lines -> String.join("\n", lines));
  }

  @Property(tries = 100)
  void everyBaselineCoversEverySegmentOnce(
      @ForAll("lines") String english, @ForAll("lines") String chinese) {
    DocumentPair pair = pair(english, chinese);
    for (PairAligner baseline : Baselines.all()) {
      List<Link> links = Claim.links(baseline.align(List.of(pair)).get(0));
      Set<Integer> sources = new TreeSet<>();
      Set<Integer> targets = new TreeSet<>();
      for (Link link : links) {
        link.source().forEach(source -> assertThat(sources.add(source)).isTrue());
        link.target().forEach(target -> assertThat(targets.add(target)).isTrue());
      }
      assertThat(sources).hasSize(pair.source().segments().size());
      assertThat(targets).hasSize(pair.target().segments().size());
    }
  }
}
