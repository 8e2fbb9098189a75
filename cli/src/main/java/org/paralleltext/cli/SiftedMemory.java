package org.paralleltext.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.check.UnitFault;
import org.paralleltext.check.UnitJudge;
import org.paralleltext.check.UnitLengths;
import org.paralleltext.cli.Rejections.Reason;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.write.AlignmentFormat;

/**
 * A memory of which some units stay out of an output. Units are judged once, and of each no more is
 * held than the verdict, one byte.
 */
final class SiftedMemory {

  private static final byte KEPT = -1;

  private static final List<Reason> REASONS = List.of(Reason.values());

  private final Memory memory;

  /** Of each unit {@link #KEPT}, or the place of a reason among {@link #REASONS}. */
  private final byte[] verdicts;

  private final int formatted;

  /** What is done with a unit and its verdict. */
  private interface Visitor {
    void visit(byte verdict, TranslationUnit unit) throws IOException;
  }

  private SiftedMemory(Memory memory, byte[] verdicts, int formatted) {
    this.memory = memory;
    this.verdicts = verdicts;
    this.formatted = formatted;
  }

  /**
   * Judges the units of a memory.
   *
   * @throws IllegalArgumentException if the format holds no units
   */
  static SiftedMemory of(Memory memory, Sieve sieve, AlignmentFormat format) throws IOException {
    Set<UnitFault> faults = sieve.faults();
    UnitLengths lengths = new UnitLengths();
    if (faults.contains(UnitFault.LENGTH)) {
      memory.units().forEach(lengths::add);
    }
    UnitJudge judge = new UnitJudge(faults, lengths);
    ByteArrayOutputStream verdicts = new ByteArrayOutputStream();
    int[] formatted = new int[1];
    memory
        .units()
        .forEach(
            unit -> {
              boolean holds = format.holds(memory.header(), unit);
              verdicts.write(
                  reason(unit, sieve.minPrecision(), judge, holds)
                      .map(reason -> (byte) reason.ordinal())
                      .orElse(KEPT));
              formatted[0] += unit.codes() > 0 ? 1 : 0;
            });
    return new SiftedMemory(memory, verdicts.toByteArray(), formatted[0]);
  }

  /** Why a unit is left out; one without a place is not judged, so that no other repeats it. */
  private static Optional<Reason> reason(
      TranslationUnit unit, double minPrecision, UnitJudge judge, boolean holds) {
    if (minPrecision > 0 && unit.confidence().orElse(0) < minPrecision) {
      return Optional.of(Reason.IMPROBABLE);
    }
    return holds ? judge.fault(unit).map(Reason::of) : Optional.of(Reason.UNPAIRED);
  }

  /** How many units there were. */
  int units() {
    return verdicts.length;
  }

  /** How many of them had formatting that is no text. */
  int formatted() {
    return formatted;
  }

  /** What is left. */
  Memory kept() {
    return new Memory(
        memory.header(),
        visitor ->
            forEach(
                (verdict, unit) -> {
                  if (verdict == KEPT) {
                    visitor.visit(unit);
                  }
                }));
  }

  /** What is not. */
  Rejections rejections() {
    Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    for (byte verdict : verdicts) {
      if (verdict != KEPT) {
        counts.merge(REASONS.get(verdict), 1, Integer::sum);
      }
    }
    return new Rejections(
        counts,
        out ->
            forEach(
                (verdict, unit) -> {
                  if (verdict != KEPT) {
                    out.write(Rejections.rows(REASONS.get(verdict), unit));
                  }
                }));
  }

  private void forEach(Visitor visitor) throws IOException {
    int[] at = new int[1];
    memory.units().forEach(unit -> visitor.visit(verdicts[at[0]++], unit));
  }
}
