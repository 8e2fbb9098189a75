package org.paralleltext.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;
import org.paralleltext.text.Texts;

class SentenceSplitterTest {

  private static MappedText mapped(String text) {
    return MappedText.of(SourceText.of("test", text), new Span(0, text.length()));
  }

  private static List<String> sentences(Language language, String text) {
    return SentenceSplitter.of(language).split(mapped(text)).stream()
        .map(MappedText::toString)
        .toList();
  }

  private static List<String> clauses(Language language, String text) {
    return SentenceSplitter.of(language).withClauses().split(mapped(text)).stream()
        .map(MappedText::toString)
        .toList();
  }

  @Test
  void englishStopsAreNotAlwaysEnds() {
    assertThat(
            sentences(
                Language.EN,
                "See document A/81/L.12 and Add.1, vol. II, p. 5, of Mr. J. Seagrave. It was noted (see para. 3). “Good.” The U.N. The end"))
        .containsExactly(
            "See document A/81/L.12 and Add.1, vol. II, p. 5, of Mr. J. Seagrave.",
            "It was noted (see para. 3).",
            "“Good.”",
            "The U.N.",
            "The end");
  }

  @Test
  void dotsOnEnd() {
    String dots = ".".repeat(200_000);

    assertThat(sentences(Language.EN, "The fuel" + dots + "5 tons. The crews... Twelve."))
        .containsExactly("The fuel" + dots + "5 tons.", "The crews...", "Twelve.");
  }

  @Test
  void aNumberStaysWithItsParagraph() {
    assertThat(sentences(Language.EN, "1. Decides to act. It will."))
        .containsExactly("1. Decides to act.", "It will.");
    assertThat(sentences(Language.ZH, "1. 决定开展行动。将会如此。")).containsExactly("1. 决定开展行动。", "将会如此。");
  }

  @Test
  void chineseQuotationsCloseBehindTheirStop() {
    assertThat(sentences(Language.ZH, "“海草床在消失！”他说。还有吗？有。"))
        .containsExactly("“海草床在消失！”他说。", "还有吗？", "有。");
    assertThat(sentences(Language.ZH, "他说：“海草床在消失。”会议结束。"))
        .containsExactly("他说：“海草床在消失。”", "会议结束。");
  }

  @Test
  void otherLanguagesHaveStopsOfTheirOwn() {
    assertThat(sentences(Language.ofCode("hi"), "इसमें ३ घंटे लगे। दोपहर हुई।"))
        .containsExactly("इसमें ३ घंटे लगे।", "दोपहर हुई।");
    assertThat(sentences(Language.ofCode("ur"), "بندرگاہ بند تھی۔ ہم ٹرین سے گئے۔")).hasSize(2);
    assertThat(sentences(Language.ofCode("ja"), "港は閉まっていた。電車に乗った。")).hasSize(2);
    assertThat(
            sentences(Language.ofCode("de"), "Am 3. Oktober war zu. Wir gingen 1998. Es war gut."))
        .containsExactly("Am 3. Oktober war zu.", "Wir gingen 1998.", "Es war gut.");
    assertThat(sentences(Language.EN, "There were 12. We counted.")).hasSize(2);
  }

  @Test
  void arabicQuestionsEnd() {
    assertThat(sentences(Language.AR, "هل تختفي المروج؟ نعم. قال د. سليم ذلك."))
        .containsExactly("هل تختفي المروج؟", "نعم.", "قال د. سليم ذلك.");
  }

  @Test
  void clausesEndAtSemicolonsOutsideOfBrackets() {
    assertThat(clauses(Language.EN, "To map; to count (one; two); to report."))
        .containsExactly("To map;", "to count (one; two);", "to report.");
    assertThat(clauses(Language.ZH, "绘图；计数；报告。")).containsExactly("绘图；", "计数；", "报告。");
    assertThat(clauses(Language.AR, "رسم الخرائط؛ والعد؛ والإبلاغ."))
        .containsExactly("رسم الخرائط؛", "والعد؛", "والإبلاغ.");
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Property(tries = 500)
  void onlyWhiteSpaceIsLost(@ForAll @From("texts") String text) {
    for (Language language : Language.known()) {
      for (SentenceSplitter splitter :
          List.of(SentenceSplitter.of(language), SentenceSplitter.of(language).withClauses())) {
        List<MappedText> parts = splitter.split(mapped(text));
        String joined = String.join("", parts.stream().map(MappedText::toString).toList());
        assertThat(joined.codePoints().filter(c -> !isSpace(c)).toArray())
            .isEqualTo(text.codePoints().filter(c -> !isSpace(c)).toArray());
      }
    }
  }

  private static boolean isSpace(int c) {
    return c <= Character.MAX_VALUE && Cleaner.isSpace((char) c);
  }
}
