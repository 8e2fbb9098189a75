package org.paralleltext.align;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconLearner;
import org.paralleltext.lexicon.ShippedLexicons;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.score.LengthModel;
import org.paralleltext.search.BeadShapes;
import org.paralleltext.search.Shape;
import org.paralleltext.search.Step;
import org.paralleltext.search.StepCounts;
import org.paralleltext.search.StepModel;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/**
 * What an alignment can rest on besides the texts: lexicons, how far lengths differ, and how likely
 * each shape is.
 */
final class Knowledge {

  private record Pair(Language left, Language right) {

    static Pair of(Pairing pairing) {
      return new Pair(pairing.left().language(), pairing.right().language());
    }
  }

  private record PairOfGrain(Pair pair, Shape.Grain grain) {

    static PairOfGrain of(Pairing pairing) {
      return new PairOfGrain(Pair.of(pairing), pairing.grain());
    }
  }

  private record Kind(Shape.Grain grain, int languages) {

    static Kind of(Job job) {
      return new Kind(job.grain(), job.languages().size());
    }
  }

  /** From more pairs of words than this no more is learned, only slower; then a part is taken. */
  private static final long ENOUGH = 20_000_000;

  /** A bead of more pairs of words says too little of each. */
  private static final long LONGEST = 100_000;

  private final UserLexicons given;
  private final Omission without;
  private final Map<Pair, Lexicon> learned;
  private final Map<PairOfGrain, LengthModel> lengths;
  private final Map<PairOfGrain, StepModel> steps;
  private final Map<Kind, BeadShapes> beadShapes;

  private Knowledge(
      UserLexicons given,
      Omission without,
      Map<Pair, Lexicon> learned,
      Map<PairOfGrain, LengthModel> lengths,
      Map<PairOfGrain, StepModel> steps,
      Map<Kind, BeadShapes> beadShapes) {
    this.given = given;
    this.without = without;
    this.learned = learned;
    this.lengths = lengths;
    this.steps = steps;
    this.beadShapes = beadShapes;
  }

  /** What is known before any text is seen. */
  static Knowledge of(UserLexicons given, Omission without) {
    return new Knowledge(given, without, Map.of(), Map.of(), Map.of(), Map.of());
  }

  boolean uses(Resource resource) {
    return !without.resources().contains(resource);
  }

  /** What documents that are aligned already teach besides. */
  Knowledge learned(List<Job> jobs) {
    Map<Pair, List<Pairing>> ofPair = pairings(jobs).collect(groupingBy(Pair::of));
    return refined(
        jobs, uses(Resource.LEARNED_WORDS) ? taught(ofPair, Knowledge::learn) : Map.of());
  }

  /** The same, with the words that were learned before. */
  Knowledge refined(List<Job> jobs) {
    return refined(jobs, learned);
  }

  private Knowledge refined(List<Job> jobs, Map<Pair, Lexicon> words) {
    Map<PairOfGrain, List<Pairing>> ofGrain = pairings(jobs).collect(groupingBy(PairOfGrain::of));
    Map<Kind, List<Job>> ofKind =
        jobs.stream().filter(job -> job.pairings().size() > 1).collect(groupingBy(Kind::of));
    return new Knowledge(
        given,
        without,
        words,
        uses(Resource.LEARNED_LENGTHS) ? taught(ofGrain, Knowledge::lengths) : Map.of(),
        uses(Resource.LEARNED_SHAPES) ? taught(ofGrain, Knowledge::steps) : Map.of(),
        uses(Resource.LEARNED_SHAPES) ? taught(ofKind, Knowledge::beadShapes) : Map.of());
  }

  private static Stream<Pairing> pairings(List<Job> jobs) {
    return jobs.stream().flatMap(job -> job.pairings().stream());
  }

  private static <K, V, T> Map<K, T> taught(Map<K, V> lessons, Function<V, T> learning) {
    return lessons.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, lesson -> learning.apply(lesson.getValue())));
  }

  private static LengthModel lengths(List<Pairing> pairings) {
    return LengthModel.of(pairings.stream().flatMapToDouble(Pairing::deviations).toArray());
  }

  private static StepModel steps(List<Pairing> pairings) {
    StepCounts counts = new StepCounts();
    pairings.forEach(pairing -> counts.add(pairing.path().steps()));
    return counts.model(pairings.get(0).grain());
  }

  private static BeadShapes beadShapes(List<Job> jobs) {
    Map<List<Integer>, Integer> counts = new HashMap<>();
    for (Job job : jobs) {
      for (Bead bead : job.closure()) {
        int[] sizes = bead.spans().stream().mapToInt(Span::length).toArray();
        counts.merge(BeadShapes.key(sizes), 1, Integer::sum);
      }
    }
    Job first = jobs.get(0);
    return new BeadShapes(first.grain(), first.languages().size(), counts);
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

  /** How far the lengths of translations differ between two versions. */
  LengthModel lengths(Pairing pairing) {
    return lengths.getOrDefault(PairOfGrain.of(pairing), LengthModel.USUAL);
  }

  /** How likely each step is between two versions. */
  StepModel steps(Pairing pairing) {
    StepModel known = steps.getOrDefault(PairOfGrain.of(pairing), StepModel.of(pairing.grain()));
    return uses(Resource.LENGTHS) ? known : known.withoutLong();
  }

  /** How likely each bead is in so many languages, more than two. */
  BeadShapes beadShapes(Shape.Grain grain, int languages) {
    BeadShapes learned = beadShapes.get(new Kind(grain, languages));
    return learned == null ? new BeadShapes(grain, languages, Map.of()) : learned;
  }
}
