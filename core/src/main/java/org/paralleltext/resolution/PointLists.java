package org.paralleltext.resolution;

import java.util.TreeMap;

/**
 * The lists of points that one paragraph has begun, one inside the other, and how far each has got.
 * Where the first point has a Roman numeral and letters follow, the numerals stand above the
 * letters, and both go on behind each other. Not thread-safe.
 */
final class PointLists {

  /** The level of Roman numerals and of figures, which mostly stand below letters. */
  private static final int NUMERALS = 2;

  private final TreeMap<Integer, Integer> last = new TreeMap<>();

  /** How far numerals have got that stand above letters; 0 if none do. */
  private int outer;

  /** Whether other numerals stand below those letters at the moment. */
  private boolean below;

  boolean isEmpty() {
    return last.isEmpty();
  }

  /** Whether a list of a level goes on at the moment. */
  boolean has(int level) {
    return last.containsKey(level);
  }

  /** The last point of a level; 0 if there is no list that goes on. */
  int last(int level) {
    return last.getOrDefault(level, 0);
  }

  /** Whether a point goes on with a list. */
  boolean goOn(int level, int ordinal) {
    return ordinal == last(level) + 1 || goesOnAbove(level, ordinal);
  }

  private boolean goesOnAbove(int level, int ordinal) {
    return level == NUMERALS && outer > 0 && ordinal == outer + 1;
  }

  /** Adds a point, the first of a list or one that goes on with one. */
  void add(int level, int ordinal) {
    if (last.isEmpty() && level == NUMERALS) {
      outer = ordinal;
    } else if (level == NUMERALS) {
      below = last.firstKey() < NUMERALS && (ordinal == 1 || below && ordinal == last(level) + 1);
      outer = below || outer == 0 ? outer : ordinal;
    }
    last.tailMap(level, false).clear();
    last.put(level, ordinal);
    if (level < NUMERALS && outer > 0) {
      last.put(NUMERALS, outer);
      below = false;
    }
  }
}
