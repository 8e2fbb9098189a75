package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.MemoryHeader;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.text.Language;

/**
 * Writes units in one format that holds their texts; beads of aligned texts are units too.
 * Immutable and thread-safe.
 */
interface UnitWriter extends AlignmentWriter {

  /** Writes the units that the format holds, one by one. */
  void write(Memory memory, Writer out) throws IOException;

  /**
   * Refuses units in languages that the format cannot hold together.
   *
   * @throws IllegalArgumentException with the reason
   */
  default void checkTags(List<String> tags) {}

  @Override
  default void check(List<Outline> texts) {
    checkTags(Outline.tags(texts));
  }

  /** The files that a memory becomes, as {@link #files(List, WriteOptions)} says. */
  default Map<String, WholeFile.Content> files(Memory memory) {
    return Map.of("", out -> write(memory, out));
  }

  /** Whether the format has a place for a unit. */
  default boolean holds(MemoryHeader header, TranslationUnit unit) {
    return true;
  }

  @Override
  default void write(List<ParallelText> texts, WriteOptions options, Writer out)
      throws IOException {
    write(AlignedMemory.of(texts, options), out);
  }

  @Override
  default Map<String, WholeFile.Content> files(List<ParallelText> texts, WriteOptions options) {
    return files(AlignedMemory.of(texts, options));
  }

  @Override
  default boolean holds(ParallelText text, Bead bead) {
    List<String> tags = text.alignment().languages().stream().map(Language::code).toList();
    return holds(new MemoryHeader(tags, false, Optional.empty()), AlignedMemory.unit(text, bead));
  }
}
