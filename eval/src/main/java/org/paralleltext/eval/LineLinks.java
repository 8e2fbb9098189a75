package org.paralleltext.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;

/** Reads the formats of other aligners that have one bead a line. */
final class LineLinks {

  private static final String LIST = "\\d{1,9}(?:\\s*,\\s*\\d{1,9})*+";
  private static final Pattern VECALIGN =
      Pattern.compile(
          "\\[\\s*(" + LIST + ")?\\s*\\]\\s*:\\s*\\[\\s*(" + LIST + ")?\\s*\\](?:\\s*:.*)?");
  private static final Pattern CHAMPOLLION =
      Pattern.compile("\\s*(" + LIST + "|omitted)\\s*<=>\\s*(" + LIST + "|omitted)\\s*");
  private static final Pattern RUNG = Pattern.compile("(\\d{1,9})\\t(\\d{1,9})(?:\\t.*)?");

  private LineLinks() {}

  static List<Claim> vecalign(Path file) throws IOException {
    return read(file, VECALIGN, 0, "[0, 1]:[2]:0.3");
  }

  static List<Claim> champollion(Path file) throws IOException {
    return read(file, CHAMPOLLION, 1, "1,2 <=> 3");
  }

  private static List<Claim> read(Path file, Pattern pattern, int base, String example)
      throws IOException {
    List<Claim> claims = new ArrayList<>();
    List<String> lines = InputFile.lines(file, "one bead a line");
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Matcher matcher = match(pattern, file, i, lines.get(i), example);
        claims.add(
            Claim.at(
                i + 1,
                Link.of(positions(matcher.group(1), base), positions(matcher.group(2), base))));
      }
    }
    return claims;
  }

  private static Matcher match(Pattern pattern, Path file, int index, String line, String example) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new InputException(
          file + ":" + (index + 1), "\"" + line + "\"", "a line like \"" + example + "\"");
    }
    return matcher;
  }

  private static List<Integer> positions(String list, int base) {
    if (list == null || list.equals("omitted")) {
      return List.of();
    }
    return Stream.of(list.split(","))
        .map(String::strip)
        .map(number -> Integer.parseInt(number) - base)
        .distinct()
        .toList();
  }

  static List<Claim> hunalign(Path file) throws IOException {
    List<Claim> claims = new ArrayList<>();
    List<String> lines = InputFile.lines(file, "one bead a line");
    int source = -1;
    int target = -1;
    for (int i = 0; i < lines.size(); i++) {
      Matcher rung = match(RUNG, file, i, lines.get(i), "4\\t5\\t0.3");
      int nextSource = Integer.parseInt(rung.group(1));
      int nextTarget = Integer.parseInt(rung.group(2));
      boolean first = source < 0;
      boolean follows =
          first ? nextSource == 0 && nextTarget == 0 : nextSource >= source && nextTarget >= target;
      if (!follows) {
        throw new InputException(
            file + ":" + (i + 1),
            "rung " + nextSource + ", " + nextTarget,
            first ? "rung 0, 0" : "one not before " + source + ", " + target);
      }
      if (!first && (nextSource > source || nextTarget > target)) {
        claims.add(Claim.at(i + 1, Link.of(range(source, nextSource), range(target, nextTarget))));
      }
      source = nextSource;
      target = nextTarget;
    }
    return claims;
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }
}
