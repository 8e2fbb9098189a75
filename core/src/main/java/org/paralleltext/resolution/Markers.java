package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways of writing the markers of one kind of unit, and what all of them begin with. Immutable
 * and thread-safe.
 *
 * @param styles the ways, in the order in which they are tried
 * @param any what a text begins with that begins with a marker of any style
 */
record Markers(List<Numerals> styles, HeadPattern any) {

  /** No numeral of the tables has more letters. */
  private static final int LONGEST_NUMERAL = 6;

  static Markers of(List<Numerals> styles) {
    return new Markers(
        List.copyOf(styles), HeadPattern.anyOf(styles.stream().map(Numerals::pattern)));
  }

  /** The same with brackets that are turned, doubled or lost on one side. */
  Markers garbled() {
    return of(styles.stream().flatMap(style -> style.garbled().stream()).toList());
  }

  /** The markers that a text can be read to begin with. */
  List<Numerals.Marker> at(CharSequence key) {
    if (!any.mayBegin(key) || beginsWithWord(key)) {
      return List.of();
    }
    List<Numerals.Marker> markers = new ArrayList<>();
    for (Numerals style : styles) {
      style.at(key).ifPresent(markers::add);
    }
    return markers;
  }

  /** Whether a text begins with a word longer than any numeral, as most do. */
  private static boolean beginsWithWord(CharSequence key) {
    if (key.length() <= LONGEST_NUMERAL) {
      return false;
    }
    for (int i = 0; i <= LONGEST_NUMERAL; i++) {
      if (!Character.isLetter(key.charAt(i))) {
        return false;
      }
    }
    return Character.isIdeographic(key.charAt(0)) == Character.isIdeographic(key.charAt(1));
  }
}
