package org.paralleltext.eval;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Collection;
import java.util.List;
import org.paralleltext.resolution.Resolution;

/**
 * How well the paragraphs found agree with gold paragraphs: one is right if kind, number and text
 * are.
 */
public final class StructureScore {

  /**
   * A paragraph as it is compared.
   *
   * @param kind its kind's word
   * @param number its canonical number, or nothing
   * @param text its text; white space and tatweel do not count
   */
  public record Entry(String kind, String number, String text) {

    /** Removes white space and tatweel. */
    public Entry {
      text = text.replaceAll("[\\s\\p{Z}\u0640]+", "");
    }
  }

  private StructureScore() {}

  /** The paragraphs of a document, as they are compared. */
  public static List<Entry> entries(Resolution resolution) {
    return resolution.paragraphs().stream()
        .map(
            paragraph ->
                new Entry(
                    paragraph.kind().word(),
                    resolution.label(paragraph).orElse(""),
                    paragraph.text()))
        .toList();
  }

  /** Scores the paragraphs of one document; equal ones count as often as they stand there. */
  public static Ratio of(Collection<Entry> gold, Collection<Entry> test) {
    Multiset<Entry> goldEntries = ImmutableMultiset.copyOf(gold);
    int right = Multisets.intersection(HashMultiset.create(test), goldEntries).size();
    return new Ratio(right, test.size(), right, gold.size());
  }
}
