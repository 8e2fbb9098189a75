package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.paralleltext.resolution.Omission.Reason;

/** Sets page furniture aside: page numbers, running headers, job numbers, the topics of a dump. */
final class Furniture {

  private static final Pattern PAGE =
      Pattern.compile("\\d{1,3}/\\d{1,3}|[-–—] ?\\d{1,3} ?[-–—]|(?:Page|page) \\d{1,3}");
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?:A/(?:ES-\\d+/|HRC/)?RES/[\\dA-Z/.-]+|S/RES/\\d+ ?\\(\\d{4}\\)|E/RES/[\\d/]+)(?: (?:\\d{1,3}/\\d{1,3}|\\d{1,3}))?");
  private static final Pattern JOB =
      Pattern.compile(
          "(?:\\d{1,3}/\\d{1,3} )?\\d{2}-\\d{5}(?: ?\\([A-Z]\\))?(?: \\d{6})?(?: \\d{1,3}(?:/\\d{1,3})?)?|(?:\\d{1,3} )?\\*\\w{6,9}\\*(?: \\d{2}-\\d{5}(?: ?\\([A-Z]\\))?)?");

  /** A line that returns so often on its pages is a header. */
  private static final int REPEATS = 3;

  private static final int HEADER_LENGTH = 60;

  /** The lines that stay, and the parts of the file that were set aside. */
  record Split(List<Line> lines, List<Omission> omissions) {}

  private final LanguageTable table;
  private final Map<String, Integer> repeats = new HashMap<>();

  private Furniture(LanguageTable table, List<Line> lines) {
    this.table = table;
    lines.forEach(line -> repeats.merge(line.key().toString(), 1, Integer::sum));
  }

  static Split split(List<Line> lines, LanguageTable table) {
    Furniture furniture = new Furniture(table, lines);
    List<Line> kept = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>();
    boolean removed = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Reason> reason = furniture.reason(lines, i);
      reason.ifPresent(found -> omissions.add(new Omission(found, line.span())));
      if (reason.isEmpty()) {
        kept.add(removed ? line.with(line.before().withPageBreak()) : line);
      }
      removed = reason.isPresent();
    }
    return new Split(kept, omissions);
  }

  private Optional<Reason> reason(List<Line> lines, int i) {
    Line line = lines.get(i);
    String key = line.key().toString();
    if (key.startsWith("%%%")) {
      return Optional.of(Reason.TOPIC_HEADER);
    }
    if (table.isImprint(key) || JOB.matcher(key).matches()) {
      return Optional.of(Reason.IMPRINT);
    }
    if (SYMBOL.matcher(key).matches() || isRepeated(line, key)) {
      return Optional.of(Reason.RUNNING_HEADER);
    }
    return PAGE.matcher(key).matches() || line.isNumber() && isAtPageEdge(lines, i)
        ? Optional.of(Reason.PAGE_NUMBER)
        : Optional.empty();
  }

  private boolean isRepeated(Line line, String key) {
    return repeats.get(key) >= REPEATS
        && key.length() <= HEADER_LENGTH
        && !line.isRule()
        && !line.isNumber()
        && !line.isClosed();
  }

  private static boolean isAtPageEdge(List<Line> lines, int i) {
    return i == 0
        || lines.get(i).before().pageBreak()
        || i + 1 == lines.size()
        || lines.get(i + 1).before().pageBreak();
  }
}
