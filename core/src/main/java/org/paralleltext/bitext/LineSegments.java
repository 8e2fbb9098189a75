package org.paralleltext.bitext;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.RandomAccess;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/**
 * The lines of a file as segments. A line that stands in the file as it reads is held as its place
 * and made when it is asked for, since there may be millions of them. Immutable and thread-safe.
 */
final class LineSegments extends AbstractList<Segment> implements RandomAccess {

  private final SourceText source;

  /** By line: where its clean text begins, and where it ends. */
  private int[] starts = new int[64];

  private int[] ends = new int[64];
  private int size;

  /** By line: its clean text, if that is not in the file. */
  private final Map<Integer, MappedText> changed = new HashMap<>();

  /**
   * @param source its lines end with LF or CR LF, or all with CR; the last may lack its end
   */
  LineSegments(SourceText source, Cleaner cleaner) {
    this.source = source;
    String text = source.text();
    char lineEnd = source.lineEnd();
    for (int start = 0; start < text.length(); ) {
      int found = text.indexOf(lineEnd, start);
      int end = found < 0 ? text.length() : found;
      add(start, cleaner.clean(source, new Span(start, end)));
      start = end + 1;
    }
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
  }

  private void add(int start, MappedText clean) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    Span span = clean.isEmpty() ? new Span(start, start) : clean.sourceSpan();
    starts[size] = span.start();
    ends[size] = span.end();
    if (!clean.equals(MappedText.of(source, span))) {
      changed.put(size, clean);
    }
    size++;
  }

  @Override
  public Segment get(int line) {
    MappedText known = changed.get(line);
    return new LineSegment(
        known == null ? MappedText.of(source, new Span(starts[line], ends[line])) : known);
  }

  @Override
  public int size() {
    return size;
  }
}
