package org.paralleltext.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.BitextUnit;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.check.UnitFilter;
import org.paralleltext.cli.Rejections.Reason;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.WriteOptions;

/**
 * Texts of which some beads stay out of an output. What those say is not held: the texts are gone
 * through again for it.
 *
 * @param texts the texts
 * @param options what was asked for of beads, but for their faults
 * @param format the format of the output
 * @param filter judges the beads that it has a place for
 */
record SiftedTexts(
    List<ParallelText> texts, WriteOptions options, AlignmentFormat format, UnitFilter filter) {

  /** What is done with a bead that stays out. */
  private interface Visitor<E extends Exception> {
    void visit(Reason reason, ParallelText text, BitextUnit unit) throws E;
  }

  /** Judges the beads of some texts. */
  static SiftedTexts of(
      List<ParallelText> texts, Sieve sieve, WriteOptions options, AlignmentFormat format) {
    UnitFilter filter =
        UnitFilter.of(
            texts,
            sieve.faults(),
            (text, bead) -> options.isProbable(bead) && format.holds(text, bead));
    return new SiftedTexts(texts, options, format, filter);
  }

  /** What is left out. */
  Rejections rejections() {
    Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    forEach((reason, text, unit) -> counts.merge(reason, 1, Integer::sum));
    return new Rejections(
        counts,
        out ->
            this.<IOException>forEach(
                (reason, text, unit) -> out.write(Rejections.rows(reason, text, unit))));
  }

  private <E extends Exception> void forEach(Visitor<E> visitor) throws E {
    for (ParallelText text : texts) {
      for (BitextUnit unit : text.units()) {
        Optional<Reason> reason = reason(text, unit.bead());
        if (reason.isPresent()) {
          visitor.visit(reason.get(), text, unit);
        }
      }
    }
  }

  /** Why a bead is not in the output. */
  private Optional<Reason> reason(ParallelText text, Bead bead) {
    if (!options.isProbable(bead)) {
      return Optional.of(Reason.IMPROBABLE);
    }
    return format.holds(text, bead)
        ? filter.fault(text, bead).map(Reason::of)
        : Optional.of(Reason.UNPAIRED);
  }
}
