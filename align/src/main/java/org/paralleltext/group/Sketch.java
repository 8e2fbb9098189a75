package org.paralleltext.group;

import com.google.common.hash.Hashing;
import java.util.TreeSet;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Cleaner;

/**
 * What tells how much of their text two documents in one language have in common, in little room:
 * the least of the hashes of all runs of a few letters and digits (Broder 1997, On the Resemblance
 * and Containment of Documents). Immutable.
 */
final class Sketch {

  /** Letters and digits in a run, UTF-16 units. */
  private static final int RUN = 6;

  /** Hashes in a sketch: resemblance is right to about 0.03. */
  private static final int SIZE = 256;

  /** Sorted, each once. */
  private final long[] least;

  private Sketch(long[] least) {
    this.least = least;
  }

  /** The sketch of a document. */
  static Sketch of(Resolution resolution) {
    Cleaner cleaner = Cleaner.of(resolution.language());
    TreeSet<Long> least = new TreeSet<>();
    for (Paragraph paragraph : resolution.paragraphs()) {
      String letters = letters(cleaner.fold(paragraph.text()));
      for (int start = 0; start + RUN <= letters.length(); start++) {
        least.add(hash(letters.substring(start, start + RUN)));
        if (least.size() > SIZE) {
          least.pollLast();
        }
      }
    }
    return new Sketch(least.stream().mapToLong(Long::longValue).toArray());
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static long hash(String run) {
    return Hashing.murmur3_128().hashUnencodedChars(run).asLong();
  }

  /** About which part of the runs that one of two documents has both have, from 0 to 1. */
  double resemblance(Sketch other) {
    int both = 0;
    int seen = 0;
    int i = 0;
    int j = 0;
    while (seen < SIZE && (i < least.length || j < other.least.length)) {
      int order =
          i == least.length
              ? 1
              : j == other.least.length ? -1 : Long.compare(least[i], other.least[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      seen++;
    }
    return seen == 0 ? 0 : (double) both / seen;
  }
}
