package org.paralleltext.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/** Whether versions are of one text at all. */
class CorrespondenceTest {

  private static final String ENGLISH =
      "In 1987 the ferry sank.\nOn 3 May 1988 it was raised.\nSince then 42 crossings were made.\n"
          + "It carries 1200 people.\nThe fare is 15 dollars.\n";
  private static final String CHINESE =
      "1987年渡轮沉没。\n1988年5月3日打捞上来。\n此后共有42次航行。\n可载1200人。\n票价为15美元。\n";
  private static final String OTHER = "议程项目7。\n请秘书长提出报告。\n感谢所有捐助者。\n第61届会议2006年举行。\n此事继续审议。\n";

  private static Version version(Language language, String text) {
    return Version.ofLines(language, SourceText.of(language.code(), text));
  }

  private static ParallelText aligned(Version... versions) {
    return Aligner.withDefaults().align(List.of(versions));
  }

  @Test
  void beadsCountWithTheirConfidenceAndNullBeadsNot() {
    Alignment alignment =
        new Alignment(
            List.of(Language.EN, Language.ZH),
            List.of(
                new Bead(List.of(new Span(0, 1), new Span(0, 2)), OptionalDouble.of(0.5)),
                new Bead(List.of(new Span(1, 2), new Span(2, 2)), OptionalDouble.of(0.9))));

    Correspondence found = Correspondence.of(alignment);

    assertThat(found.segments()).isEqualTo(4);
    assertThat(found.share()).isCloseTo(1.5 / 4, within(1e-12));
  }

  @Test
  void aTranslationIsToldFromAnotherText() {
    Version english = version(Language.EN, ENGLISH);
    assertThat(Correspondence.least(aligned(english, version(Language.ZH, CHINESE))).confidence())
        .isGreaterThan(0.9);
    assertThat(Correspondence.least(aligned(english, version(Language.ZH, OTHER))).confidence())
        .isLessThan(0.5);
  }

  @Test
  void ofSeveralVersionsTheOneThatFitsLeastCounts() {
    Version arabic = version(Language.AR, "شكرا لكم.\nنظر المجلس في المسألة.\nرفعت الجلسة.\n");
    ParallelText text =
        aligned(version(Language.EN, ENGLISH), version(Language.ZH, CHINESE), arabic);
    assertThat(Correspondence.least(text).confidence()).isLessThan(0.5);
  }

  @Test
  void moreLanguagesThanTwoAreNoPair() {
    Alignment three = new Alignment(List.of(Language.EN, Language.ZH, Language.AR), List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> Correspondence.of(three));
    assertThatIllegalArgumentException().isThrownBy(() -> new Correspondence(1.1, 3));
  }

  @Property(tries = 300)
  void theMoreIsRightTheLikelierItIsOneText(
      @ForAll @DoubleRange(min = 0, max = 0.99) double share,
      @ForAll @IntRange(min = 0, max = 1_000_000) int segments) {
    double confidence = new Correspondence(share, segments).confidence();
    assertThat(confidence).isPositive().isLessThan(1);
    assertThat(new Correspondence(share + 0.01, segments).confidence())
        .isGreaterThanOrEqualTo(confidence);
  }
}
