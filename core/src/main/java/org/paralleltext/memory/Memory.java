package org.paralleltext.memory;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A translation memory: units that can be gone through any number of times, and are not held all at
 * once. Immutable; as thread-safe as its units.
 *
 * @param header what is known of it as a whole
 * @param units the units, the same and in the same order every time
 */
public record Memory(MemoryHeader header, Units units) {

  /** Units one after another. */
  @FunctionalInterface
  public interface Units {

    /**
     * Gives each unit to a visitor.
     *
     * @throws org.paralleltext.read.InputException if a file that they are read from is damaged
     * @throws IOException if the visitor throws it
     */
    void forEach(Visitor visitor) throws IOException;
  }

  /** What is done with a unit. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes the next unit.
     *
     * @throws IOException if what it writes to fails
     */
    void visit(TranslationUnit unit) throws IOException;
  }

  /** Checks that nothing is missing. */
  public Memory {
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(units, "units");
  }

  /** Units of which nothing is known as a whole; goes through them once to see. */
  public static Memory of(Units units) throws IOException {
    Survey survey = new Survey();
    units.forEach(survey);
    return new Memory(survey.header(), units);
  }

  /**
   * The units of several memories, one memory after another. It has a date if all have the same.
   *
   * @param memories one at least
   */
  public static Memory joined(List<Memory> memories) {
    return new Memory(
        Survey.joined(memories.stream().map(Memory::header).toList()),
        visitor -> {
          for (Memory memory : memories) {
            memory.units().forEach(visitor);
          }
        });
  }

  /**
   * The same in some languages; units without text in any of them are left out.
   *
   * @param tags some of its languages, in the order that is wanted
   */
  public Memory in(List<String> tags) {
    return new Memory(
        new MemoryHeader(tags, header.paragraphs(), header.date()), changed(unit -> unit.in(tags)));
  }

  /** The units that {@link #in} leaves out, as they are. */
  public Memory without(List<String> tags) {
    return new Memory(
        header, changed(unit -> unit.in(tags).isPresent() ? Optional.empty() : Optional.of(unit)));
  }

  /**
   * The same with other tags for its languages.
   *
   * @param tags the new tag of each that changes: {@code zh} to {@code zh-CN}
   * @return a memory that throws {@link org.paralleltext.read.InputException} when it comes to a
   *     unit that would have two texts in one language
   */
  public Memory retagged(Map<String, String> tags) {
    List<String> changed =
        header.tags().stream().map(tag -> tags.getOrDefault(tag, tag)).distinct().toList();
    return new Memory(
        new MemoryHeader(changed, header.paragraphs(), header.date()),
        changed(unit -> Optional.of(unit.retagged(tag -> tags.getOrDefault(tag, tag)))));
  }

  /** The same with another date. */
  public Memory dated(Instant date) {
    return new Memory(
        new MemoryHeader(header.tags(), header.paragraphs(), Optional.of(date)), units);
  }

  private Units changed(Function<TranslationUnit, Optional<TranslationUnit>> change) {
    return visitor ->
        units.forEach(
            unit -> {
              Optional<TranslationUnit> other = change.apply(unit);
              if (other.isPresent()) {
                visitor.visit(other.get());
              }
            });
  }
}
