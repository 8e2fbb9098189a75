package org.paralleltext.anchor;

import java.util.List;
import org.paralleltext.score.TranslationSignal;

/** Finds anchors between units that hold words which stand in few places. */
public final class WordAnchors {

  private WordAnchors() {}

  /** The anchors that the words of two texts offer, before any choice among them. */
  public static List<Anchor> find(TranslationSignal signal) {
    return signal.places().stream()
        .map(place -> new Anchor(place.left(), place.right(), place.weight(), "rare words"))
        .toList();
  }
}
