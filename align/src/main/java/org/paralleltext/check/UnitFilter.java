package org.paralleltext.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.BitextUnit;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.text.Span;
import org.paralleltext.write.BeadChoice;

/**
 * Keeps units out of a translation memory that are not to be trusted, or are there already. Beads
 * with text in one language alone are no units and have no faults. Immutable and thread-safe.
 */
public final class UnitFilter implements BeadChoice {

  private final Set<Document> documents = new HashSet<>();
  private final Map<Place, UnitFault> faults = new HashMap<>();

  private UnitFilter() {}

  /** Tells a text from others: the names of its files, and hashes of what is in them. */
  private record Document(List<String> names, List<Integer> hashes) {

    static Document of(ParallelText text) {
      return new Document(
          text.versions().stream().map(version -> version.source().name()).toList(),
          text.versions().stream().map(version -> version.source().text().hashCode()).toList());
    }
  }

  /** Where a bead is. */
  private record Place(Document document, List<Span> spans) {}

  /**
   * Judges the beads of some texts, in their order.
   *
   * @param texts the texts of one memory; one that is there twice is judged once
   * @param wanted the faults that are looked for
   * @param before which beads come into question; others are no duplicates of anything
   */
  public static UnitFilter of(List<ParallelText> texts, Set<UnitFault> wanted, BeadChoice before) {
    UnitFilter filter = new UnitFilter();
    boolean compared = wanted.contains(UnitFault.LENGTH);
    UnitJudge judge = new UnitJudge(wanted, lengths(compared ? texts : List.of()));
    for (ParallelText text : texts) {
      Document document = Document.of(text);
      if (filter.documents.add(document)) {
        filter.judge(text, document, judge, before);
      }
    }
    return filter;
  }

  private void judge(ParallelText text, Document document, UnitJudge judge, BeadChoice before) {
    for (BitextUnit unit : text.units()) {
      if (before.keeps(text, unit.bead())) {
        judge
            .fault(Side.of(text, unit.bead()))
            .ifPresent(fault -> faults.put(new Place(document, unit.bead().spans()), fault));
      }
    }
  }

  private static UnitLengths lengths(List<ParallelText> texts) {
    UnitLengths lengths = new UnitLengths();
    for (ParallelText text : texts) {
      for (BitextUnit unit : text.units()) {
        lengths.add(Side.of(text, unit.bead()), text.versions().size());
      }
    }
    return lengths;
  }

  /**
   * What is wrong with a bead, if anything is.
   *
   * @param text one of the texts that were judged
   * @throws IllegalArgumentException if it is not
   */
  public Optional<UnitFault> fault(ParallelText text, Bead bead) {
    Document document = Document.of(text);
    if (!documents.contains(document)) {
      throw new IllegalArgumentException("a text that was not judged");
    }
    return Optional.ofNullable(faults.get(new Place(document, bead.spans())));
  }

  @Override
  public boolean keeps(ParallelText text, Bead bead) {
    return fault(text, bead).isEmpty();
  }
}
