package org.paralleltext.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paralleltext.eval.ConfidenceScore;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.Repair;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;

/**
 * Damages the numbers of operative paragraphs, one in ten, and counts what is repaired.
 *
 * @param numbers how many numbers the documents have
 * @param damaged how many were damaged
 * @param recovered of these, how many paragraphs had the right number in the end
 * @param flagged of the others, how many were noted as doubtful
 * @param spoiled how many numbers that were right got another one
 * @param judged the numbers that something was noted of: how likely they were said to be right, and
 *     whether they are
 */
public record NumberDamage(
    int numbers,
    int damaged,
    int recovered,
    int flagged,
    int spoiled,
    List<ConfidenceScore.Judged> judged) {

  /** Copies the list. */
  public NumberDamage {
    judged = List.copyOf(judged);
  }

  /** The counts of nothing. */
  public static final NumberDamage NONE = new NumberDamage(0, 0, 0, 0, 0, List.of());

  private static final int ONE_IN = 10;
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private enum Kind {
    REMOVED,
    DOUBLED,
    SWAPPED,
    SHIFTED
  }

  /** The counts of both together. */
  public NumberDamage plus(NumberDamage other) {
    return new NumberDamage(
        numbers + other.numbers,
        damaged + other.damaged,
        recovered + other.recovered,
        flagged + other.flagged,
        spoiled + other.spoiled,
        Stream.concat(judged.stream(), other.judged.stream()).toList());
  }

  /** Of the damaged numbers, the share that was recovered or flagged; 1 if none was damaged. */
  public double noticed() {
    return damaged == 0 ? 1 : (double) (recovered + flagged) / damaged;
  }

  /** Of all numbers, the share that was right and was made wrong. */
  public double spoilt() {
    return numbers == 0 ? 0 : (double) spoiled / numbers;
  }

  /**
   * Damages a document, renders it and parses it.
   *
   * @param resolution the truth
   * @param layout how it is rendered
   */
  public static NumberDamage of(Resolution resolution, Layout layout) {
    Random random = new Random((resolution.symbol() + " " + resolution.language()).hashCode());
    List<Piece> pieces = Piece.of(resolution);
    List<Piece> damaged = new ArrayList<>();
    List<Integer> hit = new ArrayList<>();
    String last = "";
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean numbered = isNumbered(piece);
      if (numbered && random.nextInt(ONE_IN) == 0) {
        damaged.add(damage(piece, last, random));
        hit.add(i);
      } else {
        damaged.add(piece);
      }
      last = numbered ? piece.marker() : last;
    }
    Rendering rendering = layout.render(resolution, damaged);
    Resolution found = ResolutionReader.parse(layout.source(rendering, resolution.language()));
    return count(pieces, hit, rendering, found);
  }

  private static boolean isNumbered(Piece piece) {
    return piece.is(ParagraphKind.OPERATIVE) && DIGITS.matcher(piece.marker()).find();
  }

  static Piece damage(Piece piece, String last, Random random) {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    Matcher digits = DIGITS.matcher(piece.marker());
    digits.find();
    int number = Integer.parseInt(digits.group());
    String swapped = new StringBuilder(digits.group()).reverse().toString();
    return switch (kind) {
      case REMOVED -> piece.withMarker("");
      case DOUBLED -> piece.withMarker(last.isEmpty() ? "" : last);
      case SWAPPED ->
          swapped.equals(digits.group())
              ? piece.withMarker("")
              : piece.withMarker(digits.replaceFirst(swapped));
      case SHIFTED -> piece.withMarker(digits.replaceFirst(String.valueOf(number + 1)));
    };
  }

  private static NumberDamage count(
      List<Piece> pieces, List<Integer> hit, Rendering rendering, Resolution found) {
    Map<Integer, Paragraph> byOwner = byOwner(rendering, found);
    NumberDamage total = NONE;
    for (int i = 0; i < pieces.size(); i++) {
      if (!isNumbered(pieces.get(i))) {
        continue;
      }
      Paragraph paragraph = byOwner.get(i);
      boolean right =
          paragraph != null && found.label(paragraph).orElse("").equals(pieces.get(i).number());
      Optional<Repair> repair = Optional.ofNullable(paragraph).flatMap(found::repair);
      boolean damaged = hit.contains(i);
      total =
          total.plus(
              new NumberDamage(
                  1,
                  damaged ? 1 : 0,
                  damaged && right ? 1 : 0,
                  damaged && !right && repair.isPresent() ? 1 : 0,
                  !damaged && !right && isChanged(repair) ? 1 : 0,
                  repair
                      .map(noted -> new ConfidenceScore.Judged(noted.confidence(), right))
                      .stream()
                      .toList()));
    }
    return total;
  }

  /** The paragraph that holds the first character of each piece. */
  private static Map<Integer, Paragraph> byOwner(Rendering rendering, Resolution found) {
    Map<Integer, Paragraph> byOwner = new HashMap<>();
    for (Paragraph paragraph : found.paragraphs()) {
      int owner = rendering.owners()[paragraph.content().sourceOffset(0)];
      byOwner.putIfAbsent(owner, paragraph);
    }
    return byOwner;
  }

  private static boolean isChanged(Optional<Repair> repair) {
    return repair.map(Repair::reason).filter(Repair.Reason::isRepaired).isPresent();
  }
}
