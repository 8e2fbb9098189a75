package org.paralleltext.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;

/**
 * Reads ladders of two languages: {@code i,j<TAB>k,l} a line, positions from 0, a side may be
 * empty; a third column that holds a number from 0 to 1 is the confidence, one that holds positions
 * is refused, other columns do not count.
 */
public final class LadderReader {

  private static final Pattern POSITIONS = Pattern.compile("(?: *+\\d{1,9}+ *+(?:,|$))*+");

  /** Positions in a third language. */
  private static final Pattern THIRD = Pattern.compile(" *+\\d{1,9}+ *+(?:, *+\\d{1,9}+ *+)*+");

  private static final Pattern CONFIDENCE = Pattern.compile("0(?:\\.\\d+)?|1(?:\\.0+)?");

  private LadderReader() {}

  /**
   * Reads a ladder.
   *
   * @throws InputException if a line is no bead
   * @throws IOException if the file cannot be read
   */
  public static List<Claim> read(Path file) throws IOException {
    List<String> lines = InputFile.lines(file, "a ladder");
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        claims.add(claim(file, i + 1, lines.get(i)));
      }
    }
    return claims;
  }

  private static Claim claim(Path file, int number, String line) {
    String[] sides = line.split("\t", -1);
    if (sides.length < 2
        || !POSITIONS.matcher(sides[0]).matches()
        || !POSITIONS.matcher(sides[1]).matches()) {
      throw new InputException(
          file + ":" + number, "\"" + line + "\"", "positions, a tab, positions, like \"3,4\\t3\"");
    }
    Link link = Link.of(positions(sides[0]), positions(sides[1]));
    boolean confident = isConfidence(sides, 2) && !isConfidence(sides, 3);
    if (sides.length > 2 && !confident && THIRD.matcher(sides[2]).matches()) {
      throw new InputException(
          file + ":" + number,
          "\"" + sides[2] + "\" in a third column",
          "a confidence; a ladder of three languages has no pair");
    }
    return new Claim(
        link,
        confident ? OptionalDouble.of(Double.parseDouble(sides[2])) : OptionalDouble.empty(),
        number);
  }

  private static boolean isConfidence(String[] sides, int column) {
    return sides.length > column && CONFIDENCE.matcher(sides[column]).matches();
  }

  private static List<Integer> positions(String side) {
    Set<Integer> positions = new LinkedHashSet<>();
    for (String part : side.split(",")) {
      String number = part.strip();
      if (!number.isEmpty()) {
        positions.add(Integer.valueOf(number));
      }
    }
    return List.copyOf(positions);
  }
}
