package org.paralleltext.align;

import java.util.Locale;

/** Something that an aligner draws on. All serve; leaving one out shows what it is worth. */
public enum Resource {
  /** How long segments are. */
  LENGTHS,
  /** What words are in them, numbers and marks among them. */
  WORDS,
  /** The words of countries, languages, days, months and numbers, from ICU. */
  NAMES,
  /** The words that no lexicon knows and that are alike in both languages: names above all. */
  SIMILAR_WORDS,
  /** The words learned from other texts, which come with the library. */
  SHIPPED_WORDS,
  /** The words that are learned from the texts themselves. */
  LEARNED_WORDS,
  /** How far the lengths of translations differ in the texts themselves. */
  LEARNED_LENGTHS,
  /** How often segments are merged, split or left out in the texts themselves. */
  LEARNED_SHAPES;

  /** The name in words: {@code learned words}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
