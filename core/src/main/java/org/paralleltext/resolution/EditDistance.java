package org.paralleltext.resolution;

import java.util.Arrays;

/** How many characters must be lost, added or changed to make one text of another. */
final class EditDistance {

  private EditDistance() {}

  /** Whether it is no more than {@code limit}; {@code O(length × limit)}. */
  static boolean atMost(CharSequence a, CharSequence b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return false;
    }
    int far = limit + 1;
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> Math.min(j, far));
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 ? Math.min(i, far) : far;
      for (int j = from; j <= to; j++) {
        int above = j == i + limit ? far : row[j];
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(far, Math.min(change, 1 + Math.min(above, row[j - 1])));
      }
    }
    return row[b.length()] <= limit;
  }
}
