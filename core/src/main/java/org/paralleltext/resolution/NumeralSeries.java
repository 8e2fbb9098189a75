package org.paralleltext.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The ways of counting that go on without end, each told by its first numeral. */
enum NumeralSeries {
  DIGITS(String::valueOf),
  SMALL_LETTERS(NumeralSeries::letter),
  CAPITAL_LETTERS(ordinal -> letter(ordinal).toUpperCase(Locale.ROOT)),
  SMALL_ROMAN(ordinal -> roman(ordinal).toLowerCase(Locale.ROOT)),
  CAPITAL_ROMAN(NumeralSeries::roman),
  CHINESE(NumeralSeries::chinese);

  /** Stands between the first and the last numeral of a table's series. */
  private static final String TO = "..";

  private static final int MOST = 99;

  private static final List<Map.Entry<Integer, String>> ROMAN =
      List.of(
          Map.entry(100, "C"),
          Map.entry(90, "XC"),
          Map.entry(50, "L"),
          Map.entry(40, "XL"),
          Map.entry(10, "X"),
          Map.entry(9, "IX"),
          Map.entry(5, "V"),
          Map.entry(4, "IV"),
          Map.entry(1, "I"));

  private static final String HAN = "一二三四五六七八九";

  private final IntFunction<String> numeral;

  NumeralSeries(IntFunction<String> numeral) {
    this.numeral = numeral;
  }

  /**
   * The numeral of an ordinal.
   *
   * @param ordinal 1 or more
   */
  String numeral(int ordinal) {
    return numeral.apply(ordinal);
  }

  /**
   * The numerals that an entry of a table stands for: {@code i..xx} for twenty, any other for
   * itself.
   *
   * @throws IllegalStateException if no series begins and ends so, or not before its hundredth
   */
  static List<String> expand(String entry) {
    int to = entry.indexOf(TO);
    if (to < 0) {
      return List.of(entry);
    }
    String first = entry.substring(0, to);
    String last = entry.substring(to + TO.length());
    List<String> numerals =
        Arrays.stream(values())
            .filter(series -> series.numeral(1).equals(first))
            .findFirst()
            .map(series -> IntStream.rangeClosed(1, MOST).mapToObj(series::numeral).toList())
            .orElse(List.of());
    if (!numerals.contains(last)) {
      throw new IllegalStateException("no series of numerals: " + entry);
    }
    return numerals.subList(0, numerals.indexOf(last) + 1);
  }

  /** Letters, doubled after z. */
  private static String letter(int ordinal) {
    return String.valueOf((char) ('a' + (ordinal - 1) % 26)).repeat(1 + (ordinal - 1) / 26);
  }

  private static String roman(int ordinal) {
    StringBuilder numeral = new StringBuilder();
    int rest = ordinal;
    for (Map.Entry<Integer, String> digit : ROMAN) {
      numeral.append(digit.getValue().repeat(rest / digit.getKey()));
      rest %= digit.getKey();
    }
    return numeral.toString();
  }

  /** Up to 99. */
  private static String chinese(int ordinal) {
    return (ordinal < 20 ? "" : han(ordinal / 10)) + (ordinal < 10 ? "" : "十") + han(ordinal % 10);
  }

  private static String han(int digit) {
    return digit == 0 ? "" : HAN.substring(digit - 1, digit);
  }
}
