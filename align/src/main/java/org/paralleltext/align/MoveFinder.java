package org.paralleltext.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.Move;
import org.paralleltext.text.Span;

/**
 * Finds what moved: runs of beads that lack each other's languages and match, on either side of
 * beads that have both. The best match is taken first, then the best of what is left.
 */
final class MoveFinder {

  /** So many beads apart, at most, are two places of a move, and so many others are near them. */
  private static final int REACH = 500;

  private final List<PairModel> models;
  private final List<Bead> beads;

  /** By bead: the languages that it has, as bits. */
  private final int[] languages;

  /**
   * @param models of all pairs of versions
   * @param beads of all versions, which cover them in order
   */
  MoveFinder(List<PairModel> models, List<Bead> beads) {
    this.models = models;
    this.beads = beads;
    languages = beads.stream().mapToInt(bead -> languages(bead.spans())).toArray();
  }

  private static int languages(List<Span> spans) {
    int bits = 0;
    for (int k = 0; k < spans.size(); k++) {
      bits |= spans.get(k).isEmpty() ? 0 : 1 << k;
    }
    return bits;
  }

  /**
   * The moves, in the order of their first places. A crossing that is not sure enough takes nothing
   * from others.
   *
   * @param least the least confidence
   */
  List<Move> moves(double least) {
    List<Crossing> byGain =
        crossings().entrySet().stream()
            .sorted(Map.Entry.<Crossing, Double>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    BitSet used = new BitSet();
    NavigableMap<Span, Move> moves = new TreeMap<>();
    for (Crossing one : byGain) {
      if (isFree(one.first(), used) && isFree(one.second(), used)) {
        move(one, least)
            .ifPresent(
                move -> {
                  used.set(one.first().start(), one.first().end());
                  used.set(one.second().start(), one.second().end());
                  moves.put(one.first(), move);
                });
      }
    }
    return List.copyOf(moves.values());
  }

  private static boolean isFree(Span run, BitSet used) {
    return used.get(run.start(), run.end()).isEmpty();
  }

  /** What comes into question, with what it gains; in order. */
  private Map<Crossing, Double> crossings() {
    List<Span> runs = runs();
    Map<Crossing, Double> crossings = new LinkedHashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      for (int j = i + 1; j < runs.size() && isNear(runs.get(i), runs.get(j)); j++) {
        Crossing one = new Crossing(runs.get(i), runs.get(j));
        if (isAcross(one)) {
          crossings.putAll(one.best(gains(one)));
        }
      }
    }
    return crossings;
  }

  /** The longest runs of beads that have the same languages, and not all. */
  private List<Span> runs() {
    List<Span> runs = new ArrayList<>();
    int start = 0;
    for (int b = 1; b <= languages.length; b++) {
      if (b == languages.length || languages[b] != languages[start] || b - start == REACH) {
        if (beads.get(start).coverage() < beads.get(start).spans().size()) {
          runs.add(new Span(start, b));
        }
        start = b;
      }
    }
    return runs;
  }

  private static boolean isNear(Span first, Span second) {
    return second.start() - first.end() < REACH;
  }

  /** Whether they have no language in common, and beads with languages of both stand between. */
  private boolean isAcross(Crossing one) {
    int first = languages[one.first().start()];
    int second = languages[one.second().start()];
    return (first & second) == 0
        && IntStream.range(one.first().end(), one.second().start())
            .anyMatch(b -> (languages[b] & first) != 0 && (languages[b] & second) != 0);
  }

  private CrossGains gains(Crossing one) {
    return new CrossGains(beads(one.first()), beads(one.second()), matches(one));
  }

  private List<Bead> beads(Span run) {
    return beads.subList(run.start(), run.end());
  }

  /** The pairs of versions of which one stands at the first place and one at the second. */
  private List<CrossMatch> matches(Crossing one) {
    List<Span> first = spans(one.first());
    List<Span> second = spans(one.second());
    List<CrossMatch> matches = new ArrayList<>();
    for (PairModel model : models) {
      int x = model.pairing().left().index();
      int y = model.pairing().right().index();
      if (!first.get(x).isEmpty() && !second.get(y).isEmpty()) {
        matches.add(new CrossMatch(model, first.get(x), second.get(y)));
      } else if (!second.get(x).isEmpty() && !first.get(y).isEmpty()) {
        matches.add(new CrossMatch(model, second.get(x), first.get(y)));
      }
    }
    return matches;
  }

  /** What a run of beads covers of each language. */
  private List<Span> spans(Span run) {
    List<Span> from = beads.get(run.start()).spans();
    List<Span> to = beads.get(run.end() - 1).spans();
    return IntStream.range(0, from.size())
        .mapToObj(k -> new Span(from.get(k).start(), to.get(k).end()))
        .toList();
  }

  /** A crossing as a move, if it is sure enough; others are weighed only if it may be. */
  private Optional<Move> move(Crossing one, double least) {
    List<CrossMatch> matches = matches(one);
    List<Evidence> evidence =
        new ArrayList<>(matches.stream().flatMap(match -> match.evidence().stream()).toList());
    if (MoveOdds.of(evidence, matches.size()).confidence() < least) {
      return Optional.empty();
    }
    matches.forEach(match -> evidence.add(match.rival(REACH)));
    double confidence = MoveOdds.of(evidence, matches.size()).confidence();
    return confidence < least
        ? Optional.empty()
        : Optional.of(new Move(spans(one.first()), spans(one.second()), confidence, evidence));
  }
}
