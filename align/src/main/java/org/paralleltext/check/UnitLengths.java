package org.paralleltext.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.text.Language;

/**
 * How many letters each language needs in some units: those that have text in every language. Not
 * thread-safe while units are added.
 */
public final class UnitLengths {

  /** One side may be so many times as long as is usual. */
  private static final double LONGER = 3;

  /** And by so many letters longer at least. */
  private static final double BY = 30;

  private final Map<Language, Double> letters = new HashMap<>();

  /** No unit yet. */
  public UnitLengths() {}

  /** Adds a unit. */
  public void add(TranslationUnit unit) {
    add(Side.of(unit), unit.variants().size());
  }

  void add(List<Side> sides, int languages) {
    if (sides.size() == languages) {
      sides.forEach(side -> letters.merge(side.language(), (double) side.letters(), Double::sum));
    }
  }

  /** Whether one side has far more letters than the other, for these languages. */
  boolean differ(Side one, Side other) {
    double usual =
        letters.getOrDefault(other.language(), 1.0) / letters.getOrDefault(one.language(), 1.0);
    double expected = one.letters() * usual;
    double length = other.letters();
    double unit = Math.min(1, usual);
    return length > LONGER * expected && length - expected > BY * unit
        || expected > LONGER * length && expected - length > BY * unit;
  }
}
