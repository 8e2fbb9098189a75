package org.paralleltext.bitext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.text.Span;

/** Which beads of an alignment are parts of moves. */
final class MovedBeads {

  private final List<Bead> beads;

  /** By position of a bead. */
  private final Map<Integer, Move> moves = new HashMap<>();

  /**
   * @throws IllegalArgumentException if a place of a move is no run of whole beads, or a bead is
   *     part of two moves
   */
  MovedBeads(Alignment alignment, List<Move> all) {
    beads = alignment.beads();
    Map<List<Integer>, Integer> positions = all.isEmpty() ? Map.of() : positions();
    for (Move move : all) {
      add(move, move.first(), positions);
      add(move, move.second(), positions);
    }
  }

  /** The position of each bead, by where it starts. */
  private Map<List<Integer>, Integer> positions() {
    Map<List<Integer>, Integer> positions = new HashMap<>();
    for (int b = 0; b < beads.size(); b++) {
      positions.put(starts(beads.get(b).spans()), b);
    }
    return positions;
  }

  private static List<Integer> starts(List<Span> spans) {
    return spans.stream().map(Span::start).toList();
  }

  private void add(Move move, List<Span> place, Map<List<Integer>, Integer> positions) {
    int first = positions.getOrDefault(starts(place), beads.size());
    int last = first;
    while (last < beads.size() && !ends(beads.get(last), place)) {
      last++;
    }
    if (last >= beads.size()) {
      throw new IllegalArgumentException("no run of beads: " + place);
    }
    for (int b = first; b <= last; b++) {
      if (moves.put(b, move) != null) {
        throw new IllegalArgumentException("part of two moves: " + beads.get(b).spans());
      }
    }
  }

  private static boolean ends(Bead bead, List<Span> place) {
    for (int k = 0; k < place.size(); k++) {
      if (bead.spans().get(k).end() != place.get(k).end()) {
        return false;
      }
    }
    return true;
  }

  /** The beads in order, those of a move as one unit where its first place is. */
  List<BitextUnit> units() {
    List<BitextUnit> units = new ArrayList<>();
    for (int b = 0; b < beads.size(); b++) {
      Move move = moves.get(b);
      if (move == null) {
        units.add(new BitextUnit(b, beads.get(b), Optional.empty()));
      } else if (starts(beads.get(b).spans()).equals(starts(move.first()))) {
        units.add(new BitextUnit(b, move.bead(), Optional.of(move)));
      }
    }
    return units;
  }
}
