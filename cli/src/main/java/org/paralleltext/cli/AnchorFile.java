package org.paralleltext.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.paralleltext.align.LockedAnchor;
import org.paralleltext.bitext.Version;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;
import org.paralleltext.text.Language;

/** Reads places that a user knows: a position per language a line, separated by tabs. */
final class AnchorFile {

  private static final Pattern POSITION = Pattern.compile("\\d{1,9}");

  private AnchorFile() {}

  /**
   * The anchors of a file, between the versions that they belong to.
   *
   * @param versions the versions in the order of the columns
   * @throws InputException if it cannot be read, or a line is no anchor, or one that the versions
   *     cannot have
   */
  static List<LockedAnchor> read(Path file, List<Version> versions) {
    List<LockedAnchor> anchors = new ArrayList<>();
    int[] before = new int[versions.size()];
    List<String> lines = InputFile.lines(file, "a file of anchors");
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        anchors.add(anchor(file + ":" + (i + 1), lines.get(i), versions, before));
      }
    }
    return anchors;
  }

  private static LockedAnchor anchor(
      String place, String line, List<Version> versions, int[] before) {
    String[] cells = line.split("\t", -1);
    Map<Language, Integer> positions = new HashMap<>();
    for (int k = 0; k < versions.size(); k++) {
      int size = versions.get(k).segments().size();
      boolean number = cells.length == versions.size() && POSITION.matcher(cells[k]).matches();
      int position = number ? Integer.parseInt(cells[k]) : -1;
      if (position < before[k] || position > size) {
        throw new InputException(
            place,
            "\"" + line + "\"",
            "a position for each of "
                + versions.size()
                + " languages, separated by tabs; "
                + versions.get(k).language()
                + ": from "
                + before[k]
                + " to "
                + size);
      }
      positions.put(versions.get(k).language(), position);
      before[k] = position;
    }
    return new LockedAnchor(positions);
  }
}
