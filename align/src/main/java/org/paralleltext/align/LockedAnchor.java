package org.paralleltext.align;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.paralleltext.bitext.Version;
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
   * The parts of a document before, between and after anchors, in order.
   *
   * @throws IllegalArgumentException if an anchor lacks a language, lies outside of a version, or
   *     crosses another
   */
  static List<List<Version>> parts(List<Version> versions, List<LockedAnchor> anchors) {
    List<LockedAnchor> sorted = anchors.stream().sorted(inOrder(versions)).toList();
    List<List<Version>> parts = new ArrayList<>();
    for (int part = 0; part <= sorted.size(); part++) {
      List<Version> cut = new ArrayList<>();
      for (Version version : versions) {
        int start = part == 0 ? 0 : sorted.get(part - 1).position(version.language());
        int end =
            part == sorted.size()
                ? version.segments().size()
                : sorted.get(part).position(version.language());
        if (start > end || end > version.segments().size()) {
          throw new IllegalArgumentException(
              "anchors must lie in the texts and not cross: "
                  + version.language()
                  + " has "
                  + version.segments().size()
                  + " segments, one is at "
                  + end
                  + " after one at "
                  + start);
        }
        cut.add(
            new Version(
                version.language(),
                version.source(),
                version.symbol(),
                version.segments().subList(start, end)));
      }
      parts.add(cut);
    }
    return parts;
  }

  private static Comparator<LockedAnchor> inOrder(List<Version> versions) {
    Comparator<LockedAnchor> order = (first, second) -> 0;
    for (Version version : versions) {
      order = order.thenComparingInt(anchor -> anchor.position(version.language()));
    }
    return order;
  }

  private int position(Language language) {
    Integer position = positions.get(language);
    if (position == null || position < 0) {
      throw new IllegalArgumentException(
          "an anchor must have a position in " + language + ": " + positions);
    }
    return position;
  }
}
