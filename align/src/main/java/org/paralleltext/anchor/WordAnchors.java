package org.paralleltext.anchor;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.paralleltext.score.TranslationSignal;

/** Finds anchors between units that hold words which stand in few places. */
public final class WordAnchors {

  private WordAnchors() {}

  /**
   * The anchors that the words of two texts offer, before any choice among them.
   *
   * @param expected for each left unit the right unit that is expected beside it
   * @param around how many units on either side of both come into question
   */
  public static List<Anchor> find(TranslationSignal signal, IntUnaryOperator expected, int around) {
    return signal
        .places(expected, around)
        .map(place -> new Anchor(place.left(), place.right(), place.weight(), "rare words"))
        .toList();
  }
}
