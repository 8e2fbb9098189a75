package org.paralleltext.lineage;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;

/**
 * What changed between two texts in one language, by words: those of both, those of the old one,
 * and those of the new one, in an order in which one reads them.
 *
 * <p>Words are ICU's, in Chinese by its dictionary (Unicode Standard Annex 29); two are the same if
 * they are once folded, whatever digits or letter case they are written in. The words of both are a
 * longest common sequence. Thread-safe: each comparison is one of its own.
 */
public final class WordChanges {

  /** Texts with more pairs of words than this are not compared word by word. */
  private static final long LARGEST = 25_000_000;

  /** How much more a word counts than what stands between words. */
  private static final int WORD = 10;

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

  /** A word, or what stands between two. */
  private record Word(String text, String folded) {

    boolean isSame(Word other) {
      return folded.equals(other.folded);
    }

    boolean isBetween() {
      return folded.codePoints().noneMatch(Character::isLetterOrDigit);
    }
  }

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder old = new StringBuilder();
  private final StringBuilder now = new StringBuilder();

  private WordChanges() {}

  /**
   * The runs of two texts. Those of both and of the new one, joined, are the new text; those of
   * both and of the old one are the old text, once both are folded. O(n·m) words.
   */
  public static List<Run> between(String old, String now, Language language) {
    WordChanges changes = new WordChanges();
    changes.compare(words(old, language), words(now, language));
    changes.flush();
    return List.copyOf(changes.runs);
  }

  private static List<Word> words(String text, Language language) {
    Cleaner cleaner = Cleaner.of(language);
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.code()));
    breaks.setText(text);
    List<Word> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String word = text.substring(start, end);
      words.add(new Word(word, cleaner.fold(word).toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  private void compare(List<Word> before, List<Word> after) {
    if ((long) before.size() * after.size() > LARGEST) {
      before.forEach(word -> old.append(word.text()));
      after.forEach(word -> now.append(word.text()));
      return;
    }
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).isSame(after.get(j))) {
        keep(before, ++i, after, ++j);
      } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        old.append(before.get(i++).text());
      } else {
        now.append(after.get(j++).text());
      }
    }
  }

  /** By word of either: how much the longest common sequence from there on counts. */
  private static int[][] common(List<Word> before, List<Word> after) {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            before.get(i).isSame(after.get(j))
                ? longest[i + 1][j + 1] + (after.get(j).isBetween() ? 1 : WORD)
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  /**
   * Adds a word of both, the one before two positions; but what stands between two changed words
   * goes with them, so that changes are read in one piece.
   */
  private void keep(List<Word> before, int i, List<Word> after, int j) {
    Word word = after.get(j - 1);
    boolean changesGoOn =
        i < before.size() && j < after.size() && !before.get(i).isSame(after.get(j));
    if (word.isBetween() && changesGoOn && !old.isEmpty() && !now.isEmpty()) {
      old.append(before.get(i - 1).text());
      now.append(word.text());
    } else {
      flush();
      add(Owner.BOTH, word.text());
    }
  }

  private void flush() {
    add(Owner.OLD, old.toString());
    add(Owner.NEW, now.toString());
    old.setLength(0);
    now.setLength(0);
  }

  /** Adds words to the run that they continue, or begins one. */
  private void add(Owner owner, String words) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).owner() == owner) {
      runs.set(last, new Run(owner, runs.get(last).text() + words));
    } else if (!words.isEmpty()) {
      runs.add(new Run(owner, words));
    }
  }
}
