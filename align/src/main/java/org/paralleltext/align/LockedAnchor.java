package org.paralleltext.align;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.paralleltext.text.Language;

/**
 * A place that a user knows: nothing before it corresponds to anything after it, whatever the texts
 * say.
 *
 * @param positions the first segment after the place in each language of the document, from 0; the
 *     number of segments stands for the end
 */
public record LockedAnchor(Map<Language, Integer> positions) {

  /** Copies the positions. */
  public LockedAnchor {
    positions = ImmutableMap.copyOf(positions);
  }

  /**
   * Its position in a language.
   *
   * @throws IllegalArgumentException if it has none
   */
  int position(Language language) {
    Integer position = positions.get(language);
    if (position == null || position < 0) {
      throw new IllegalArgumentException(
          "an anchor must have a position in " + language + ": " + positions);
    }
    return position;
  }
}
