package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.text.Language;

/**
 * Writes a table, one bead a line: document, kind, number, then the text in each language; a side
 * without text is an empty field.
 *
 * <p>The first line names the columns. Fields hold no tab and no line end, so nothing is quoted.
 */
final class TsvWriter implements AlignmentWriter {

  @Override
  public void write(List<ParallelText> texts, Writer out) throws IOException {
    List<Language> languages =
        texts.stream()
            .flatMap(text -> text.alignment().languages().stream())
            .distinct()
            .sorted()
            .toList();
    out.write(
        "document\tkind\tnumber\t"
            + languages.stream().map(Language::code).collect(Collectors.joining("\t"))
            + "\n");
    for (ParallelText text : texts) {
      for (Bead bead : text.alignment().beads()) {
        out.write(
            Cells.document(text) + "\t" + Cells.kind(text, bead) + "\t" + Cells.number(text, bead));
        for (Language language : languages) {
          boolean present = text.alignment().languages().contains(language);
          out.write("\t" + (present ? text.text(bead, language) : ""));
        }
        out.write('\n');
      }
    }
  }
}
