package org.paralleltext.check;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.Language;

/** Words that multiply the number before them, in a language: {@code million}, {@code 万}. */
final class Scales {

  private static final Map<String, Scales> ALL = readTable();

  private record Scale(Pattern word, int power) {}

  private final List<Scale> scales = new ArrayList<>();

  private Scales() {}

  static Scales of(Language language) {
    return ALL.getOrDefault(language.code(), new Scales());
  }

  /** The power of ten that the words at a place in a text multiply by; 0 if none do. */
  int powerAt(String text, int at) {
    for (Scale scale : scales) {
      Matcher word = scale.word().matcher(text).region(at, text.length());
      if (word.lookingAt()) {
        return scale.power();
      }
    }
    return 0;
  }

  private static Map<String, Scales> readTable() {
    Map<String, Scales> table = new HashMap<>();
    try {
      for (String row :
          Resources.readLines(Scales.class.getResource("scales.tsv"), StandardCharsets.UTF_8)) {
        if (!row.startsWith("#")) {
          String[] cells = row.split("\t");
          boolean han = Language.of(cells[0]).isHan();
          Pattern word =
              Pattern.compile(
                  han ? "[ 多余几]*" + cells[1] : " ?" + cells[1] + "(?!\\p{L})",
                  Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
          table
              .computeIfAbsent(cells[0], key -> new Scales())
              .scales
              .add(new Scale(word, Integer.parseInt(cells[2])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("scales.tsv", e);
    }
    return table;
  }
}
