package org.paralleltext.align;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.anchor.Course;
import org.paralleltext.anchor.StructureAnchors;
import org.paralleltext.anchor.WordAnchors;
import org.paralleltext.bitext.Version;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.SimilarWords;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.score.LengthModel;
import org.paralleltext.score.LengthSignal;
import org.paralleltext.score.Signal;
import org.paralleltext.score.StructureSignal;
import org.paralleltext.score.SumOfSignals;
import org.paralleltext.score.TranslationSignal;
import org.paralleltext.score.Unit;
import org.paralleltext.search.Guide;
import org.paralleltext.search.PairPath;
import org.paralleltext.search.PairSearch;
import org.paralleltext.search.Shape;
import org.paralleltext.search.Step;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** Two versions of a document, and the path through them as far as it is known. Not thread-safe. */
final class Pairing {

  /**
   * How much words weigh beside lengths and structure: of 1.05, 1.2, 1.35, 1.5 and 1.7 the best for
   * the sets of gold/ in log loss and F1.
   */
  private static final double TRANSLATION = 1.35;

  /** So many characters of English count as much as what is aligned tells of the lengths. */
  private static final double TRUST = 2000;

  /** Where rare words are looked for, in units on either side: everywhere, then ever nearer. */
  private static final int[] SURROUNDINGS = {Integer.MAX_VALUE / 4, 2000, 300};

  /**
   * One of the two versions.
   *
   * @param index its place among the versions of the document
   * @param language its language
   * @param units its segments
   * @param tokens their words
   */
  record Side(int index, Language language, List<Unit> units, Tokens tokens) {

    Side(int index, Version version, List<Unit> units) {
      this(index, version.language(), units, Tokens.of(version.language(), version.segments()));
    }
  }

  private final Side left;
  private final Side right;
  private final Shape.Grain grain;
  private final Walls walls;

  /** The words that are alike; null until they are looked for. */
  private Lexicon similar;

  private PairPath path = PairPath.NONE;

  /** What the words said last, as long as there is room for it. */
  private SoftReference<Words> words = new SoftReference<>(null);

  private record Words(List<Translations> lexicons, TranslationSignal signal) {}

  Pairing(Side left, Side right, Shape.Grain grain, Walls walls) {
    this.walls = walls;
    this.left = left;
    this.right = right;
    this.grain = grain;
  }

  Side left() {
    return left;
  }

  Side right() {
    return right;
  }

  Shape.Grain grain() {
    return grain;
  }

  /** The path found last. */
  PairPath path() {
    return path;
  }

  /** Takes over the path that was found when this was done before. */
  void resume(PairPath found) {
    path = found;
  }

  /** Finds the best path with what is known by now, around the one found before. */
  void align(Knowledge knowledge) {
    TranslationSignal words = words(knowledge);
    SumOfSignals content = content(words, knowledge);
    List<Unit> numbered = numbered();
    List<Anchor> anchors = new ArrayList<>(solid());
    anchors.addAll(StructureAnchors.find(numbered, right.units(), content));
    Guide expected =
        path.isEmpty() ? guide(words, knowledge) : Guide.around(left.units().size(), path);
    path =
        new PairPath(
            left.units().size(),
            new PairSearch(
                    left.units().size(),
                    right.units().size(),
                    signal(content, numbered),
                    knowledge.steps(this),
                    expected)
                .search(chain(anchors)));
  }

  /**
   * Places of the path found last where no other path competes; parts between them are searched
   * side by side.
   */
  private List<Anchor> solid() {
    return Windows.solid(path.beads()).stream()
        .map(
            bead -> new Anchor(bead.spans().get(0).start(), bead.spans().get(1).start(), 1, "path"))
        .toList();
  }

  private List<Anchor> chain(List<Anchor> anchors) {
    return walls.chain(left.index(), right.index(), anchors);
  }

  /** What is known by now, for a look at the surroundings of the path. */
  PairModel model(Knowledge knowledge) {
    return new PairModel(
        this,
        signal(content(words(knowledge), knowledge), numbered()),
        knowledge.steps(this),
        Guide.around(left.units().size(), path));
  }

  /** What the words say, by what is known of them; it is made once for what is the same. */
  private TranslationSignal words(Knowledge knowledge) {
    List<Translations> lexicons = lexicons(knowledge);
    Words known = words.get();
    if (known == null || !known.lexicons().equals(lexicons)) {
      words.clear();
      known =
          new Words(
              lexicons,
              new TranslationSignal(left.tokens(), right.tokens(), lexicons, TRANSLATION));
      words = new SoftReference<>(known);
    }
    return known.signal();
  }

  /** What is known of the two languages, and what words of the two texts are alike. */
  private List<Translations> lexicons(Knowledge knowledge) {
    List<Translations> lexicons =
        new ArrayList<>(knowledge.lexicons(left.language(), right.language()));
    if (knowledge.uses(Resource.SIMILAR_WORDS)) {
      if (similar == null) {
        List<Translations> elsewhere = lexicons.stream().filter(one -> !one.local()).toList();
        similar =
            SimilarWords.of(
                left.language(), left.tokens(), right.language(), right.tokens(), elsewhere);
      }
      lexicons.add(new Translations(similar, false));
    }
    return lexicons;
  }

  /** What the texts and their numbers say. */
  private SumOfSignals signal(SumOfSignals content, List<Unit> numbered) {
    if (grain != Shape.Grain.PARAGRAPH) {
      return content;
    }
    List<Signal> signals = new ArrayList<>(content.parts());
    signals.add(Math.min(1, signals.size()), new StructureSignal(numbered, right.units()));
    return new SumOfSignals(signals);
  }

  /**
   * What lengths on the right are multiplied by: what is aligned is equally long, whatever else the
   * versions have that the other lacks.
   */
  private double scale() {
    double leftLength = TRUST;
    double rightLength = TRUST;
    for (Step step : path.steps()) {
      if (!step.left().isEmpty() && !step.right().isEmpty()) {
        leftLength += length(left, step.left());
        rightLength += length(right, step.right());
      }
    }
    return leftLength / rightLength;
  }

  /**
   * How far the translations that the path knows differ in length, see {@link
   * LengthModel#deviation}: of single units on both sides.
   */
  DoubleStream deviations() {
    double root = Math.sqrt(scale());
    return path.steps().stream()
        .filter(step -> step.left().length() == 1 && step.right().length() == 1)
        .map(
            step ->
                LengthModel.deviation(
                    length(left, step.left()) / root, length(right, step.right()) * root))
        .flatMapToDouble(OptionalDouble::stream);
  }

  private static double length(Side side, Span span) {
    return side.units().subList(span.start(), span.end()).stream().mapToDouble(Unit::length).sum();
  }

  /** The left units with the numbers that the right would give them, as far as is known. */
  private List<Unit> numbered() {
    return Renumbering.of(left.units(), right.units(), path);
  }

  /** What the texts say, whatever their numbers say. */
  private SumOfSignals content(TranslationSignal words, Knowledge knowledge) {
    List<Signal> signals = new ArrayList<>();
    if (knowledge.uses(Resource.LENGTHS)) {
      signals.add(new LengthSignal(left.units(), right.units(), scale(), knowledge.lengths(this)));
    }
    if (knowledge.uses(Resource.WORDS)) {
      signals.add(words);
    }
    return new SumOfSignals(signals);
  }

  /**
   * A guide through places that rare words tell: first those rare in the whole text, then, near the
   * path that these tell, those rare in its surroundings. Small texts need none.
   */
  private Guide guide(TranslationSignal words, Knowledge knowledge) {
    Course course = Course.of(left.units(), right.units());
    Guide found = Guide.through(chain(List.of(), course), course);
    if (!PairSearch.isSmall(left.units().size(), right.units().size())
        && knowledge.uses(Resource.WORDS)) {
      for (int around : SURROUNDINGS) {
        Guide known = found;
        List<Anchor> places = WordAnchors.find(words, known::center, around);
        found = Guide.through(chain(places, course), course);
      }
    }
    return found;
  }

  private List<Anchor> chain(List<Anchor> anchors, Course course) {
    return walls.chain(left.index(), right.index(), anchors, course);
  }
}
