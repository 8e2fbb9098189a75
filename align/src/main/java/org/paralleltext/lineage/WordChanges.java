package org.paralleltext.lineage;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.paralleltext.text.Language;

/**
 * What changed between two texts in one language, by words: those of both, those of the old one,
 * and those of the new one, in an order in which one reads them. Words are ICU's, in Chinese by its
 * dictionary (Unicode Standard Annex 29).
 */
public final class WordChanges {

  /** Whose words they are. */
  public enum Owner {
    /** Words of both. */
    BOTH,
    /** Words of the old text alone. */
    OLD,
    /** Words of the new text alone. */
    NEW
  }

  /**
   * A run of words, with the spaces and marks among them.
   *
   * @param owner whose they are
   * @param text what stands there; of words of both, as the new text writes them
   */
  public record Run(Owner owner, String text) {}

  private WordChanges() {}

  /**
   * The runs of two texts. Those of both and of the new one, joined, are the new text; those of
   * both and of the old one are the old text, but for letter case. O(n·m) words.
   */
  public static List<Run> between(String old, String now, Language language) {
    List<String> before = words(old, language);
    List<String> after = words(now, language);
    return runs(before, after, common(before, after));
  }

  /** The words and everything between them, in order. */
  private static List<String> words(String text, Language language) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.code()));
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      words.add(text.substring(start, end));
    }
    return words;
  }

  /** By word of either: the length of the longest common sequence from there on. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            isSame(before.get(i), after.get(j))
                ? longest[i + 1][j + 1] + weight(after.get(j))
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static boolean isSame(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  /** A word counts more than any space or mark, so that spaces alone hold nothing together. */
  private static int weight(String word) {
    return Character.isLetterOrDigit(word.codePointAt(0)) ? 10 : 1;
  }

  private static List<Run> runs(List<String> before, List<String> after, int[][] common) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && isSame(before.get(i), after.get(j))) {
        add(runs, Owner.BOTH, after.get(j));
        i++;
        j++;
      } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        add(runs, Owner.OLD, before.get(i++));
      } else {
        add(runs, Owner.NEW, after.get(j++));
      }
    }
    return Collections.unmodifiableList(runs);
  }

  /** Adds a word to the run that it continues, or begins one. */
  private static void add(List<Run> runs, Owner owner, String word) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).owner() == owner) {
      runs.set(last, new Run(owner, runs.get(last).text() + word));
    } else {
      runs.add(new Run(owner, word));
    }
  }
}
