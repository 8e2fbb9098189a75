package org.paralleltext.resolution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares texts so that the numbers in them count as numbers: {@code 59/8} before {@code 59/114}.
 */
final class NaturalOrder {

  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  private NaturalOrder() {}

  static int compare(String a, String b) {
    Matcher left = PART.matcher(a);
    Matcher right = PART.matcher(b);
    while (left.find()) {
      if (!right.find()) {
        return 1;
      }
      int order = comparePart(left.group(), right.group());
      if (order != 0) {
        return order;
      }
    }
    return right.find() ? -1 : 0;
  }

  private static int comparePart(String a, String b) {
    boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
    int byLength = numbers ? Integer.compare(a.length(), b.length()) : 0;
    return byLength != 0 ? byLength : a.compareTo(b);
  }
}
