package org.paralleltext.check;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Language;

/**
 * Compares what the versions of a resolution say: numbers, months, documents cited and paragraph
 * numbers that disagree, paragraphs that a version lacks or has twice, and faults of numbering.
 *
 * <p>Only what stands in digits in one version is asked of the others, where words will do. English
 * number words and Chinese numerals are recognised; those of other languages, Arabic among them,
 * are inflected and are not, so numbers up to a hundred are not missed there. Thread-safe.
 */
public final class Checker {

  private Checker() {}

  /**
   * What is wrong with a document.
   *
   * @param versions its versions
   * @param text the same versions in the same order, their paragraphs aligned
   * @return the findings in the order of the beads
   * @throws IllegalArgumentException if the languages differ
   */
  public static List<Finding> check(List<Resolution> versions, ParallelText text) {
    List<Language> languages = versions.stream().map(Resolution::language).toList();
    if (!languages.equals(text.alignment().languages())) {
      throw new IllegalArgumentException(
          "versions in " + languages + ", alignment in " + text.alignment().languages());
    }
    Compared compared = new Compared(versions, text);
    List<Check> checks =
        List.of(
            new MissingCheck(compared),
            new DoubledCheck(compared),
            new NumberingCheck(compared),
            new ParagraphNumberCheck(compared),
            new FactCheck(compared));
    List<Finding> findings = new ArrayList<>();
    List<Bead> beads = text.alignment().beads();
    for (int b = 0; b < beads.size(); b++) {
      for (Check check : checks) {
        findings.addAll(check.check(b, beads.get(b)));
      }
    }
    return findings;
  }
}
