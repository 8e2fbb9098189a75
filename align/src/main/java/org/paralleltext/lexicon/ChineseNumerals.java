package org.paralleltext.lexicon;

/** Reads numbers written in Chinese numerals. */
final class ChineseNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumerals() {}

  /**
   * Where the run of numerals ends that begins at a position, 第 before it included; the position
   * itself if fewer than two stand there: a single one is part of a word too often.
   */
  static int end(String text, int start) {
    int first = start < text.length() && text.charAt(start) == '第' ? start + 1 : start;
    int end = first;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    return end - first < 2 ? start : end;
  }

  private static boolean isNumeral(char c) {
    return digit(c) >= 0 || power(c) > 0;
  }

  /** The digits of a run of numerals: {@code 25} for 二十五, {@code 1992} for 一九九二. */
  static String digits(String run) {
    String numerals = run.startsWith("第") ? run.substring(1) : run;
    boolean positional = numerals.chars().allMatch(c -> digit(c) >= 0);
    return positional ? positional(numerals) : String.valueOf(value(numerals));
  }

  private static int digit(int c) {
    return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
  }

  private static long power(int c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }

  private static String positional(String numerals) {
    StringBuilder digits = new StringBuilder();
    numerals.chars().forEach(c -> digits.append(digit(c)));
    return digits.toString();
  }

  private static long value(String numerals) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (int i = 0; i < numerals.length(); i++) {
      int c = numerals.charAt(i);
      long power = power(c);
      if (power == 0) {
        digit = digit(c);
      } else if (power < 10_000) {
        section += Math.max(1, digit) * power;
        digit = 0;
      } else {
        // What stands before 亿 is counted in it, 万 too: 三万亿 are three trillion.
        long counted = section + digit + (power > 10_000 ? total : 0);
        total = Math.max(1, counted) * power + (power > 10_000 ? 0 : total);
        section = 0;
        digit = 0;
      }
    }
    return total + section + digit;
  }
}
