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
    throw new IllegalArgumentException(AlignmentFormat.MOSES.severalFiles());
  }

  @Override
  public boolean isOneFile() {
    return false;
  }

  @Override
  public void check(List<Outline> texts) {
    List<Language> languages = Outline.languages(texts);
    if (texts.stream().anyMatch(text -> text.languages().size() < languages.size())) {
      throw new IllegalArgumentException(
          "moses needs all of "
              + Language.codes(languages)
              + " in every document; --langs names fewer, --pairs writes a file for each two");
    }
  }

  @Override
  public void checkTags(List<String> tags) {
    if (tags.isEmpty()) {
      throw new IllegalArgumentException(
          "moses needs a file for each language, and the memory has none");
    }
  }

  @Override
  public Map<String, WholeFile.Content> files(List<ParallelText> texts, WriteOptions options) {
    check(Outline.of(texts));
    return UnitWriter.super.files(texts, options);
  }

  @Override
  public Map<String, WholeFile.Content> files(Memory memory) {
    checkTags(memory.header().tags());
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
