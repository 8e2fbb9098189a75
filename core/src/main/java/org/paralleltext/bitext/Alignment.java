package org.paralleltext.bitext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/**
 * The ordered beads of n language versions; they cover every segment of each exactly once.
 * Immutable and thread-safe.
 *
 * @param languages the languages, n of them, each once
 * @param beads the beads in order, each with n spans
 */
public record Alignment(List<Language> languages, List<Bead> beads) {

  /**
   * Copies the lists and checks the cover.
   *
   * @throws IllegalArgumentException if a language is named twice, a bead has another number of
   *     spans, or a span does not begin where the one before it in the same language ended
   */
  public Alignment {
    languages = List.copyOf(languages);
    beads = List.copyOf(beads);
    if (new HashSet<>(languages).size() != languages.size()) {
      throw new IllegalArgumentException("languages must differ: " + languages);
    }
    int[] next = new int[languages.size()];
    for (int i = 0; i < beads.size(); i++) {
      advance(next, beads.get(i), i, languages);
    }
  }

  private static void advance(int[] next, Bead bead, int index, List<Language> languages) {
    if (bead.spans().size() != next.length) {
      throw new IllegalArgumentException(
          "bead " + index + " has " + bead.spans().size() + " spans, expected " + next.length);
    }
    for (int k = 0; k < next.length; k++) {
      Span span = bead.spans().get(k);
      if (span.start() != next[k]) {
        throw new IllegalArgumentException(
            "bead "
                + index
                + " begins at "
                + languages.get(k)
                + " segment "
                + span.start()
                + ", expected "
                + next[k]);
      }
      next[k] = span.end();
    }
  }

  /** How many segments a language has. */
  public int size(Language language) {
    return beads.isEmpty() ? 0 : beads.get(beads.size() - 1).spans().get(indexOf(language)).end();
  }

  /**
   * The alignment of some of the languages that this one implies: spans of the others are dropped,
   * and beads that are then empty. Beads keep their confidences: what corresponds in all languages
   * corresponds in some.
   *
   * <p>All pairs read off one alignment agree: if a goes with b and b with c, then a goes with c.
   *
   * @param some languages of this alignment
   * @throws IllegalArgumentException if one is not
   */
  public Alignment project(List<Language> some) {
    List<Integer> columns = some.stream().map(this::indexOf).toList();
    List<Bead> projected = new ArrayList<>();
    for (Bead bead : beads) {
      List<Span> spans = columns.stream().map(bead.spans()::get).toList();
      if (spans.stream().anyMatch(span -> !span.isEmpty())) {
        projected.add(new Bead(spans, bead.confidence()));
      }
    }
    return new Alignment(some, projected);
  }

  /**
   * The column of a language.
   *
   * @throws IllegalArgumentException if it is not one of the languages
   */
  public int indexOf(Language language) {
    return Optional.of(languages.indexOf(language))
        .filter(index -> index >= 0)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no " + language + " among " + Language.codes(languages)));
  }
}
