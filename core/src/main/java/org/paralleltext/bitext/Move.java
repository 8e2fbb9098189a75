package org.paralleltext.bitext;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/**
 * Segments that correspond but stand at different places of their versions, so that no bead of an
 * {@link Alignment} holds them together. Each of the two places is a run of whole beads that lack
 * the languages of the other.
 *
 * @param first the place that comes first among the beads: a span per language, in the order of the
 *     alignment's languages
 * @param second the other place; empty in every language in which the first is not
 * @param confidence the probability that the segments correspond, in [0, 1]
 * @param evidence what speaks for it and against it, pair by pair of its languages
 */
public record Move(
    List<Span> first, List<Span> second, double confidence, List<Evidence> evidence) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a place holds no segment, a language has segments in both,
   *     the places are of different numbers of languages, or the confidence is out of range
   */
  public Move {
    first = List.copyOf(first);
    second = List.copyOf(second);
    evidence = List.copyOf(evidence);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
    }
    if (first.size() != second.size() || isEmpty(first) || isEmpty(second)) {
      throw new IllegalArgumentException(
          "a move must have segments at two places: " + first + " and " + second);
    }
    for (int k = 0; k < first.size(); k++) {
      if (!first.get(k).isEmpty() && !second.get(k).isEmpty()) {
        throw new IllegalArgumentException(
            "a language must stand at one place of a move: " + first + " and " + second);
      }
    }
  }

  private static boolean isEmpty(List<Span> place) {
    return place.stream().allMatch(Span::isEmpty);
  }

  /**
   * The segments of both places as one bead. Unlike those of an alignment it need not follow the
   * beads before it in every language.
   */
  public Bead bead() {
    List<Span> spans = new ArrayList<>();
    for (int k = 0; k < first.size(); k++) {
      spans.add(second.get(k).isEmpty() ? first.get(k) : second.get(k));
    }
    return new Bead(spans, OptionalDouble.of(confidence));
  }

  /** Whether some columns have segments at both places. */
  boolean isIn(List<Integer> columns) {
    return !isEmpty(columns.stream().map(first::get).toList())
        && !isEmpty(columns.stream().map(second::get).toList());
  }

  /**
   * The same in some columns, in their order, which have segments at both places.
   *
   * <p>The confidence stays: the languages of a place correspond to each other, as its beads say,
   * so either all of them correspond to the other place or none does. It is what all languages
   * together tell, like the confidences of the beads of two of several languages.
   *
   * @param languages those of the columns
   */
  Move columns(List<Integer> columns, List<Language> languages) {
    return new Move(
        columns.stream().map(first::get).toList(),
        columns.stream().map(second::get).toList(),
        confidence,
        evidence.stream()
            .filter(one -> languages.contains(one.source()) && languages.contains(one.target()))
            .toList());
  }
}
