package org.paralleltext.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.bitext.Bead;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconLearner;
import org.paralleltext.lexicon.ShippedLexicons;
import org.paralleltext.score.Translations;
import org.paralleltext.score.Unit;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** What an alignment can rest on besides the texts: lexicons, and how likely each shape is. */
final class Knowledge {

  private record Pair(Language left, Language right) {}

  /** From more beads than this no more is learned, only slower; then a part of them is taken. */
  private static final int ENOUGH = 20_000;

  private final UserLexicons given;
  private final Map<Pair, Lexicon> learned;
  private final Map<Shape.Grain, List<Shape>> shapes;

  private Knowledge(
      UserLexicons given, Map<Pair, Lexicon> learned, Map<Shape.Grain, List<Shape>> shapes) {
    this.given = given;
    this.learned = learned;
    this.shapes = shapes;
  }

  /** What is known before any text is seen. */
  static Knowledge of(UserLexicons given) {
    return new Knowledge(given, Map.of(), Map.of());
  }

  /** What documents that are aligned already teach besides. */
  Knowledge learned(List<Job> jobs) {
    Map<Pair, LexiconLearner> learners = new HashMap<>();
    int beads = jobs.stream().mapToInt(job -> job.beads().size()).sum();
    int every = 1 + beads / ENOUGH;
    jobs.forEach(job -> teach(job, every, learners));
    Map<Pair, Lexicon> lexicons = new HashMap<>();
    learners.forEach((pair, learner) -> lexicons.put(pair, learner.learn()));
    Map<Shape.Grain, List<Shape>> estimated = new EnumMap<>(Shape.Grain.class);
    for (Shape.Grain grain : Shape.Grain.values()) {
      estimated.put(grain, Shape.estimated(grain, jobs));
    }
    return new Knowledge(given, lexicons, estimated);
  }

  private static void teach(Job job, int every, Map<Pair, LexiconLearner> learners) {
    List<Language> languages = job.languages();
    int skipped = 0;
    for (int a = 0; a < languages.size(); a++) {
      for (int b = a + 1; b < languages.size(); b++) {
        Pair pair = new Pair(languages.get(a), languages.get(b));
        LexiconLearner learner = learners.computeIfAbsent(pair, key -> new LexiconLearner());
        for (Bead bead : job.beads()) {
          if (bead.spans().get(a).isEmpty()
              || bead.spans().get(b).isEmpty()
              || skipped++ % every > 0) {
            continue;
          }
          learner.add(
              tokens(job.units().get(a), bead.spans().get(a), languages.get(a)),
              tokens(job.units().get(b), bead.spans().get(b), languages.get(b)));
        }
      }
    }
  }

  private static List<String> tokens(List<Unit> units, Span span, Language language) {
    List<String> tokens = new ArrayList<>();
    units
        .subList(span.start(), span.end())
        .forEach(unit -> tokens.addAll(unit.tokens().getOrDefault(language, List.of())));
    return tokens;
  }

  /** Everything that is known of the translation of one language into the other. */
  List<Translations> lexicons(Language left, Language right) {
    List<Translations> all = new ArrayList<>();
    ShippedLexicons.of(left, right).forEach(known -> all.add(new Translations(known, false)));
    given.of(left, right).forEach(known -> all.add(new Translations(known, false)));
    Optional.ofNullable(learned.get(new Pair(left, right)))
        .ifPresent(known -> all.add(new Translations(known, true)));
    return all;
  }

  List<Shape> shapes(Shape.Grain grain) {
    return shapes.getOrDefault(grain, grain.shapes());
  }
}
