package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.text.Language;

/**
 * Writes plain files, one a language, in which lines with one number correspond: a line per bead
 * with text in all languages. White space is single spaces.
 */
final class MosesWriter implements AlignmentWriter {

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) {
    throw new IllegalArgumentException("moses needs a file for each language; name one with -o");
  }

  @Override
  public Map<String, WholeFile.Content> files(List<ParallelText> texts, WriteOptions options) {
    List<Language> languages = Cells.languages(texts);
    if (texts.stream().anyMatch(text -> text.versions().size() < languages.size())) {
      throw new IllegalArgumentException(
          "moses needs all of "
              + Language.codes(languages)
              + " in every document; --langs names fewer, --pairs writes a file for each two");
    }
    Map<String, WholeFile.Content> files = new LinkedHashMap<>();
    for (Language language : languages) {
      files.put("." + language, out -> write(texts, language, options, out));
    }
    return files;
  }

  private void write(List<ParallelText> texts, Language language, WriteOptions options, Writer out)
      throws IOException {
    for (ParallelText text : texts) {
      for (Bead bead : text.alignment().beads()) {
        if (options.keeps(text, bead) && holds(text, bead)) {
          out.write(line(text, bead, language) + "\n");
        }
      }
    }
  }

  @Override
  public boolean holds(ParallelText text, Bead bead) {
    return text.alignment().languages().stream()
        .noneMatch(language -> text.text(bead, language).isBlank());
  }

  private static String line(ParallelText text, Bead bead, Language language) {
    return text.text(bead, language).replaceAll("\\s+", " ").strip();
  }
}
