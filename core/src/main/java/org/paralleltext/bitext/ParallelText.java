package org.paralleltext.bitext;

import java.util.List;
import java.util.Optional;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

/**
 * The versions of one document with the alignment of their segments. Immutable and thread-safe.
 *
 * @param versions one per language, in the order of the alignment's languages
 * @param alignment covers their segments
 * @param pairs what is known of two languages beyond that, see {@link #pair}; may be empty
 * @param explanations why the beads are what they are, one for each, if that was asked for; else
 *     empty
 * @param moves segments that correspond at different places, if they were looked for; in the order
 *     of their first places
 */
public record ParallelText(
    List<Version> versions,
    Alignment alignment,
    List<Alignment> pairs,
    List<Explanation> explanations,
    List<Move> moves) {

  /**
   * Checks that versions and alignments belong together.
   *
   * @throws IllegalArgumentException if languages or counts of segments differ, a bead of two
   *     languages reaches beyond a bead of all, there are not as many explanations as beads, or a
   *     place of a move is no run of whole beads or is shared with another
   */
  public ParallelText {
    versions = List.copyOf(versions);
    pairs = List.copyOf(pairs);
    explanations = List.copyOf(explanations);
    moves = List.copyOf(moves);
    new MovedBeads(alignment, moves);
    if (!explanations.isEmpty() && explanations.size() != alignment.beads().size()) {
      throw new IllegalArgumentException(
          explanations.size() + " explanations of " + alignment.beads().size() + " beads");
    }
    List<Language> languages = versions.stream().map(Version::language).toList();
    if (!languages.equals(alignment.languages())) {
      throw new IllegalArgumentException(
          "versions in " + languages + ", alignment in " + alignment.languages());
    }
    for (Version version : versions) {
      checkCover(version, alignment);
    }
    for (Alignment pair : pairs) {
      pair.languages().forEach(alignment::indexOf);
      for (Version version : versions) {
        if (pair.languages().contains(version.language())) {
          checkCover(version, pair);
        }
      }
      checkRefines(pair, alignment.project(pair.languages()));
    }
  }

  /** A parallel text of which nothing more is known of two of its languages. */
  public ParallelText(List<Version> versions, Alignment alignment) {
    this(versions, alignment, List.of(), List.of());
  }

  /** A parallel text without moves. */
  public ParallelText(
      List<Version> versions,
      Alignment alignment,
      List<Alignment> pairs,
      List<Explanation> explanations) {
    this(versions, alignment, pairs, explanations, List.of());
  }

  private static void checkCover(Version version, Alignment alignment) {
    int covered = alignment.size(version.language());
    if (covered != version.segments().size()) {
      throw new IllegalArgumentException(
          version.language()
              + " has "
              + version.segments().size()
              + " segments, alignment covers "
              + covered);
    }
  }

  /** Every bead of the coarse alignment must end where one of the fine does. */
  private static void checkRefines(Alignment fine, Alignment coarse) {
    int next = 0;
    for (Bead bead : coarse.beads()) {
      List<Integer> end = ends(bead);
      while (next < fine.beads().size() && !ends(fine.beads().get(next)).equals(end)) {
        next++;
      }
      if (next == fine.beads().size()) {
        throw new IllegalArgumentException(
            "no bead of "
                + Language.codes(fine.languages())
                + " ends at "
                + end
                + ", where one of all languages does");
      }
    }
  }

  private static List<Integer> ends(Bead bead) {
    return bead.spans().stream().map(Span::end).toList();
  }

  /**
   * The alignment of two of the languages, as fine as it is known.
   *
   * <p>A bead of three languages may hold several beads of two: where one language joins what the
   * others keep apart, those still correspond one to one. Every bead of two languages lies inside a
   * bead of all, so pairs never contradict each other.
   *
   * @param source a language of this text
   * @param target another
   * @throws IllegalArgumentException if one is not, or they are the same
   */
  public Alignment pair(Language source, Language target) {
    List<Language> languages = List.of(source, target);
    return pairs.stream()
        .filter(pair -> pair.languages().containsAll(languages))
        .findFirst()
        .orElse(alignment)
        .project(languages);
  }

  /**
   * Two of the languages alone, aligned as {@link #pair} says; without explanations.
   *
   * @param source a language of this text
   * @param target another
   * @throws IllegalArgumentException if one is not, or they are the same
   */
  public ParallelText between(Language source, Language target) {
    List<Integer> columns = List.of(alignment.indexOf(source), alignment.indexOf(target));
    return new ParallelText(
        columns.stream().map(versions::get).toList(),
        pair(source, target),
        List.of(),
        List.of(),
        moves.stream()
            .filter(move -> move.isIn(columns))
            .map(move -> move.columns(columns, List.of(source, target)))
            .toList());
  }

  /**
   * The same with its languages in another order.
   *
   * @param order all languages of this text
   * @throws IllegalArgumentException if one is missing, or one is not of this text
   */
  public ParallelText inOrder(List<Language> order) {
    List<Integer> columns = order.stream().map(alignment::indexOf).toList();
    if (columns.stream().distinct().count() < versions.size()) {
      throw new IllegalArgumentException(
          Language.codes(order) + " do not name all of " + Language.codes(alignment.languages()));
    }
    return new ParallelText(
        columns.stream().map(versions::get).toList(),
        alignment.project(order),
        pairs,
        explanations.stream().map(explanation -> explanation.inOrder(columns)).toList(),
        moves.stream().map(move -> move.columns(columns, order)).toList());
  }

  /** The same without its moves. */
  public ParallelText withoutMoves() {
    return new ParallelText(versions, alignment, pairs, explanations);
  }

  /**
   * What a translation memory holds of it: the beads in order, but what moved is one unit, where
   * its first place is.
   */
  public List<BitextUnit> units() {
    return new MovedBeads(alignment, moves).units();
  }

  /** The symbol of the document, if a version has one. */
  public Optional<Symbol> symbol() {
    return versions.stream().flatMap(version -> version.symbol().stream()).findFirst();
  }

  /** The segments of a bead in one language. */
  public List<Segment> segments(Bead bead, Language language) {
    int column = alignment.indexOf(language);
    Span span = bead.spans().get(column);
    return versions.get(column).segments().subList(span.start(), span.end());
  }

  /**
   * The text of a bead in one language; several segments are joined by a space, in Chinese by
   * nothing.
   */
  public String text(Bead bead, Language language) {
    return language.join(segments(bead, language).stream().map(Segment::text));
  }
}
