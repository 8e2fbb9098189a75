package org.paralleltext.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  private final List<Unit> left;
  private final List<Unit> right;

  /**
   * @param left all units of one side
   * @param right all units of the other side
   */
  public StructureSignal(List<Unit> left, List<Unit> right) {
    this.left = List.copyOf(left);
    this.right = List.copyOf(right);
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
        return StructureSignal.score(left.subList(row - l, row), right.subList(column - r, column));
      }
    };
  }

  private static double score(List<Unit> left, List<Unit> right) {
    return kinds(left.get(0).kind(), right.get(0).kind()) + labels(labels(left), labels(right));
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

  private static double labels(Set<String> left, Set<String> right) {
    double merged = NUMBER_MERGED * (Math.max(0, left.size() - 1) + Math.max(0, right.size() - 1));
    if (left.isEmpty() || right.isEmpty()) {
      return merged;
    }
    long shared = left.stream().filter(right::contains).count();
    long lacking = left.size() + right.size() - 2 * shared;
    return merged + shared * SAME_NUMBER + lacking * NUMBER_LACKING;
  }

  private static Set<String> labels(List<Unit> run) {
    return run.stream().flatMap(unit -> unit.label().stream()).collect(Collectors.toSet());
  }
}
