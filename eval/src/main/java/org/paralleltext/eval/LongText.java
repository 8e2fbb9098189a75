package org.paralleltext.eval;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
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
   * @throws IllegalArgumentException if the sets have no segment in the first language
   */
  public static LongText of(List<GoldSet> sets, int lines) {
    if (sets.stream()
        .flatMap(set -> set.documents().stream())
        .allMatch(document -> document.pair().source().segments().isEmpty())) {
      throw new IllegalArgumentException("expected segments in the first language to repeat");
    }
    List<GoldSet.Document> documents = new ArrayList<>();
    Iterator<GoldSet.Document> next = endless(sets);
    for (int i = 0; i < lines; ) {
      documents.add(next.next());
      i += documents.get(documents.size() - 1).pair().source().segments().size();
    }
    return of(sets.get(0), documents);
  }

  /**
   * Texts in every two of some languages, all of the same documents, in the order of {@link
   * MultiGoldSet#pairs}.
   *
   * @param sets in the same languages, one at least
   * @param lines how many segments the first language has at least
   * @throws IllegalArgumentException if the sets have no segment in the first language
   */
  public static List<LongText> ofEveryTwo(List<MultiGoldSet> sets, int lines) {
    LongText first = of(pair(sets, 0), lines);
    List<LongText> texts = new ArrayList<>(List.of(first));
    for (int p = 1; p < sets.get(0).pairs().size(); p++) {
      List<GoldSet> pair = pair(sets, p);
      texts.add(
          of(pair.get(0), Streams.stream(endless(pair)).limit(first.documents.size()).toList()));
    }
    return texts;
  }

  private static List<GoldSet> pair(List<MultiGoldSet> sets, int pair) {
    return sets.stream().map(set -> set.pairs().get(pair)).toList();
  }

  private static Iterator<GoldSet.Document> endless(List<GoldSet> sets) {
    return Iterables.cycle(Iterables.concat(Iterables.transform(sets, GoldSet::documents)))
        .iterator();
  }

  private static LongText of(GoldSet languages, List<GoldSet.Document> documents) {
    return new LongText(
        List.copyOf(documents),
        new DocumentPair(
            "long",
            version(languages.source(), documents, DocumentPair::source),
            version(languages.target(), documents, DocumentPair::target)));
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
   * @param beads in any order
   */
  public BeadScore score(Collection<Link> beads) {
    NavigableMap<Integer, Integer> sources = starts(DocumentPair::source);
    NavigableMap<Integer, Integer> targets = starts(DocumentPair::target);
    ListMultimap<Integer, Link> inside = ArrayListMultimap.create();
    beads.forEach(bead -> inside.put(document(bead, sources, targets), bead));
    BeadScore score = BeadScore.NONE;
    int i = 0;
    int j = 0;
    for (int d = 0; d < documents.size(); d++) {
      List<Link> moved = new ArrayList<>();
      for (Link bead : inside.get(d)) {
        moved.add(Link.of(moved(bead.source(), i), moved(bead.target(), j)));
      }
      GoldSet.Document document = documents.get(d);
      score = score.plus(BeadScore.of(document.gold(), moved));
      i += document.pair().source().segments().size();
      j += document.pair().target().segments().size();
    }
    return score;
  }

  /** By the position of the first segment in a language: the document. */
  private NavigableMap<Integer, Integer> starts(Function<DocumentPair, Version> version) {
    NavigableMap<Integer, Integer> starts = new TreeMap<>();
    int start = 0;
    for (int d = 0; d < documents.size(); d++) {
      starts.put(start, d);
      start += version.apply(documents.get(d).pair()).segments().size();
    }
    return starts;
  }

  /** The first document that a bead has a segment of. */
  private static int document(
      Link bead, NavigableMap<Integer, Integer> sources, NavigableMap<Integer, Integer> targets) {
    return Stream.concat(
            bead.source().stream().map(sources::floorEntry),
            bead.target().stream().map(targets::floorEntry))
        .mapToInt(Map.Entry::getValue)
        .min()
        .orElse(0);
  }

  /** Positions counted from another one; those of the document before are below 0. */
  private static List<Integer> moved(Set<Integer> positions, int start) {
    return positions.stream().map(position -> position - start).toList();
  }
}
