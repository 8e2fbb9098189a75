package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.text.Language;

/**
 * Writes a table, one bead a line: document, kind, number, the text in each language, confidence; a
 * side without text is an empty field.
 *
 * <p>The first line names the columns. Fields hold no tab and no line end, so nothing is quoted.
 */
final class TsvWriter implements AlignmentWriter {

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException {
    List<Language> languages = Cells.languages(texts);
    out.write(
        "document\tkind\tnumber\t"
            + languages.stream().map(Language::code).collect(Collectors.joining("\t"))
            + "\tconfidence\n");
    for (ParallelText text : texts) {
      for (Bead bead : text.alignment().beads()) {
        if (options.keeps(text, bead)) {
          out.write(row(text, bead, languages));
        }
      }
    }
  }

  private static String row(ParallelText text, Bead bead, List<Language> languages) {
    List<String> fields = new ArrayList<>();
    fields.add(Cells.document(text));
    fields.add(Cells.kind(text, bead));
    fields.add(Cells.number(text, bead));
    for (Language language : languages) {
      boolean present = text.alignment().languages().contains(language);
      fields.add(present ? text.text(bead, language) : "");
    }
    fields.add(Cells.confidence(bead));
    return String.join("\t", fields) + "\n";
  }
}
