package org.paralleltext.eval;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Cleaner;

/**
 * Finds which segments of a version a text consists of, for formats that hold texts instead of
 * positions. White space does not count. Of equal texts the next one is taken, from where the last
 * search ended. Not thread-safe.
 */
final class SegmentFinder {

  private final List<String> keys;
  private int next;

  SegmentFinder(Version version) {
    keys = version.segments().stream().map(segment -> key(segment.text())).toList();
  }

  /** The positions of the adjacent segments that make up a text; nothing if no segments do. */
  Optional<List<Integer>> find(String text) {
    String key = key(text);
    if (key.isEmpty()) {
      return Optional.of(List.of());
    }
    for (int offset = 0; offset < keys.size(); offset++) {
      int start = (next + offset) % keys.size();
      OptionalInt end = keys.get(start).isEmpty() ? OptionalInt.empty() : endOf(key, start);
      if (end.isPresent()) {
        next = end.getAsInt() % keys.size();
        return Optional.of(IntStream.range(start, end.getAsInt()).boxed().toList());
      }
    }
    return Optional.empty();
  }

  /** The position behind the segments from {@code start} on that make up the key. */
  private OptionalInt endOf(String key, int start) {
    int length = 0;
    for (int i = start; i < keys.size() && key.startsWith(keys.get(i), length); i++) {
      length += keys.get(i).length();
      if (length == key.length()) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Cleaner.isSpace(text.charAt(i))) {
        key.append(text.charAt(i));
      }
    }
    return key.toString();
  }
}
