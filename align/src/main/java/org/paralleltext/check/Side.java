package org.paralleltext.check;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.memory.Variant;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;

/** One side of a unit. */
record Side(Language language, String text) {

  /** The sides of a bead that have text. */
  static List<Side> of(ParallelText text, Bead bead) {
    List<Side> sides = new ArrayList<>();
    for (Language language : text.alignment().languages()) {
      add(language, text.text(bead, language), sides);
    }
    return sides;
  }

  /** The sides of a unit that have text. */
  static List<Side> of(TranslationUnit unit) {
    List<Side> sides = new ArrayList<>();
    for (Variant variant : unit.variants()) {
      add(variant.language(), variant.text(), sides);
    }
    return sides;
  }

  private static void add(Language language, String text, List<Side> sides) {
    if (!text.isBlank()) {
      sides.add(new Side(language, text));
    }
  }

  String folded() {
    return Cleaner.of(language).fold(text);
  }

  /** Letters, since digits and symbols are as long in every language. */
  long letters() {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
