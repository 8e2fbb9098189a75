package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.bitext.Move;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.concurrent.Tasks;
import org.paralleltext.score.Unit;
import org.paralleltext.search.BeadShapes;
import org.paralleltext.search.Closure;
import org.paralleltext.search.JointSearch;
import org.paralleltext.search.PairLattice;
import org.paralleltext.search.PairPath;
import org.paralleltext.search.Shape;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** One document on its way through the rounds. Not thread-safe. */
final class Job {

  /**
   * How much higher the temperature is where three languages or more are aligned at once, since
   * what the pairs say is not independent; fitted on the sets of gold/ that have three languages.
   */
  private static final double TOGETHER = 1.5;

  private final List<Language> languages;
  private final List<Span> whole;
  private final Walls walls;
  private final Shape.Grain grain;
  private final List<Pairing> pairings = new ArrayList<>();
  private List<Bead> beads = List.of();
  private List<Alignment> pairs = List.of();
  private List<Explanation> explanations = List.of();
  private List<Move> moves = List.of();

  /**
   * @param versions in the order of their languages
   * @param walls no bead reaches across them
   */
  Job(List<Version> versions, Walls walls) {
    this.walls = walls;
    languages = versions.stream().map(Version::language).toList();
    grain = Shape.Grain.of(versions);
    List<Pairing.Side> sides = sides(versions);
    whole = sides.stream().map(side -> new Span(0, side.units().size())).toList();
    for (int x = 0; x < versions.size(); x++) {
      for (int y = x + 1; y < versions.size(); y++) {
        pairings.add(new Pairing(sides.get(x), sides.get(y), grain, walls));
      }
    }
  }

  private static List<Pairing.Side> sides(List<Version> versions) {
    List<List<Unit>> units = Units.of(versions);
    return IntStream.range(0, versions.size())
        .parallel()
        .mapToObj(k -> new Pairing.Side(k, versions.get(k), units.get(k)))
        .toList();
  }

  List<Language> languages() {
    return languages;
  }

  Shape.Grain grain() {
    return grain;
  }

  List<Pairing> pairings() {
    return pairings;
  }

  /**
   * What was settled.
   *
   * @param versions those that it was made of
   */
  ParallelText result(List<Version> versions) {
    return new ParallelText(versions, new Alignment(languages, beads), pairs, explanations, moves);
  }

  /** The paths found last, pairing by pairing. */
  List<PairPath> paths() {
    return pairings.stream().map(Pairing::path).toList();
  }

  /** Takes over the paths that were found when this was done before. */
  void resume(List<PairPath> paths) {
    for (int p = 0; p < paths.size(); p++) {
      pairings.get(p).resume(paths.get(p));
    }
  }

  /** Aligns each pair of versions with what is known by now. */
  void align(Knowledge knowledge) {
    pairings.parallelStream().forEach(pairing -> pairing.align(knowledge));
  }

  /** The beads that the pairs imply together. */
  List<Bead> closure() {
    PairPath[][] paths = new PairPath[whole.size()][whole.size()];
    pairings.forEach(
        pairing -> paths[pairing.left().index()][pairing.right().index()] = pairing.path());
    return Closure.of(paths, whole);
  }

  /**
   * Aligns all versions at once, around the paths that the pairs found.
   *
   * @param settings whether to say why, and what moved, and how far the model is trusted
   */
  void settle(Knowledge knowledge, Settings settings) {
    List<PairModel> models =
        pairings.parallelStream().map(pairing -> pairing.model(knowledge)).toList();
    BeadShapes shapes = knowledge.beadShapes(grain, whole.size());
    double temperature = settings.temperature() * (whole.size() == 2 ? 1 : TOGETHER);
    List<Settled> windows =
        Tasks.map(
            Windows.of(closure(), walls),
            window ->
                settled(
                    search(window, models, shapes, temperature), models, settings.explaining()));
    beads = joined(windows, Settled::beads);
    explanations = joined(windows, Settled::explanations);
    if (whole.size() > 2) {
      pairs =
          IntStream.range(0, pairings.size())
              .mapToObj(p -> alignment(pairings.get(p), joined(windows, one -> one.pairs().get(p))))
              .toList();
    }
    if (settings.crossing().isPresent()) {
      moves = new MoveFinder(models, beads).moves(settings.crossing().getAsDouble());
    }
  }

  /**
   * What a search found, without all that it looked at.
   *
   * @param beads of all languages
   * @param pairs the beads of each pairing
   * @param explanations of the beads of all languages, if they are asked for
   */
  private record Settled(
      List<Bead> beads, List<List<Bead>> pairs, List<Explanation> explanations) {}

  private Settled settled(JointSearch search, List<PairModel> models, boolean explaining) {
    List<List<Bead>> ofPairs =
        whole.size() == 2
            ? List.of()
            : pairings.stream()
                .map(pairing -> search.beads(pairing.left().index(), pairing.right().index()))
                .toList();
    return new Settled(
        search.beads(),
        ofPairs,
        explaining ? new Explainer(search, models).explanations() : List.of());
  }

  private static <T> List<T> joined(List<Settled> windows, Function<Settled, List<T>> part) {
    return windows.stream().flatMap(window -> part.apply(window).stream()).toList();
  }

  private JointSearch search(
      List<Bead> window, List<PairModel> models, BeadShapes shapes, double temperature) {
    PairLattice[][] lattices = new PairLattice[whole.size()][whole.size()];
    for (PairModel model : models) {
      int x = model.pairing().left().index();
      int y = model.pairing().right().index();
      lattices[x][y] = model.lattice(window, temperature);
    }
    return new JointSearch(lattices, shapes, window);
  }

  private static Alignment alignment(Pairing pairing, List<Bead> beads) {
    return new Alignment(List.of(pairing.left().language(), pairing.right().language()), beads);
  }
}
