package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.text.Language;

/**
 * Writes XLIFF 2: a {@code file} per document, a {@code unit} with one segment per bead. Two
 * languages; a side without text is an empty {@code source}, or no {@code target}; a document of
 * which nothing is kept has an empty {@code group}. Notes hold the kind and number of the
 * paragraph, the shape of the bead and its confidence. Characters that XML cannot hold become
 * U+FFFD.
 */
final class XliffWriter implements AlignmentWriter {

  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException {
    List<Language> languages = Pairs.languages("xliff", texts);
    XmlOut.write(
        out,
        xml -> {
          xml.open("xliff");
          xml.namespace(NAMESPACE);
          xml.attribute("version", "2.0");
          xml.attribute("srcLang", languages.get(0).code());
          xml.attribute("trgLang", languages.get(1).code());
          for (int t = 0; t < texts.size(); t++) {
            file(xml, texts.get(t), t, options);
          }
          xml.close();
        });
  }

  private static void file(XmlOut xml, ParallelText text, int index, WriteOptions options)
      throws XMLStreamException {
    List<Bead> beads = text.alignment().beads();
    xml.open("file");
    xml.attribute("id", "f" + (index + 1));
    xml.attribute("original", Cells.fileName(text.versions().get(0).source().name()));
    if (beads.stream().noneMatch(bead -> options.keeps(text, bead))) {
      xml.empty("group");
      xml.attribute("id", "none");
    }
    for (int b = 0; b < beads.size(); b++) {
      if (options.keeps(text, beads.get(b))) {
        unit(xml, text, beads.get(b), b);
      }
    }
    xml.close();
  }

  private static void unit(XmlOut xml, ParallelText text, Bead bead, int index)
      throws XMLStreamException {
    xml.open("unit");
    xml.attribute("id", "u" + (index + 1));
    xml.open("notes");
    xml.textIfAny("note", "category", "document", Cells.document(text));
    xml.textIfAny("note", "category", "kind", Cells.kind(text, bead));
    xml.textIfAny("note", "category", "number", Cells.number(text, bead));
    xml.textIfAny("note", "category", "bead", bead.shape());
    xml.textIfAny("note", "category", "confidence", Cells.confidence(bead));
    xml.close();
    xml.open("segment");
    xml.text("source", text.text(bead, text.versions().get(0).language()));
    String target = text.text(bead, text.versions().get(1).language());
    if (!target.isEmpty()) {
      xml.text("target", target);
    }
    xml.close();
    xml.close();
  }
}
