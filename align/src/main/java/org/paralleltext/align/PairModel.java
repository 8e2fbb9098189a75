package org.paralleltext.align;

import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.score.StructureSignal;
import org.paralleltext.score.SumOfSignals;
import org.paralleltext.search.Guide;
import org.paralleltext.search.PairLattice;
import org.paralleltext.search.Step;
import org.paralleltext.search.StepModel;

/**
 * Everything that is known of a pairing when all languages are settled. Thread-safe.
 *
 * @param pairing the two versions
 * @param signal what scores their runs
 * @param steps how likely each step is
 * @param guide where the path is expected
 */
record PairModel(Pairing pairing, SumOfSignals signal, StepModel steps, Guide guide) {

  /**
   * All paths through a part, near the path found last.
   *
   * @param window beads of all languages that cover the part in order
   */
  PairLattice lattice(List<Bead> window, double temperature) {
    int x = pairing.left().index();
    int y = pairing.right().index();
    List<Step> part =
        window.stream().map(bead -> new Step(bead.spans().get(x), bead.spans().get(y))).toList();
    return PairLattice.of(part, guide, signal, steps, temperature);
  }

  /** What scores the texts of runs, whatever their kinds and numbers. */
  SumOfSignals withoutStructure() {
    return new SumOfSignals(
        signal.parts().stream().filter(part -> !part.name().equals(StructureSignal.NAME)).toList());
  }
}
