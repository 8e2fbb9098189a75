package org.paralleltext.lexicon;

import java.util.Arrays;

/**
 * A lexicon in the numbers of two texts' vocabularies: what it says of their words is looked up by
 * number. It has the words that they had when it was made. Immutable and thread-safe.
 */
public final class NumberedLexicon {

  private final Lexicon lexicon;

  /** By word of either text: its number in the lexicon, or -1. */
  private final Numbers lefts;

  private final Numbers rights;

  private NumberedLexicon(Lexicon lexicon, Numbers lefts, Numbers rights) {
    this.lexicon = lexicon;
    this.lefts = lefts;
    this.rights = rights;
  }

  /**
   * What a lexicon says of two texts.
   *
   * @param lexicon of their two languages, in that order
   * @param left the words of the text in its first language
   * @param right the words of the text in its second language
   */
  public static NumberedLexicon of(Lexicon lexicon, Vocabulary left, Vocabulary right) {
    return new NumberedLexicon(
        lexicon, Numbers.of(left, lexicon.sources()), Numbers.of(right, lexicon.targets()));
  }

  /**
   * How the words of a text and those of a lexicon find each other; -1 is none.
   *
   * @param known by word of the text: that of the lexicon
   * @param there by word of the lexicon: that of the text
   */
  private record Numbers(int[] known, int[] there) {

    static Numbers of(Vocabulary text, Lexicon.Words words) {
      int[] known = text.names().stream().mapToInt(words.names()::find).toArray();
      int[] there = new int[words.counts().length];
      Arrays.fill(there, -1);
      for (int word = 0; word < known.length; word++) {
        if (known[word] >= 0) {
          there[known[word]] = word;
        }
      }
      return new Numbers(known, there);
    }
  }

  /** How often the lexicon saw a word of the left text. */
  public double leftCount(int left) {
    return lexicon.sources().count(lefts.known[left]);
  }

  /** How often it saw a word of the right text. */
  public double rightCount(int right) {
    return lexicon.targets().count(rights.known[right]);
  }

  /** How many translations a word of the left text has, whether the right text has them or not. */
  public int translations(int left) {
    return lexicon.targets(lefts.known[left]).length;
  }

  /**
   * One of them.
   *
   * @return the word of the right text, or -1 if that does not have it
   */
  public int right(int left, int translation) {
    return rights.there[lexicon.targets(lefts.known[left])[translation]];
  }

  /** Its expected count. */
  public double count(int left, int translation) {
    return lexicon.counts(lefts.known[left])[translation];
  }

  /** Whether the right text has a translation of a word of the left. */
  public boolean isTranslated(int left) {
    for (int target : lexicon.targets(lefts.known[left])) {
      if (rights.there[target] >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The same with the texts exchanged. */
  public NumberedLexicon swapped() {
    return new NumberedLexicon(lexicon.swapped(), rights, lefts);
  }
}
