package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.MemoryHeader;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.text.Language;

/**
 * Writes plain files, one a language, in which lines with one number correspond: a line per unit
 * with text in all languages. White space is single spaces, and a line begins with no byte order
 * mark.
 */
final class MosesWriter implements UnitWriter {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  @Override
  public void write(Memory memory, Writer out) {
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
    return UnitWriter.super.files(texts, options);
  }

  @Override
  public Map<String, WholeFile.Content> files(Memory memory) {
    if (memory.header().tags().isEmpty()) {
      throw new IllegalArgumentException(
          "moses needs a file for each language, and the memory has none");
    }
    Map<String, WholeFile.Content> files = new LinkedHashMap<>();
    for (String tag : memory.header().tags()) {
      files.put("." + tag, out -> write(memory, tag, out));
    }
    return files;
  }

  private void write(Memory memory, String tag, Writer out) throws IOException {
    memory
        .units()
        .forEach(
            unit -> {
              if (holds(memory.header(), unit)) {
                out.write(line(unit.text(tag)) + "\n");
              }
            });
  }

  @Override
  public boolean holds(MemoryHeader header, TranslationUnit unit) {
    return header.tags().stream().noneMatch(tag -> line(unit.text(tag)).isEmpty());
  }

  private static String line(String text) {
    return SPACE.matcher(text).replaceAll(" ").replaceFirst("^[ \\uFEFF]+", "").strip();
  }
}
