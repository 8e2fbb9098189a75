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
 * Writes XCES alignments as OPUS has them: a {@code linkGrp} per document, a {@code link} per bead
 * with the ids of its segments, {@code s1} the first of its file, and its confidence as {@code
 * certainty}. Positions only, of two languages.
 */
final class XcesWriter implements AlignmentWriter {

  @Override
  public boolean holdsMoves() {
    return false;
  }

  @Override
  public void check(List<Outline> texts) {
    Pairs.check("xces", Outline.tags(texts));
  }

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException {
    check(Outline.of(texts));
    XmlOut.write(
        out,
        xml -> {
          xml.type("<!DOCTYPE cesAlign PUBLIC \"-//CES//DTD XML cesAlign//EN\" \"\">");
          xml.open("cesAlign");
          xml.attribute("version", "1.0");
          for (ParallelText text : texts) {
            links(xml, text, options);
          }
          xml.close();
        });
  }

  private static void links(XmlOut xml, ParallelText text, WriteOptions options)
      throws IOException {
    xml.open("linkGrp");
    xml.attribute("targType", "s");
    xml.attribute("fromDoc", Cells.fileName(text.versions().get(0).source().name()));
    xml.attribute("toDoc", Cells.fileName(text.versions().get(1).source().name()));
    List<Bead> beads = text.alignment().beads();
    for (int b = 0; b < beads.size(); b++) {
      if (options.keeps(text, beads.get(b))) {
        link(xml, beads.get(b), b);
      }
    }
    xml.close();
  }

  private static void link(XmlOut xml, Bead bead, int index) throws IOException {
    xml.empty("link");
    xml.attribute("id", "SL" + (index + 1));
    xml.attribute("xtargets", ids(bead.spans().get(0)) + ";" + ids(bead.spans().get(1)));
    if (bead.confidence().isPresent()) {
      xml.attribute("certainty", Cells.confidence(bead.confidence()));
    }
  }

  private static String ids(Span span) {
    return IntStream.range(span.start(), span.end())
        .mapToObj(position -> "s" + (position + 1))
        .collect(Collectors.joining(" "));
  }
}
