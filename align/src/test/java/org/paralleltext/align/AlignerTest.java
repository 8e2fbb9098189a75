package org.paralleltext.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;

class AlignerTest {

  private final Aligner aligner = Aligner.withDefaults();

  private static List<String> shapes(ParallelText text) {
    return text.alignment().beads().stream().map(Bead::shape).toList();
  }

  @Test
  void leavesAPartThatOneVersionLacksAlone() {
    ParallelText text =
        aligner.align(
            List.of(
                Versions.resolution(
                    Language.EN,
                    "81/1. Ferries",
                    "The General Assembly,",
                    "Recalling its resolution 80/3,",
                    "1. Decides to meet again."),
                Versions.resolution(
                    Language.ZH,
                    "2026年12月4日大会决议",
                    "81/1. 渡轮",
                    "大会，",
                    "回顾其第80/3号决议，",
                    "1. 决定再次开会。",
                    "2026年12月4日\n第64次全体会议"),
                Versions.resolution(
                    Language.AR,
                    "قرار اتخذته الجمعية العامة في 4 كانون الأول/ديسمبر 2026",
                    "81/1 - العبارات",
                    "إن الجمعية العامة،",
                    "إذ تشير إلى قرارها 80/3،",
                    "1 - تقرر أن تجتمع مرة أخرى.",
                    "الجلسة العامة 64")));

    assertThat(shapes(text)).containsExactly("0-1-1", "1-1-1", "1-1-1", "1-1-1", "1-1-1", "0-1-1");
  }

  @Test
  void followsTheNumbersWhereAParagraphIsMissing() {
    ParallelText text =
        aligner.align(
            List.of(
                Versions.resolution(
                    Language.EN,
                    "The Security Council,",
                    "1. Decides so;",
                    "2. Requests so;",
                    "3. Urges so."),
                Versions.resolution(Language.ZH, "安全理事会，", "1. 决定；", "3. 敦促。")));

    assertThat(shapes(text)).containsExactly("1-1", "1-1", "1-0", "1-1");
  }

  @Test
  void putsTogetherWhatOneLanguageSplits() {
    String long1 =
        "The committee met in the capital, heard the parties, and adopted the rules that had been proposed by the members.";
    String long2 =
        "Its report was sent to all members in good time before the meeting of the council took place.";
    ParallelText text =
        aligner.align(
            List.of(
                Versions.lines(
                    Language.EN,
                    "It rained.",
                    long1 + " " + long2,
                    "Then the sun came out again over the hills."),
                Versions.lines(
                    Language.of("fr"),
                    "It rained.",
                    long1,
                    long2,
                    "Then the sun came out again over the hills.")));

    assertThat(shapes(text)).containsExactly("1-1", "1-2", "1-1");
  }

  @Test
  void figuresOutweighLengths() {
    ParallelText text =
        aligner.align(
            List.of(
                Versions.lines(
                    Language.EN,
                    "The ferry of 1987 sank with 312 people on board, all of them from the island.",
                    "There was a storm that lasted for three days, and no boat could leave the harbour.",
                    "In 1994 there were 45 boats.",
                    "Now there are 77."),
                Versions.lines(Language.ZH, "1987年那艘载有312人的渡轮沉没。", "1994年有45艘船。", "现在有77艘。")));

    assertThat(shapes(text)).containsExactly("1-1", "1-0", "1-1", "1-1");
  }

  @Test
  void alignsEmptyVersions() {
    ParallelText none =
        aligner.align(
            List.of(
                Versions.lines(Language.EN),
                Versions.lines(Language.ZH),
                Versions.lines(Language.AR)));
    ParallelText one =
        aligner.align(List.of(Versions.lines(Language.EN), Versions.lines(Language.ZH, "一", "二")));

    assertThat(none.alignment().beads()).isEmpty();
    assertThat(shapes(one)).containsExactly("0-1", "0-1");
  }

  @Test
  void findsAPathFarFromTheDiagonal() {
    String[] english =
        IntStream.range(0, 400)
            .mapToObj(i -> "Line number " + i * 7919 % 10007 + " of the text.")
            .toArray(String[]::new);
    String[] tail =
        IntStream.range(300, 400)
            .mapToObj(i -> "第" + i * 7919 % 10007 + "行文字。")
            .toArray(String[]::new);

    List<Bead> beads =
        aligner
            .align(List.of(Versions.lines(Language.EN, english), Versions.lines(Language.ZH, tail)))
            .alignment()
            .beads();

    assertThat(beads)
        .filteredOn(bead -> bead.shape().equals("1-1"))
        .hasSize(100)
        .allMatch(bead -> bead.spans().get(0).start() == bead.spans().get(1).start() + 300);
  }

  @Test
  void doesNotDependOnLocaleOrTimeZone() {
    List<Version> versions =
        List.of(
            Versions.lines(Language.EN, "On 4 March 1,200 came.", "Then 7 left."),
            Versions.lines(Language.AR, "في ٤ آذار/مارس جاء ١٢٠٠.", "ثم غادر ٧."));
    ParallelText before = aligner.align(versions);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(aligner.align(versions)).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void refusesOneVersionAndALanguageTwice() {
    Version english = Versions.lines(Language.EN, "one");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> aligner.align(List.of(english)))
        .withMessageContaining("[en]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aligner.align(List.of(english, english)))
        .withMessageContaining("[en, en]");
  }
}
