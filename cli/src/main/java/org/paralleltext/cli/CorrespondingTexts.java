package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.paralleltext.eval.TextTable;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.MemoryFormat;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.memory.Variant;
import org.paralleltext.read.InputException;
import org.paralleltext.read.TextReader;
import org.paralleltext.text.Language;
import org.paralleltext.text.LanguageTag;
import org.paralleltext.text.Quantity;

/**
 * Texts that correspond, to learn from.
 *
 * @param sources those in one language
 * @param targets those in the other, as many
 */
record CorrespondingTexts(List<String> sources, List<String> targets) {

  /** Memories that name the languages of their texts; a table's columns are looked for by name. */
  private static final Set<MemoryFormat> MEMORIES =
      EnumSet.of(MemoryFormat.TMX, MemoryFormat.XLIFF, MemoryFormat.JSONL);

  /**
   * Those of two lists that correspond place by place; where one is blank, nothing does.
   *
   * @param targets as many as the sources
   */
  static CorrespondingTexts of(List<String> sources, List<String> targets) {
    int[] both =
        IntStream.range(0, sources.size())
            .filter(i -> !sources.get(i).isBlank() && !targets.get(i).isBlank())
            .toArray();
    return new CorrespondingTexts(at(both, sources), at(both, targets));
  }

  private static List<String> at(int[] places, List<String> texts) {
    return Arrays.stream(places).mapToObj(texts::get).toList();
  }

  /** The lines of two files. */
  static CorrespondingTexts ofLines(Path source, Path target, TextReader reader) {
    List<String> sources = reader.read(source).text().lines().toList();
    List<String> targets = reader.read(target).text().lines().toList();
    if (sources.size() != targets.size()) {
      throw new InputException(
          target.toString(),
          Quantity.of(targets.size(), "line"),
          sources.size() + " as in " + source);
    }
    return of(sources, targets);
  }

  /** The columns of a table. */
  static CorrespondingTexts ofTable(
      Path file, Language source, Language target, TextReader reader) {
    List<List<String>> texts = TextTable.read(reader.read(file)).texts(List.of(source, target));
    return of(texts.get(0), texts.get(1));
  }

  /** The format of a translation memory, if a file's ending tells one; a table is none. */
  static Optional<MemoryFormat> memoryFormat(Path file) {
    return MemoryFormat.ofFileName(file.toString()).filter(MEMORIES::contains);
  }

  /** The texts of a memory's units, whatever their countries and scripts. */
  static CorrespondingTexts ofMemory(
      Path file, MemoryFormat format, Language source, Language target) throws IOException {
    Memory memory = format.read(List.of(file), List.of(source.code(), target.code()));
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    memory
        .units()
        .forEach(
            unit -> {
              sources.add(text(unit, source));
              targets.add(text(unit, target));
            });
    return of(sources, targets);
  }

  private static String text(TranslationUnit unit, Language language) {
    return unit.variants().stream()
        .filter(variant -> LanguageTag.isOf(variant.tag(), language))
        .map(Variant::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }
}
