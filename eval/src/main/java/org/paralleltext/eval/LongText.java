package org.paralleltext.eval;

import com.google.common.collect.Iterables;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;

/**
 * The documents of gold sets one after another, round and round, as one document of any length.
 *
 * <p>What is held grows with the texts alone: beads are judged document by document, against the
 * gold of the one that is repeated. Immutable and thread-safe.
 */
public final class LongText {

  private final List<GoldSet.Document> documents;
  private final DocumentPair pair;

  private LongText(List<GoldSet.Document> documents, DocumentPair pair) {
    this.documents = documents;
    this.pair = pair;
  }

  /**
   * A text that ends with the document that reaches the length.
   *
   * @param sets in the same two languages, one at least
   * @param lines how many segments the first language has at least
   */
  public static LongText of(List<GoldSet> sets, int lines) {
    List<GoldSet.Document> documents = new ArrayList<>();
    Iterator<GoldSet.Document> next =
        Iterables.cycle(Iterables.concat(Iterables.transform(sets, GoldSet::documents))).iterator();
    for (int i = 0; i < lines; ) {
      documents.add(next.next());
      i += documents.get(documents.size() - 1).pair().source().segments().size();
    }
    GoldSet first = sets.get(0);
    return new LongText(
        List.copyOf(documents),
        new DocumentPair(
            "long",
            version(first.source(), documents, DocumentPair::source),
            version(first.target(), documents, DocumentPair::target)));
  }

  private static Version version(
      Language language,
      List<GoldSet.Document> documents,
      Function<DocumentPair, Version> version) {
    StringBuilder text = new StringBuilder();
    for (GoldSet.Document document : documents) {
      for (Segment segment : version.apply(document.pair()).segments()) {
        text.append(segment.content()).append('\n');
      }
    }
    return Version.ofLines(language, SourceText.of("long." + language, text.toString()));
  }

  /** The two texts. */
  public DocumentPair pair() {
    return pair;
  }

  /**
   * Scores beads of the whole text. One that reaches across the end of a document is wrong.
   *
   * @param beads in the order of the texts
   */
  public BeadScore score(Collection<Link> beads) {
    BeadScore score = BeadScore.NONE;
    PeekingIterator<Link> rest = Iterators.peekingIterator(beads.iterator());
    int i = 0;
    int j = 0;
    for (GoldSet.Document document : documents) {
      List<Link> inside = new ArrayList<>();
      int nextI = i + document.pair().source().segments().size();
      int nextJ = j + document.pair().target().segments().size();
      while (rest.hasNext() && begins(rest.peek(), nextI, nextJ)) {
        Link bead = rest.next();
        inside.add(Link.of(moved(bead.source(), i), moved(bead.target(), j)));
      }
      score = score.plus(BeadScore.of(document.gold(), inside));
      i = nextI;
      j = nextJ;
    }
    return score;
  }

  /** Whether a bead begins before a place. */
  private static boolean begins(Link bead, int source, int target) {
    return bead.source().stream().anyMatch(position -> position < source)
        || bead.target().stream().anyMatch(position -> position < target);
  }

  /** Positions counted from another one; those of the document before are below 0. */
  private static List<Integer> moved(Set<Integer> positions, int start) {
    return positions.stream().map(position -> position - start).toList();
  }
}
