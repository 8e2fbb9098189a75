package org.paralleltext.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.write.BeadChoice;

/**
 * Keeps units out of a translation memory that are not to be trusted, or are there already. Beads
 * with text in one language alone are no units and have no faults. Immutable and thread-safe.
 */
public final class UnitFilter implements BeadChoice {

  private final Map<ParallelText, Map<Bead, UnitFault>> faults = new IdentityHashMap<>();

  private UnitFilter() {}

  /**
   * Judges the beads of some texts, in their order.
   *
   * @param texts the texts of one memory
   * @param wanted the faults that are looked for
   * @param before which beads come into question; others are no duplicates of anything
   */
  public static UnitFilter of(List<ParallelText> texts, Set<UnitFault> wanted, BeadChoice before) {
    UnitFilter filter = new UnitFilter();
    boolean compared = wanted.contains(UnitFault.LENGTH);
    UnitJudge judge = new UnitJudge(wanted, lengths(compared ? texts : List.of()));
    for (ParallelText text : texts) {
      Map<Bead, UnitFault> found = new HashMap<>();
      for (Bead bead : text.alignment().beads()) {
        if (before.keeps(text, bead)) {
          judge.fault(Side.of(text, bead)).ifPresent(fault -> found.put(bead, fault));
        }
      }
      filter.faults.put(text, found);
    }
    return filter;
  }

  private static UnitLengths lengths(List<ParallelText> texts) {
    UnitLengths lengths = new UnitLengths();
    for (ParallelText text : texts) {
      for (Bead bead : text.alignment().beads()) {
        lengths.add(Side.of(text, bead), text.versions().size());
      }
    }
    return lengths;
  }

  /**
   * What is wrong with a bead, if anything is.
   *
   * @param text one of the texts that were judged, the same object
   * @throws IllegalArgumentException if it is not
   */
  public Optional<UnitFault> fault(ParallelText text, Bead bead) {
    Map<Bead, UnitFault> found = faults.get(text);
    if (found == null) {
      throw new IllegalArgumentException("a text that was not judged");
    }
    return Optional.ofNullable(found.get(bead));
  }

  @Override
  public boolean keeps(ParallelText text, Bead bead) {
    return fault(text, bead).isEmpty();
  }
}
