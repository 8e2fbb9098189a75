package org.paralleltext.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.paralleltext.read.InputException;

/**
 * Reads ladders of two languages: {@code i,j<TAB>k,l} a line, positions from 0, a side may be
 * empty; further columns do not count.
 */
public final class LadderReader {

  private static final Pattern POSITIONS = Pattern.compile("(?: *\\d{1,9} *(?:,|$))*");

  private LadderReader() {}

  /**
   * Reads a ladder.
   *
   * @throws InputException if a line is no bead
   * @throws IOException if the file cannot be read
   */
  public static List<Link> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        links.add(link(file + ":" + (i + 1), lines.get(i)));
      }
    }
    return links;
  }

  private static Link link(String place, String line) {
    String[] sides = line.split("\t", -1);
    if (sides.length < 2
        || !POSITIONS.matcher(sides[0]).matches()
        || !POSITIONS.matcher(sides[1]).matches()) {
      throw new InputException(
          place, "\"" + line + "\"", "positions, a tab, positions, like \"3,4\\t3\"");
    }
    return Link.of(positions(sides[0]), positions(sides[1]));
  }

  private static List<Integer> positions(String side) {
    List<Integer> positions = new ArrayList<>();
    for (String part : side.split(",")) {
      String number = part.strip();
      if (!number.isEmpty() && !positions.contains(Integer.valueOf(number))) {
        positions.add(Integer.valueOf(number));
      }
    }
    return positions;
  }
}
