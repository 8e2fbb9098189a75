package org.paralleltext.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;

/** Segments as JSON Lines hold them. */
public final class SegmentJson {

  private SegmentJson() {}

  /**
   * A segment as a JSON object: its {@code index} in the version, for a paragraph {@code kind} and
   * {@code number}, for a sentence the {@code sentence} of the paragraph or line that it is, from
   * 1, its {@code text}, and where it stands: {@code file}, {@code start}, {@code end} and the
   * {@code ranges} that it consists of.
   *
   * @param text the document
   * @param version one of its versions
   * @param index the position of the segment in the version
   */
  public static String of(ParallelText text, Version version, int index) {
    String file = Cells.fileName(version.source().name());
    try {
      return Json.text(
          json -> JsonLinesWriter.passage(json, file, AlignedMemory.passage(text, version, index)));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot be written", e);
    }
  }
}
