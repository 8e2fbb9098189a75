package org.paralleltext.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.paralleltext.lineage.Lineage;

final class LineagePage {
  private LineagePage() {}

  static void write(List<Lineage> lineages, Writer out) throws IOException {}
}
