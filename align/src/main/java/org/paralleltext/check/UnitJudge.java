package org.paralleltext.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.text.Language;

/**
 * Judges the units of a memory one after another: whether they are not to be trusted, or were there
 * already. Remembers every unit if duplicates are looked for, in 64 bytes at most. Not thread-safe.
 */
public final class UnitJudge {

  /** Fewer letters say nothing about their script, nor about a text that is not translated. */
  private static final int LETTERS = 10;

  /** A word, or a Chinese character. */
  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+");

  private final List<UnitFault> wanted;
  private final UnitLengths lengths;
  private final Map<Language, NumberReader> readers = new HashMap<>();
  private final SeenUnits seen = new SeenUnits();

  /**
   * A judge who has seen no unit yet.
   *
   * @param wanted the faults to look for
   * @param lengths those of all units of the memory; texts are only compared by them
   */
  public UnitJudge(Set<UnitFault> wanted, UnitLengths lengths) {
    this.wanted = wanted.stream().sorted().toList();
    this.lengths = lengths;
  }

  /**
   * What is wrong with the next unit, the first of the faults if there are several. One with text
   * in a single language is no unit and has none.
   */
  public Optional<UnitFault> fault(TranslationUnit unit) {
    return wanted.isEmpty() ? Optional.empty() : fault(Side.of(unit));
  }

  Optional<UnitFault> fault(List<Side> sides) {
    return sides.size() < 2
        ? Optional.empty()
        : wanted.stream().filter(fault -> has(fault, sides)).findFirst();
  }

  private boolean has(UnitFault fault, List<Side> sides) {
    return switch (fault) {
      case SCRIPT -> sides.stream().anyMatch(UnitJudge::isInOtherScript);
      case UNTRANSLATED -> anyTwo(sides, UnitJudge::isSame);
      case LENGTH -> anyTwo(sides, lengths::differ);
      case NUMBERS ->
          anyTwo(sides, this::lacksNumber) || anyTwo(reversed(sides), this::lacksNumber);
      case DUPLICATE -> !seen.add(sides);
    };
  }

  private interface Comparison {
    boolean test(Side one, Side other);
  }

  private static boolean anyTwo(List<Side> sides, Comparison comparison) {
    for (int x = 0; x < sides.size(); x++) {
      for (int y = x + 1; y < sides.size(); y++) {
        if (comparison.test(sides.get(x), sides.get(y))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Side> reversed(List<Side> sides) {
    List<Side> reversed = new ArrayList<>(sides);
    Collections.reverse(reversed);
    return reversed;
  }

  private static boolean isInOtherScript(Side side) {
    if (side.language().script() == UnicodeScript.COMMON) {
      return false;
    }
    int own = 0;
    int others = 0;
    Matcher words = WORDS.matcher(side.text());
    while (words.find()) {
      if (Character.UnicodeScript.of(words.group().codePointAt(0)) == side.language().script()) {
        own++;
      } else {
        others++;
      }
    }
    return side.letters() >= LETTERS && others > own;
  }

  private static boolean isSame(Side one, Side other) {
    return withoutSpace(one).equals(withoutSpace(other)) && one.letters() >= LETTERS;
  }

  private static String withoutSpace(Side side) {
    return side.folded().replaceAll("\\s+", "");
  }

  private boolean lacksNumber(Side one, Side other) {
    List<Numbers.Found> numbers = reader(one).inDigits(one.folded());
    Set<String> has = numbers.isEmpty() ? Set.of() : reader(other).all(other.folded());
    for (Numbers.Found number : numbers) {
      boolean found =
          number.values().stream()
              .anyMatch(value -> has.contains(value) || reader(other).mayMiss(value));
      if (!found) {
        return true;
      }
    }
    return false;
  }

  private NumberReader reader(Side side) {
    return readers.computeIfAbsent(side.language(), NumberReader::new);
  }
}
