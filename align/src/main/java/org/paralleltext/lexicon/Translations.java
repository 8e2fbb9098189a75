package org.paralleltext.lexicon;

import java.util.Objects;

/**
 * A lexicon, and whether it was learned from the very texts that are aligned.
 *
 * <p>One that was is believed whole: a word without any of its translations on the other side
 * speaks against a bead. A lexicon from elsewhere is believed in what it says, not in what it does
 * not say, since other texts have other translations; and however often it saw a word, the texts
 * themselves shall outweigh it.
 *
 * @param lexicon from the first language into the second
 * @param local whether it was learned from the texts
 */
public record Translations(Lexicon lexicon, boolean local) {

  /** As how many sightings of a word a lexicon from elsewhere counts at most. */
  private static final double LARGEST = 10;

  /** Checks that nothing is missing. */
  public Translations {
    Objects.requireNonNull(lexicon, "lexicon");
  }

  /** What the counts of a word that was seen so often are multiplied by. */
  public double scale(double seen) {
    return local ? 1 : Math.min(1, LARGEST / Math.max(1, seen));
  }
}
