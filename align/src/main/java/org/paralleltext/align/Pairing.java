package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.anchor.AnchorChain;
import org.paralleltext.anchor.StructureAnchors;
import org.paralleltext.anchor.WordAnchors;
import org.paralleltext.score.LengthSignal;
import org.paralleltext.score.Signal;
import org.paralleltext.score.StructureSignal;
import org.paralleltext.score.TranslationSignal;
import org.paralleltext.score.Unit;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** Two versions of a document, and the path through them as far as it is known. Not thread-safe. */
final class Pairing {

  /** How much words weigh beside lengths and structure; fitted on the sets of gold/. */
  private static final double TRANSLATION = 1.2;

  /**
   * One of the two versions.
   *
   * @param index its place among the versions of the document
   * @param language its language
   * @param units its segments
   */
  record Side(int index, Language language, List<Unit> units) {}

  private final Side left;
  private final Side right;
  private final Shape.Grain grain;
  private Path path = Path.NONE;

  /** What {@link #prepare} made ready, for {@link #lattice}. */
  private Signal signal;

  private List<Shape> shapes = List.of();
  private Guide guide;

  Pairing(Side left, Side right, Shape.Grain grain) {
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
  Path path() {
    return path;
  }

  /** Finds the best path with what is known by now, around the one found before. */
  void align(Knowledge knowledge) {
    TranslationSignal words = words(knowledge);
    Signal signal = signal(words);
    List<Anchor> anchors =
        AnchorChain.heaviest(StructureAnchors.find(left.units(), right.units(), signal));
    Guide guide =
        path.isEmpty()
            ? Guide.through(places(words), left.units(), right.units())
            : Guide.around(left.units().size(), path);
    path =
        new Path(
            left.units().size(),
            new PairSearch(
                    left.units().size(),
                    right.units().size(),
                    signal,
                    knowledge.shapes(this),
                    guide)
                .search(anchors));
  }

  /** Makes everything ready to look at parts of the two sequences. */
  void prepare(Knowledge knowledge) {
    signal = signal(words(knowledge));
    shapes = knowledge.shapes(this);
    guide = Guide.around(left.units().size(), path);
  }

  /** All paths through a part, near the path found last. Thread-safe after {@link #prepare}. */
  PairLattice lattice(Span rows, Span columns) {
    return new PairLattice(rows, columns, guide.corridor(rows, columns), signal, shapes);
  }

  private TranslationSignal words(Knowledge knowledge) {
    return new TranslationSignal(
        left.units(),
        left.language(),
        right.units(),
        right.language(),
        knowledge.lexicons(left.language(), right.language()),
        TRANSLATION);
  }

  private Signal signal(TranslationSignal words) {
    List<Signal> signals = new ArrayList<>();
    signals.add(new LengthSignal(left.units(), right.units()));
    if (grain == Shape.Grain.PARAGRAPH) {
      signals.add(new StructureSignal(left.units(), right.units()));
    }
    signals.add(words);
    return Signal.sum(signals);
  }

  /** The places that rare words tell, if the sequences are so long that they are needed. */
  private List<Anchor> places(TranslationSignal words) {
    return PairSearch.isSmall(left.units().size(), right.units().size())
        ? List.of()
        : AnchorChain.heaviest(WordAnchors.find(words));
  }
}
