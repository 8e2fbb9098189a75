package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.text.Span;

/**
 * Writes positions only: one bead a line, a column per language, positions from 0 joined by commas:
 * {@code 3,4<TAB>3}; if asked for, a further column with the confidence.
 */
final class LadderWriter implements AlignmentWriter {

  @Override
  public boolean holdsMoves() {
    return false;
  }

  @Override
  public void check(List<Outline> texts) {
    if (texts.size() != 1) {
      throw new IllegalArgumentException(
          "a ladder holds one document, these are " + texts.size() + "; choose jsonl or tsv");
    }
  }

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException {
    check(Outline.of(texts));
    for (Bead bead : texts.get(0).alignment().beads()) {
      if (options.keeps(texts.get(0), bead)) {
        out.write(
            bead.spans().stream().map(LadderWriter::positions).collect(Collectors.joining("\t")));
        out.write(options.confidences() ? "\t" + Cells.confidence(bead.confidence()) + "\n" : "\n");
      }
    }
  }

  /** The positions of a span: {@code 3,4}. */
  static String positions(Span span) {
    return IntStream.range(span.start(), span.end())
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }
}
