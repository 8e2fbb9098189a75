package org.paralleltext.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class CheckerTest {

  private static Resolution resolution(Language language, String... paragraphs) {
    String head =
        switch (language.code()) {
          case "en" -> "81/1. Ferries\n\nThe General Assembly,\n\n";
          case "zh" -> "81/1. 渡轮\n\n大会，\n\n";
          default -> "81/1 - العبارات\n\nإن الجمعية العامة،\n\n";
        };
    return new ResolutionParser(language)
        .parse(SourceText.of(language.code(), head + String.join("\n\n", paragraphs) + "\n"));
  }

  private static List<Finding> check(Resolution... versions) {
    ParallelText text =
        Aligner.withDefaults().align(List.of(versions).stream().map(Version::of).toList());
    return Checker.check(List.of(versions), text);
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.kind().word() + ": " + finding.words())
        .toList();
  }

  @Test
  void versionsThatAgreeGiveNoFindings() {
    assertThat(
            check(
                resolution(
                    Language.EN,
                    "1. Decides to meet on 3 May 2027, in line with resolution 59/8;",
                    "2. Notes that 1.5 million people in twenty ports used 11,250 ferries."),
                resolution(
                    Language.ZH, "1. 决定根据第59/8号决议于2027年5月3日开会；", "2. 注意到二十个港口的150万人使用了11 250艘渡轮。"),
                resolution(
                    Language.AR,
                    "1 - تقرر أن تجتمع في 3 أيار/مايو 2027، عملا بالقرار 59/8؛",
                    "2 - تلاحظ أن 1.5 مليون شخص في عشرين ميناء استخدموا 250 11 عبارة.")))
        .isEmpty();
  }

  @Test
  void numbersThatDisagree() {
    List<Finding> findings =
        check(
            resolution(Language.EN, "1. Decides to send 450 ferries to 12 ports."),
            resolution(Language.ZH, "1. 决定向12个港口派遣540艘渡轮。"));

    assertThat(words(findings)).containsExactly("number: en 450 | zh 540");
    assertThat(findings.get(0).bead()).isEqualTo(2);
    Finding.Place place = findings.get(0).places().get(1);
    assertThat(place.language()).isEqualTo(Language.ZH);
    assertThat(place.context()).contains("派遣540艘");
    assertThat(
            "81/1. 渡轮\n\n大会，\n\n1. 决定向12个港口派遣540艘渡轮。\n"
                .substring(place.span().start(), place.span().end()))
        .isEqualTo("540");
  }

  @Test
  void monthsThatDisagreeAndMonthsOfTwoNames() {
    assertThat(
            words(
                check(
                    resolution(
                        Language.EN,
                        "1. Decides to meet in July 2027 in Geneva;",
                        "2. Requests a report by 10 January 2028."),
                    resolution(
                        Language.AR,
                        "1 - تقرر أن تجتمع في آذار/مارس 2027 في جنيف؛",
                        "2 - تطلب تقريرا بحلول 10 كانون الثاني/نوفمبر 2028."))))
        .containsExactly("month: en 7 | ar 3", "double month: كانون الثاني/نوفمبر");
  }

  @Test
  void citationsThatDisagree() {
    assertThat(
            words(
                check(
                    resolution(
                        Language.EN, "Recalling its resolution 59/8,", "1. Decides to meet."),
                    resolution(Language.ZH, "回顾其第58/9号决议，", "1. 决定开会。"))))
        .containsExactly("citation: en A/RES/59/8 | zh A/RES/58/9");
  }

  @Test
  void paragraphsThatAreMissingOrDoubled() {
    String twice = "Requests the Secretary-General to report on the ferries of all ports;";
    List<String> found =
        words(
            check(
                resolution(
                    Language.EN,
                    "1. Decides to keep the three ferries of the river in service;",
                    "2. " + twice,
                    "3. " + twice,
                    "4. Decides to meet again in 2031."),
                resolution(
                    Language.ZH,
                    "1. 决定维持该河三艘渡轮的运营；",
                    "2. 请秘书长就所有港口的渡轮提出报告；",
                    "3. 促请会员国为渡轮提供船员和燃料；",
                    "4. 决定于2031年再次开会。")));

    assertThat(found).containsExactly("doubled: en has the text of bead 3 again");
    assertThat(
            words(
                check(
                    resolution(Language.EN, "1. Decides to meet in 2031;", "2. Thanks 17 crews."),
                    resolution(Language.ZH, "1. 决定于2031年开会；"))))
        .containsExactly("missing: nothing in zh");
  }

  @Test
  void faultsOfNumbering() {
    assertThat(
            words(
                check(
                    resolution(
                        Language.EN,
                        "1. Decides to meet in 2031;",
                        "2. Thanks 17 crews;",
                        "2. Requests 40 reports;",
                        "4. Decides to stay in 2032."),
                    resolution(
                        Language.ZH,
                        "1. 决定于2031年开会；",
                        "2. 感谢17名船员；",
                        "3. 请提交40份报告；",
                        "4. 决定于2032年留下。"))))
        .containsExactly("numbering: en has 2, must be 3");
  }

  /** Numbers that mean the same, however they are written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in 15 of 20 ports         | 在二十个港口中的15个
          about 300,000 people      | 约30万人
          about 1.2 billion people  | 约12亿人
          the COVID-19 pandemic     | 2019冠状病毒病疫情
          resolution 3369 (XXX)     | 第3369(30)号决议
          two of 17 crews           | 17名船员中的2名
          1995, 1996 and 1997       | 1995,1996,1997年
          2 August 1990             | 一九九零年八月二日
          2 August 1990             | 一九九〇年八月二日
          sections 3.2.1 and 4      | 第3.2.1和4节
          """)
  void whatIsWrittenOtherwiseDoesNotDisagree(String english, String chinese) {
    assertThat(
            check(
                resolution(Language.EN, "1. Notes " + english + "."),
                resolution(Language.ZH, "1. 注意到" + chinese + "。")))
        .isEmpty();
  }

  @Test
  void numbersInArabicDigitsAndMarksAgree() {
    String english = "1. Notes 1.5 million people, 3.5 per cent of all, and 11,250 ferries.";
    String arabic = "١ - تلاحظ أن ١٫٥ مليون شخص و ٣٫٥ في المائة منهم و ١١٬٢٥٠ عبارة.";

    assertThat(check(resolution(Language.EN, english), resolution(Language.AR, arabic))).isEmpty();
  }

  @Test
  void tenTimesAsMuchAndSwappedDigitsDisagree() {
    assertThat(
            words(
                check(
                    resolution(Language.EN, "1. Notes 1.5 million people and 3.5 per cent."),
                    resolution(Language.ZH, "1. 注意到1.5亿人和5.3%。"))))
        .containsExactly("number: en 1500000, 3.5 | zh 150000000, 5.3");
  }

  @Test
  void whatMayBeInWordsIsShownBesideWhatIsNot() {
    assertThat(
            words(
                check(
                    resolution(Language.EN, "1. Decides to send 75 ferries to the port."),
                    resolution(Language.AR, "1 - تقرر إرسال 57 عبارة إلى الميناء."))))
        .containsExactly("number: en 75 | ar 57");
  }

  @Test
  void longSeriesAreNoTrouble() {
    String series =
        "1.".repeat(5000) + "1 " + "1-".repeat(5000) + "1 " + "111,".repeat(5000) + "111";
    assertThat(Numbers.of(Language.AR).find(series)).isNotEmpty();
    assertThat(Numbers.of(Language.EN).find(series)).isNotEmpty();
  }

  @Test
  void versionsAndTextMustBelongTogether() {
    Resolution english = resolution(Language.EN, "1. Decides to meet.");
    Resolution chinese = resolution(Language.ZH, "1. 决定开会。");
    ParallelText text =
        Aligner.withDefaults().align(List.of(Version.of(english), Version.of(chinese)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checker.check(List.of(chinese, english), text));
  }
}
