package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paralleltext.text.Language;

class NumeralSeriesTest {

  private static final Map<String, List<String>> BEGINNINGS =
      Map.of(
          "en",
              List.of("The General Assembly,", "1. Requests reports on the following:", "Ferries"),
          "zh", List.of("大会，", "1. 请就下列事项提出报告：", "渡轮"),
          "ar", List.of("إن الجمعية العامة،", "1 - تطلب تقارير عما يلي:", "العبارات"),
          "fr", List.of("L’Assemblée générale,", "1. Demande des rapports sur :", "Bacs"),
          "es", List.of("La Asamblea General,", "1. Solicita informes sobre:", "Barcos"),
          "ru", List.of("Генеральная Ассамблея,", "1. просит представить доклады:", "Паромы"));

  @Test
  void aSeriesHasAllBetweenItsEnds() {
    assertThat(NumeralSeries.expand("i..v")).containsExactly("i", "ii", "iii", "iv", "v");
    assertThat(NumeralSeries.expand("a..zz")).hasSize(52).contains("z", "aa", "hh").endsWith("zz");
    assertThat(NumeralSeries.expand("I..XXX")).hasSize(30).contains("XIX");
    assertThat(NumeralSeries.expand("一..四十"))
        .hasSize(40)
        .contains("九", "十", "十一", "二十", "二十一", "三十九");
    assertThat(NumeralSeries.expand("1..50")).hasSize(50);
    assertThat(NumeralSeries.expand("أ")).containsExactly("أ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b..d", "a..3", "z..a", "1..100", ".."})
  void whatIsNoSeriesIsRefused(String entry) {
    assertThatIllegalStateException()
        .isThrownBy(() -> NumeralSeries.expand(entry))
        .withMessage("no series of numerals: " + entry);
  }

  @ParameterizedTest
  @CsvSource({
    "en, (%s), SMALL_LETTERS, 52",
    "zh, (%s), SMALL_LETTERS, 52",
    "fr, %s), SMALL_LETTERS, 52",
    "es, %s), SMALL_LETTERS, 52",
    "ru, %s), SMALL_LETTERS, 52",
    "en, (%s), SMALL_ROMAN, 39",
    "zh, (%s), CHINESE, 40",
    "zh, (%s), DIGITS, 50",
    "ar, (%s), DIGITS, 50"
  })
  void longListsAreReadToTheirEnd(
      String language, String marker, NumeralSeries series, int length) {
    List<String> beginning = BEGINNINGS.get(language);
    List<String> lines = new ArrayList<>(beginning.subList(0, 2));
    for (int i = 1; i <= length; i++) {
      String number = String.format(marker, series.numeral(i));
      lines.add(number + " " + beginning.get(2) + (i < length ? ";" : "."));
    }

    Resolution resolution = Parsed.parse(Language.of(language), lines.toArray(String[]::new));

    assertThat(resolution.repairs()).isEmpty();
    assertThat(
            resolution.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == ParagraphKind.SUBPARAGRAPH)
                .map(paragraph -> resolution.label(paragraph).orElseThrow()))
        .hasSize(length)
        .doesNotHaveDuplicates();
  }

  @Test
  void sectionsAreReadToTheirEnd() {
    List<String> lines = new ArrayList<>(List.of("The General Assembly,"));
    for (int i = 1; i <= 30; i++) {
      lines.add("");
      lines.add(NumeralSeries.CAPITAL_ROMAN.numeral(i) + ". Ferries");
      lines.add("");
      lines.add("1. Requests a report;");
    }

    assertThat(Parsed.numbers(lines.toArray(String[]::new)))
        .containsAll(
            IntStream.rangeClosed(1, 30)
                .mapToObj(i -> NumeralSeries.CAPITAL_ROMAN.numeral(i) + ".1")
                .toList());
  }
}
