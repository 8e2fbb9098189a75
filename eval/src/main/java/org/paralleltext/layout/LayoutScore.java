package org.paralleltext.layout;

import java.util.Arrays;
import org.paralleltext.eval.Ratio;
import org.paralleltext.eval.StructureScore;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;

/**
 * What was found again of a rendering.
 *
 * @param paragraphs paragraphs whose kind, number and text are right
 * @param breaks of the line ends between two characters of paragraphs, how many were rightly taken
 *     for the end of a paragraph or not: as precision and as recall
 */
public record LayoutScore(Ratio paragraphs, Ratio breaks) {

  /** The score of nothing. */
  public static final LayoutScore NONE = new LayoutScore(Ratio.NONE, Ratio.NONE);

  /**
   * Scores a parsed text.
   *
   * @param rendering the text with its truth
   * @param found the structure of the same text
   */
  public static LayoutScore of(Rendering rendering, Resolution found) {
    return new LayoutScore(
        StructureScore.of(rendering.entries(), StructureScore.entries(found)),
        breaks(rendering, found));
  }

  /** The counts of both together. */
  public LayoutScore plus(LayoutScore other) {
    return new LayoutScore(paragraphs.plus(other.paragraphs), breaks.plus(other.breaks));
  }

  private static Ratio breaks(Rendering rendering, Resolution found) {
    int[] paragraphs = paragraphOf(rendering.text().length(), found);
    long all = 0;
    long right = 0;
    int last = -1;
    boolean lineEnd = false;
    for (int i = 0; i < rendering.text().length(); i++) {
      lineEnd |= rendering.text().charAt(i) == '\n';
      if (rendering.owners()[i] == Rendering.NOBODY || isSpace(rendering.text().charAt(i))) {
        continue;
      }
      if (last >= 0 && lineEnd) {
        boolean joined = rendering.owners()[last] == rendering.owners()[i];
        boolean foundJoined = paragraphs[last] >= 0 && paragraphs[last] == paragraphs[i];
        all++;
        right += joined == foundJoined ? 1 : 0;
      }
      last = i;
      lineEnd = false;
    }
    return new Ratio(right, all, right, all);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int[] paragraphOf(int length, Resolution found) {
    int[] paragraphs = new int[length];
    Arrays.fill(paragraphs, -1);
    for (int p = 0; p < found.paragraphs().size(); p++) {
      Paragraph paragraph = found.paragraphs().get(p);
      for (int i = 0; i < paragraph.content().length(); i++) {
        paragraphs[paragraph.content().sourceOffset(i)] = p;
      }
    }
    return paragraphs;
  }
}
