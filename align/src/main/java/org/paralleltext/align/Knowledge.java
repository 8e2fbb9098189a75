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

  /** From more pairs of words than this no more is learned, only slower; then a part is taken. */
  private static final long ENOUGH = 30_000_000;

  /** A bead of more pairs of words says too little of each. */
  private static final long LONGEST = 100_000;

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
    Map<Pair, List<Lesson>> lessons = new HashMap<>();
    jobs.forEach(job -> addLessons(job, lessons));
    Map<Pair, Lexicon> lexicons = new HashMap<>();
    lessons.forEach((pair, all) -> lexicons.put(pair, learn(all)));
    Map<Shape.Grain, List<Shape>> estimated = new EnumMap<>(Shape.Grain.class);
    for (Shape.Grain grain : Shape.Grain.values()) {
      estimated.put(grain, Shape.estimated(grain, jobs));
    }
    return new Knowledge(given, lexicons, estimated);
  }

  /** The two sides of a bead, as tokens. */
  private record Lesson(List<String> source, List<String> target) {

    /** How many pairs of words it has, which is what learning from it costs. */
    long pairs() {
      return (long) source.size() * target.size();
    }
  }

  private static void addLessons(Job job, Map<Pair, List<Lesson>> lessons) {
    List<Language> languages = job.languages();
    for (int a = 0; a < languages.size(); a++) {
      for (int b = a + 1; b < languages.size(); b++) {
        Pair pair = new Pair(languages.get(a), languages.get(b));
        List<Lesson> ofPair = lessons.computeIfAbsent(pair, key -> new ArrayList<>());
        for (Bead bead : job.beads()) {
          Lesson lesson =
              new Lesson(
                  tokens(job.units().get(a), bead.spans().get(a), languages.get(a)),
                  tokens(job.units().get(b), bead.spans().get(b), languages.get(b)));
          if (lesson.pairs() > 0 && lesson.pairs() <= LONGEST) {
            ofPair.add(lesson);
          }
        }
      }
    }
  }

  private static Lexicon learn(List<Lesson> lessons) {
    long pairs = lessons.stream().mapToLong(Lesson::pairs).sum();
    int every = 1 + (int) (pairs / ENOUGH);
    LexiconLearner learner = new LexiconLearner();
    for (int i = 0; i < lessons.size(); i += every) {
      learner.add(lessons.get(i).source(), lessons.get(i).target());
    }
    return learner.learn();
  }

  private static List<String> tokens(List<Unit> units, Span span, Language language) {
    List<String> tokens = new ArrayList<>();
    for (Unit unit : units.subList(span.start(), span.end())) {
      tokens.addAll(unit.tokens().getOrDefault(language, List.of()));
    }
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
