package org.paralleltext.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.bitext.Bead;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconLearner;
import org.paralleltext.lexicon.ShippedLexicons;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** What an alignment can rest on besides the texts: lexicons, and how likely each shape is. */
final class Knowledge {

  private record Pair(Language left, Language right) {

    static Pair of(Pairing pairing) {
      return new Pair(pairing.left().language(), pairing.right().language());
    }
  }

  private record PairOfGrain(Pair pair, Shape.Grain grain) {}

  private record Kind(Shape.Grain grain, int languages) {}

  /** From more pairs of words than this no more is learned, only slower; then a part is taken. */
  private static final long ENOUGH = 20_000_000;

  /** A bead of more pairs of words says too little of each. */
  private static final long LONGEST = 100_000;

  private final UserLexicons given;
  private final Omission without;
  private final Map<Pair, Lexicon> learned;
  private final Map<PairOfGrain, StepModel> steps;
  private final Map<Kind, BeadShapes> beadShapes;

  private Knowledge(
      UserLexicons given,
      Omission without,
      Map<Pair, Lexicon> learned,
      Map<PairOfGrain, StepModel> steps,
      Map<Kind, BeadShapes> beadShapes) {
    this.given = given;
    this.without = without;
    this.learned = learned;
    this.steps = steps;
    this.beadShapes = beadShapes;
  }

  /** What is known before any text is seen. */
  static Knowledge of(UserLexicons given, Omission without) {
    return new Knowledge(given, without, Map.of(), Map.of(), Map.of());
  }

  boolean uses(Resource resource) {
    return !without.resources().contains(resource);
  }

  /** What documents that are aligned already teach besides. */
  Knowledge learned(List<Job> jobs) {
    Map<Pair, List<Pairing>> pairings = new HashMap<>();
    Map<PairOfGrain, StepCounts> counts = new HashMap<>();
    Map<Kind, Map<Integer, Integer>> beads = new HashMap<>();
    for (Job job : jobs) {
      for (Pairing pairing : job.pairings()) {
        Pair pair = Pair.of(pairing);
        pairings.computeIfAbsent(pair, key -> new ArrayList<>()).add(pairing);
        PairOfGrain kind = new PairOfGrain(pair, pairing.grain());
        counts.computeIfAbsent(kind, key -> new StepCounts()).add(pairing.path().steps());
      }
      if (job.pairings().size() > 1) {
        Kind kind = new Kind(job.grain(), job.languages().size());
        countBeads(job, beads.computeIfAbsent(kind, key -> new HashMap<>()));
      }
    }
    Map<Pair, Lexicon> lexicons = new HashMap<>();
    if (uses(Resource.LEARNED_WORDS)) {
      pairings.forEach((pair, all) -> lexicons.put(pair, learn(all)));
    }
    Map<PairOfGrain, StepModel> estimated = new HashMap<>();
    counts.forEach((kind, counted) -> estimated.put(kind, counted.model(kind.grain())));
    Map<Kind, BeadShapes> ofBeads = new HashMap<>();
    beads.forEach(
        (kind, counted) ->
            ofBeads.put(kind, new BeadShapes(kind.grain(), kind.languages(), counted)));
    return uses(Resource.LEARNED_SHAPES)
        ? new Knowledge(given, without, lexicons, estimated, ofBeads)
        : new Knowledge(given, without, lexicons, Map.of(), Map.of());
  }

  private static void countBeads(Job job, Map<Integer, Integer> counts) {
    for (Bead bead : job.closure()) {
      int[] sizes = bead.spans().stream().mapToInt(Span::length).toArray();
      counts.merge(BeadShapes.key(sizes), 1, Integer::sum);
    }
  }

  private static Lexicon learn(List<Pairing> pairings) {
    LexiconLearner learner = new LexiconLearner();
    double share = Math.min(1, ENOUGH / pairsOfWords(pairings));
    long lessons = 0;
    for (Pairing pairing : pairings) {
      for (Step step : pairing.path().steps()) {
        if (isLesson(pairing, step)) {
          if ((long) ((lessons + 1) * share) > (long) (lessons * share)) {
            learner.add(
                pairing.left().tokens(), step.left(), pairing.right().tokens(), step.right());
          }
          lessons++;
        }
      }
    }
    return learner.learn();
  }

  private static double pairsOfWords(List<Pairing> pairings) {
    return pairings.stream()
        .flatMapToLong(
            pairing ->
                pairing.path().steps().stream()
                    .filter(step -> isLesson(pairing, step))
                    .mapToLong(step -> pairsOfWords(pairing, step)))
        .sum();
  }

  /** How many pairs of words a step has, which is what learning from it costs. */
  private static long pairsOfWords(Pairing pairing, Step step) {
    return (long) pairing.left().tokens().size(step.left())
        * pairing.right().tokens().size(step.right());
  }

  private static boolean isLesson(Pairing pairing, Step step) {
    long pairs = pairsOfWords(pairing, step);
    return pairs > 0 && pairs <= LONGEST;
  }

  /** Everything that is known of the translation of one language into the other. */
  List<Translations> lexicons(Language left, Language right) {
    List<Translations> all = new ArrayList<>();
    if (uses(Resource.NAMES)) {
      all.add(new Translations(ShippedLexicons.names(left, right), false));
    }
    if (uses(Resource.SHIPPED_WORDS)) {
      ShippedLexicons.words(left, right, without.sources())
          .ifPresent(known -> all.add(new Translations(known, false)));
    }
    given.of(left, right).forEach(known -> all.add(new Translations(known, false)));
    Optional.ofNullable(learned.get(new Pair(left, right)))
        .ifPresent(known -> all.add(new Translations(known, true)));
    return all;
  }

  /** How likely each step is between two versions. */
  StepModel steps(Pairing pairing) {
    PairOfGrain kind = new PairOfGrain(Pair.of(pairing), pairing.grain());
    StepModel known = steps.getOrDefault(kind, StepModel.of(pairing.grain()));
    return uses(Resource.LENGTHS) ? known : known.withoutLong();
  }

  /** How likely each bead is in so many languages, more than two. */
  BeadShapes beadShapes(Shape.Grain grain, int languages) {
    BeadShapes learned = beadShapes.get(new Kind(grain, languages));
    return learned == null ? new BeadShapes(grain, languages, Map.of()) : learned;
  }
}
