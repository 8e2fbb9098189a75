package org.paralleltext.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paralleltext.lexicon.Vocabulary;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.text.Span;

/**
 * Paragraphs of one kind and number correspond: the title to the title, operative 3 to operative 3.
 *
 * <p>A ratio, not a rule: numbers agree in 98.9 % (en-zh) and 96.8 % (en-ar) of 283 Security
 * Council resolutions, so equal numbers are worth about 5, and lengths and figures can outweigh
 * them where a numbering has slipped.
 */
public final class StructureSignal implements Signal {

  /** What it is called. */
  public static final String NAME = "structure";

  private static final double SAME_NUMBER = 5;
  private static final double NUMBER_LACKING = -2.5;
  private static final double NUMBER_MERGED = -2.5;
  private static final double SAME_KIND = 1;
  private static final double ONE_OF_ITS_KIND = 4;
  private static final double OTHER_KIND = -5;

  private static final int NO_LABEL = -1;

  private final List<Unit> left;
  private final List<Unit> right;

  /** By left unit: which of the labels of both sides it has. */
  private final int[] leftLabels;

  private final int[] rightLabels;

  /**
   * @param left all units of one side
   * @param right all units of the other side
   */
  public StructureSignal(List<Unit> left, List<Unit> right) {
    this.left = List.copyOf(left);
    this.right = List.copyOf(right);
    Vocabulary numbers = new Vocabulary();
    leftLabels = labels(left, numbers);
    rightLabels = labels(right, numbers);
  }

  /** The labels of units, as numbers in the order they come. */
  private static int[] labels(List<Unit> units, Vocabulary numbers) {
    return units.stream()
        .map(Unit::label)
        .mapToInt(label -> label.map(numbers::number).orElse(NO_LABEL))
        .toArray();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String detail(Span left, Span right) {
    return words(this.left.subList(left.start(), left.end()))
        + " : "
        + words(this.right.subList(right.start(), right.end()));
  }

  private static String words(List<Unit> run) {
    return run.stream()
        .map(
            unit ->
                unit.kind().map(ParagraphKind::word).orElse("")
                    + unit.label().map(label -> " " + label).orElse(""))
        .collect(Collectors.joining(", "));
  }

  @Override
  public Rows rows(int first, int longest) {
    return new Rows() {
      private int row = first;

      @Override
      public void advance(int next, int from, int to) {
        row = next;
      }

      @Override
      public double score(int l, int column, int r) {
        return kinds(left.get(row - l).kind(), right.get(column - r).kind())
            + labels(row - l, row, column - r, column);
      }
    };
  }

  private static double kinds(Optional<ParagraphKind> left, Optional<ParagraphKind> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    if (!left.equals(right)) {
      return OTHER_KIND;
    }
    return switch (left.get()) {
      case PREAMBULAR, OPERATIVE, SUBPARAGRAPH, HEADING, ANNEX, VOTE, FOOTNOTE -> SAME_KIND;
      default -> ONE_OF_ITS_KIND;
    };
  }

  /** What the labels of two runs say of each other. */
  private double labels(int firstRow, int endRow, int firstColumn, int endColumn) {
    int ofLeft = 0;
    int shared = 0;
    for (int i = firstRow; i < endRow; i++) {
      if (isNew(leftLabels, firstRow, i)) {
        ofLeft++;
        shared += has(rightLabels, firstColumn, endColumn, leftLabels[i]) ? 1 : 0;
      }
    }
    int ofRight = 0;
    for (int j = firstColumn; j < endColumn; j++) {
      ofRight += isNew(rightLabels, firstColumn, j) ? 1 : 0;
    }
    double merged = NUMBER_MERGED * (Math.max(0, ofLeft - 1) + Math.max(0, ofRight - 1));
    return ofLeft == 0 || ofRight == 0
        ? merged
        : merged + shared * SAME_NUMBER + (ofLeft + ofRight - 2 * shared) * NUMBER_LACKING;
  }

  /** Whether a unit has a label that no earlier one of its run has. */
  private static boolean isNew(int[] labels, int first, int unit) {
    return labels[unit] != NO_LABEL && !has(labels, first, unit, labels[unit]);
  }

  private static boolean has(int[] labels, int from, int to, int label) {
    for (int i = from; i < to; i++) {
      if (labels[i] == label) {
        return true;
      }
    }
    return false;
  }
}
