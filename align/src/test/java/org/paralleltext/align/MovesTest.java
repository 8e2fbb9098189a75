package org.paralleltext.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.BitextUnit;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.Move;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** Paragraphs that stand at another place in another language. */
class MovesTest {

  private static final List<String> ENGLISH =
      List.of(
          "81/7. Harbour pilots",
          "The General Assembly,",
          "Recalling its resolution 80/4 on the training of harbour pilots,",
          "Noting that 14 ports have opened schools for pilots since 2029,",
          "Concerned that fog closes the northern strait for 60 days a year,",
          "1. Welcomes the report of the Secretary-General on safety at sea;",
          "2. Invites coastal States to share their charts of sandbanks with neighbouring ports;",
          "3. Requests the International Maritime Organization to publish a handbook for pilots by"
              + " 2032;",
          "4. Encourages shipowners to pay for the fuel of pilot boats;",
          "5. Decides to consider the question again at its eighty-third session.");

  private static final List<String> CHINESE =
      List.of(
          "81/7. 港口引航员",
          "大会，",
          "回顾其关于港口引航员培训的第80/4号决议，",
          "注意到自2029年以来已有14个港口开办了引航员学校，",
          "关切大雾使北部海峡每年关闭60天，",
          "1. 欢迎秘书长关于海上安全的报告；",
          "2. 邀请沿海国与邻近港口分享其沙洲海图；",
          "3. 请国际海事组织在2032年之前出版引航员手册；",
          "4. 鼓励船东支付引航船的燃料费用；",
          "5. 决定在第八十三届会议上再次审议这一问题。");

  private static final List<String> ARABIC =
      List.of(
          "81/7 - مرشدو الموانئ",
          "إن الجمعية العامة،",
          "إذ تشير إلى قرارها 80/4 بشأن تدريب مرشدي الموانئ،",
          "وإذ تلاحظ أن 14 ميناء قد فتحت مدارس للمرشدين منذ عام 2029،",
          "وإذ يساورها القلق لأن الضباب يغلق المضيق الشمالي لمدة 60 يوما في السنة،",
          "1 - ترحب بتقرير الأمين العام عن السلامة في البحر؛",
          "2 - تدعو الدول الساحلية إلى تبادل خرائطها للشعاب الرملية مع الموانئ المجاورة؛",
          "3 - تطلب إلى المنظمة البحرية الدولية أن تنشر دليلا للمرشدين بحلول عام 2032؛",
          "4 - تشجع مالكي السفن على دفع تكاليف وقود زوارق الإرشاد؛",
          "5 - تقرر أن تنظر في المسألة مرة أخرى في دورتها الثالثة والثمانين.");

  private static final Aligner CROSSING = Aligner.builder().crossing(Aligner.SURE_MOVE).build();

  private static Version lines(Language language, List<String> lines) {
    return Versions.lines(language, lines.toArray(String[]::new));
  }

  private static Version resolution(Language language, List<String> paragraphs) {
    return Versions.resolution(language, paragraphs.toArray(String[]::new));
  }

  /** The same with one of them at another place. */
  private static List<String> moved(List<String> lines, int from, int to) {
    List<String> changed = new ArrayList<>(lines);
    changed.add(to, changed.remove(from));
    return changed;
  }

  private static List<String> with(List<String> lines, int at, String... more) {
    List<String> changed = new ArrayList<>(lines);
    changed.addAll(at, List.of(more));
    return changed;
  }

  private static List<List<Span>> spans(ParallelText text) {
    return text.moves().stream().map(move -> move.bead().spans()).toList();
  }

  @Test
  void aParagraphAtAnotherPlace() {
    Version english = resolution(Language.EN, ENGLISH);
    Version chinese = resolution(Language.ZH, moved(CHINESE, 7, 5));

    ParallelText text = CROSSING.align(List.of(english, chinese));

    assertThat(text.moves()).hasSize(1);
    Move move = text.moves().get(0);
    assertThat(text.text(move.bead(), Language.EN)).startsWith("Requests the International");
    assertThat(text.text(move.bead(), Language.ZH)).startsWith("请国际海事组织");
    assertThat(move.bead().spans()).containsExactly(Span.at(7), Span.at(5));
    assertThat(move.confidence()).isGreaterThanOrEqualTo(Aligner.SURE_MOVE);
    assertThat(move.evidence())
        .extracting(Evidence::signal)
        .containsExactly("shape", "length", "structure", "words", "rival");
  }

  @Test
  void theBeadsAreTheSame() {
    List<Version> versions =
        List.of(lines(Language.EN, ENGLISH), lines(Language.ZH, moved(CHINESE, 7, 2)));

    ParallelText text = CROSSING.align(versions);

    assertThat(text.moves()).isNotEmpty();
    assertThat(text.withoutMoves()).isEqualTo(Aligner.withDefaults().align(versions));
  }

  @Test
  void aMovedParagraphIsOneUnitWhereItsFirstPlaceIs() {
    ParallelText text =
        CROSSING.align(
            List.of(lines(Language.EN, ENGLISH), lines(Language.ZH, moved(CHINESE, 7, 2))));

    assertThat(text.units()).hasSize(ENGLISH.size());
    assertThat(text.alignment().beads()).hasSize(ENGLISH.size() + 1);
    assertThat(text.units().stream().map(BitextUnit::bead).map(Bead::shape)).containsOnly("1-1");
    assertThat(text.units().get(2).bead().spans()).containsExactly(Span.at(7), Span.at(2));
    assertThat(text.units().get(2).move()).isPresent();
  }

  @Test
  void oneLanguageOfThree() {
    String english = "Grateful to Norway for the 12 radars that it gave in 2031,";
    String chinese = "感谢挪威在2031年提供12部雷达，";
    String arabic = "وإذ تعرب عن امتنانها للنرويج على 12 رادارا قدمتها في عام 2031،";

    ParallelText text =
        CROSSING.align(
            List.of(
                lines(Language.EN, with(ENGLISH, 7, english)),
                lines(Language.ZH, with(CHINESE, 3, chinese)),
                lines(Language.AR, with(ARABIC, 7, arabic))));

    assertThat(text.alignment().languages()).containsExactly(Language.EN, Language.ZH, Language.AR);
    assertThat(spans(text)).containsExactly(List.of(Span.at(7), Span.at(3), Span.at(7)));
    assertThat(text.moves().get(0).first())
        .containsExactly(new Span(3, 3), Span.at(3), new Span(3, 3));
    assertThat(text.moves().get(0).second())
        .containsExactly(Span.at(7), new Span(8, 8), Span.at(7));
  }

  @Test
  void theThirdLanguageMayLackIt() {
    List<String> arabic = new ArrayList<>(ARABIC);
    arabic.remove(7);

    ParallelText text =
        CROSSING.align(
            List.of(
                resolution(Language.EN, ENGLISH),
                resolution(Language.ZH, moved(CHINESE, 7, 5)),
                resolution(Language.AR, arabic)));

    assertThat(text.moves()).hasSize(1);
    assertThat(text.moves().get(0).bead().spans().subList(0, 2))
        .containsExactly(Span.at(7), Span.at(5));
    assertThat(text.moves().get(0).bead().coverage()).isEqualTo(2);
    assertThat(text.between(Language.EN, Language.ZH).moves()).hasSize(1);
    assertThat(text.between(Language.EN, Language.AR).moves()).isEmpty();
  }

  @Test
  void severalInARowStayApart() {
    List<String> english =
        with(
            ENGLISH,
            5,
            "Grateful to Norway for the 12 radars that it gave in 2031,",
            "Grateful to Kenya for the 30 lamps that it gave in 2032,");
    List<String> chinese = with(CHINESE, 10, "感谢挪威在2031年提供12部雷达，", "感谢肯尼亚在2032年提供30盏灯，");

    ParallelText text =
        CROSSING.align(List.of(lines(Language.EN, english), lines(Language.ZH, chinese)));

    assertThat(spans(text))
        .containsExactly(List.of(Span.at(5), Span.at(10)), List.of(Span.at(6), Span.at(11)));
  }

  @Test
  void oneThatIsSplitInTheOtherLanguage() {
    String whole = "6. Thanks Norway for 12 radars and Kenya for 30 lamps, and hopes for more.";
    List<String> english = with(ENGLISH, 5, whole);
    List<String> chinese = with(CHINESE, 10, "6. 感谢挪威提供12部雷达，", "感谢肯尼亚提供30盏灯，并希望得到更多。");

    ParallelText text =
        CROSSING.align(List.of(lines(Language.EN, english), lines(Language.ZH, chinese)));

    assertThat(spans(text)).containsExactly(List.of(Span.at(5), new Span(10, 12)));
  }

  @Test
  void paragraphsThatLackTheirTranslationsDidNotMove() {
    ParallelText text =
        CROSSING.align(
            List.of(
                resolution(
                    Language.EN,
                    with(ENGLISH, 4, "Aware that the tide rises by 9 metres in the bay,")),
                resolution(Language.ZH, with(CHINESE, 10, "6. 请秘书长就本决议的执行情况提出报告。"))));

    assertThat(text.moves()).isEmpty();
  }

  @Test
  void aSentenceThatIsSaidTwiceDidNotMove() {
    String english = "Decides to remain seized of the matter.";
    String chinese = "决定继续处理此案。";

    for (int there = 2; there < CHINESE.size(); there++) {
      ParallelText text =
          CROSSING.align(
              List.of(
                  lines(Language.EN, with(with(ENGLISH, 10, english), 5, english)),
                  lines(Language.ZH, with(with(CHINESE, 10, chinese), there, chinese))));

      assertThat(text.moves()).as("second copy at %s", there).isEmpty();
    }
  }

  @Test
  void otherNumbersAreNoMoves() {
    List<String> chinese = new ArrayList<>(CHINESE);
    chinese.remove(5);
    for (int i = 5; i < chinese.size(); i++) {
      chinese.set(i, (i - 4) + chinese.get(i).substring(1));
    }
    List<String> english = new ArrayList<>(ENGLISH);
    english.remove(8);

    ParallelText text =
        CROSSING.align(List.of(resolution(Language.EN, english), resolution(Language.ZH, chinese)));

    assertThat(text.moves()).isEmpty();
  }

  @Test
  void whoeverDoesNotAskIsNotTold() {
    List<Version> versions =
        List.of(lines(Language.EN, ENGLISH), lines(Language.ZH, moved(CHINESE, 7, 2)));

    assertThat(Aligner.withDefaults().align(versions).moves()).isEmpty();
  }

  @Test
  void sentencesMoveWithTheirParagraph() {
    List<String> english =
        with(
            ENGLISH,
            9,
            "In 2031 Norway gave 12 radars. In 2032 Kenya gave 30 lamps. Both were thanked.");
    List<String> chinese = with(CHINESE, 2, "2031年，挪威提供了12部雷达。2032年，肯尼亚提供了30盏灯。对两国表示感谢。");
    Aligner aligner = Aligner.builder().crossing(Aligner.SURE_MOVE).level(Level.SENTENCE).build();

    ParallelText text =
        aligner.align(List.of(lines(Language.EN, english), lines(Language.ZH, chinese)));

    assertThat(text.moves()).hasSize(1);
    Bead bead = text.moves().get(0).bead();
    assertThat(bead.shape()).isEqualTo("3-3");
    assertThat(text.text(bead, Language.EN))
        .isEqualTo(
            "In 2031 Norway gave 12 radars. In 2032 Kenya gave 30 lamps. Both were thanked.");
    assertThat(text.text(bead, Language.ZH))
        .isEqualTo("2031年，挪威提供了12部雷达。2032年，肯尼亚提供了30盏灯。对两国表示感谢。");
  }

  @Test
  void confidencesOutOfRangeAreRefused() {
    for (double bad : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Aligner.builder().crossing(bad))
          .withMessageContaining("[0, 1]");
    }
  }
}
