package org.paralleltext.resolution;

import java.util.regex.Pattern;

/**
 * The lists of a recorded vote. All who voted one way are one paragraph, in columns or behind
 * commas: each language has them in the order of its own alphabet, so that one by one they
 * correspond to nothing.
 */
final class Voters {

  /** No name has more characters. */
  private static final int LONGEST_NAME = 70;

  private static final Pattern BETWEEN = Pattern.compile("[,，、،;；؛]");
  private static final Pattern END = LanguageTable.compile("[.。\\])）][*\\s]*$");

  private Voters() {}

  /** Whether a line that announces nothing goes on with a list. */
  static boolean goOn(Block list, Line line) {
    return !END.matcher(list.last().key()).find() && isNames(line);
  }

  /** Names have no numbers; a sentence without a comma that stands for itself is none. */
  private static boolean isNames(Line line) {
    String[] parts = BETWEEN.split(line.key());
    boolean sentence =
        parts.length == 1 && line.before().blanks() > 0 && line.isClosed() && !line.endsInBracket();
    for (String part : parts) {
      if (part.strip().length() > LONGEST_NAME || part.chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    return !sentence;
  }
}
