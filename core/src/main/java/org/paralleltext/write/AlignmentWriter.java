package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.paralleltext.bitext.ParallelText;

/** Writes aligned texts in one format. Immutable and thread-safe. */
interface AlignmentWriter {

  void write(List<ParallelText> texts, Writer out) throws IOException;
}
