package org.paralleltext.check;

import java.util.List;
import org.paralleltext.text.Span;

/**
 * Something in a text that is the same in every language.
 *
 * @param kind {@link Finding.Kind#NUMBER}, {@link Finding.Kind#MONTH}, {@link
 *     Finding.Kind#CITATION}, or {@link Finding.Kind#DOUBLE_MONTH}, which is a fault by itself
 * @param values what it may mean, the likeliest first, in canonical form: {@code 300000}, {@code
 *     3}, {@code S/RES/1325 (2000)}
 * @param place where it stands in the file
 */
record Fact(Finding.Kind kind, List<String> values, Span place) {

  /** What it most likely means. */
  String value() {
    return values.get(0);
  }
}
