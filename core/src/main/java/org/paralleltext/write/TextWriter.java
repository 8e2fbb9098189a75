package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;

/** Writes beads for reading: a heading line with kind and number, then a line per language. */
final class TextWriter implements AlignmentWriter {

  @Override
  public void write(List<ParallelText> texts, Writer out) throws IOException {
    for (ParallelText text : texts) {
      for (Bead bead : text.alignment().beads()) {
        String head =
            String.join(" ", Cells.document(text), Cells.kind(text, bead), Cells.number(text, bead))
                .strip();
        out.write((head.isEmpty() ? bead.shape() : head) + "\n");
        for (Version version : text.versions()) {
          String side = text.text(bead, version.language());
          out.write("  " + version.language().code() + "  " + (side.isEmpty() ? "-" : side) + "\n");
        }
        out.write('\n');
      }
    }
  }
}
