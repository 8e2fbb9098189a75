package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the strands of editions, one edition after the other. Not thread-safe. */
final class Weaver {

  /** Rounds in which places are taken into account. */
  private static final int ROUNDS = 2;

  private final List<Wording> editions;
  private final Dictionaries dictionaries;
  private final List<Draft> drafts = new ArrayList<>();

  Weaver(List<Wording> editions, Dictionaries dictionaries) {
    this.editions = editions;
    this.dictionaries = dictionaries;
  }

  /** The strands, those of an edition in its order unless they moved. */
  List<Draft> weave() {
    for (int edition = 0; edition < editions.size(); edition++) {
      add(edition);
    }
    return drafts;
  }

  private void add(int edition) {
    StrandOdds odds = new StrandOdds(editions, drafts, edition, dictionaries);
    Matching matching = match(odds.table(), odds.columns());
    Map<Integer, Draft> owners = new HashMap<>();
    for (int s = 0; s < drafts.size(); s++) {
      int bead = matching.partner(s);
      if (bead == Matching.NONE) {
        drafts.get(s).add(List.of(), matching.rowAlone(s));
      } else {
        drafts.get(s).add(List.of(bead), matching.probability(s, bead));
        owners.put(bead, drafts.get(s));
      }
    }
    if (edition > 0) {
      Joins joins = new Joins(odds, matching, drafts, edition);
      drafts.removeAll(joins.merge());
      joins.split(owners);
    }
    addNew(edition, matching, owners);
  }

  private static Matching match(double[][] logOdds, int columns) {
    Matching matching = new Matching(logOdds, columns);
    for (int round = 0; round < ROUNDS; round++) {
      matching = new Matching(OrderPrior.apply(logOdds, matching, columns), columns);
    }
    return matching;
  }

  /** Begins a strand with each bead that no strand has, behind the one of the bead before it. */
  private void addNew(int edition, Matching matching, Map<Integer, Draft> owners) {
    int beads = editions.get(edition).edition().beads().size();
    int place = 0;
    for (int bead = 0; bead < beads; bead++) {
      Draft owner = owners.get(bead);
      if (owner == null) {
        owner = Draft.after(edition);
        owner.add(List.of(bead), matching.columnAlone(bead));
        drafts.add(place, owner);
      }
      place = drafts.indexOf(owner) + 1;
    }
  }
}
