package org.paralleltext.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.paralleltext.check.UnitFault;
import org.paralleltext.check.UnitJudge;
import org.paralleltext.check.UnitLengths;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.write.AlignmentFormat;

/**
 * A memory of which some units stay out of an output. No units are held: whenever they are gone
 * through, they are judged again.
 */
final class SiftedMemory {

  private final Memory memory;
  private final AlignmentFormat format;
  private final double minPrecision;
  private final Set<UnitFault> faults;
  private final UnitLengths lengths = new UnitLengths();
  private final Map<String, Integer> counts = new TreeMap<>();
  private int units;
  private int formatted;

  /** What is done with a unit that stays out. */
  private interface Visitor {
    void visit(String reason, TranslationUnit unit) throws IOException;
  }

  private SiftedMemory(Memory memory, Sieve sieve, AlignmentFormat format) {
    this.memory = memory;
    this.format = format;
    this.minPrecision = sieve.minPrecision();
    this.faults = sieve.faults();
  }

  /**
   * Judges the units of a memory.
   *
   * @throws IllegalArgumentException if the format holds no units
   */
  static SiftedMemory of(Memory memory, Sieve sieve, AlignmentFormat format) throws IOException {
    SiftedMemory sifted = new SiftedMemory(memory, sieve, format);
    if (sifted.faults.contains(UnitFault.LENGTH)) {
      memory.units().forEach(sifted.lengths::add);
    }
    sifted.judged(sifted::countRejected, sifted::count);
    return sifted;
  }

  private void countRejected(String reason, TranslationUnit unit) {
    counts.merge(reason, 1, Integer::sum);
    count(unit);
  }

  private void count(TranslationUnit unit) {
    units++;
    formatted += unit.codes() > 0 ? 1 : 0;
  }

  /** How many units there were. */
  int units() {
    return units;
  }

  /** How many of them had formatting that is no text. */
  int formatted() {
    return formatted;
  }

  /** What is left. */
  Memory kept() {
    return new Memory(memory.header(), visitor -> judged((reason, unit) -> {}, visitor));
  }

  /** What is not. */
  Rejections rejections() {
    return new Rejections(
        counts,
        out -> judged((reason, unit) -> out.write(Rejections.rows(reason, unit)), unit -> {}));
  }

  private void judged(Visitor rejected, Memory.Visitor kept) throws IOException {
    UnitJudge judge = new UnitJudge(faults, lengths);
    memory
        .units()
        .forEach(
            unit -> {
              Optional<String> reason = reason(unit, judge);
              if (reason.isPresent()) {
                rejected.visit(reason.get(), unit);
              } else {
                kept.visit(unit);
              }
            });
  }

  private Optional<String> reason(TranslationUnit unit, UnitJudge judge) {
    if (minPrecision > 0 && unit.confidence().orElse(0) < minPrecision) {
      return Optional.of(Rejections.IMPROBABLE);
    }
    return judge
        .fault(unit)
        .map(UnitFault::word)
        .or(
            () ->
                format.holds(memory.header(), unit)
                    ? Optional.empty()
                    : Optional.of(Rejections.UNPAIRED));
  }
}
