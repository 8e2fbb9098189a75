package org.paralleltext.eval;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;

/** The documents of gold sets one after another, round and round, as one document of any length. */
public final class LongText {

  private LongText() {}

  /**
   * A gold set of one document, cut after the document that reaches the length.
   *
   * @param sets in the same two languages, one at least
   * @param lines how many segments the first language has at least
   */
  public static GoldSet of(List<GoldSet> sets, int lines) {
    List<GoldSet.Document> documents =
        sets.stream().flatMap(set -> set.documents().stream()).toList();
    StringBuilder source = new StringBuilder();
    StringBuilder target = new StringBuilder();
    List<Claim> gold = new ArrayList<>();
    int i = 0;
    int j = 0;
    Iterator<GoldSet.Document> next = Iterables.cycle(documents).iterator();
    while (i < lines) {
      GoldSet.Document document = next.next();
      for (Link link : document.gold()) {
        gold.add(Claim.of(Link.of(shifted(link.source(), i), shifted(link.target(), j))));
      }
      append(source, document.pair().source());
      append(target, document.pair().target());
      i += document.pair().source().segments().size();
      j += document.pair().target().segments().size();
    }
    GoldSet first = sets.get(0);
    DocumentPair pair =
        new DocumentPair(
            "long",
            Version.ofLines(
                first.source(), SourceText.of("long." + first.source(), source.toString())),
            Version.ofLines(
                first.target(), SourceText.of("long." + first.target(), target.toString())));
    return new GoldSet(
        sets.stream().map(GoldSet::name).collect(Collectors.joining("+")),
        first.source(),
        first.target(),
        List.of(new GoldSet.Document(pair, gold)),
        sets.stream().map(GoldSet::hash).collect(Collectors.joining("+")));
  }

  private static Set<Integer> shifted(Set<Integer> positions, int by) {
    return positions.stream().map(position -> position + by).collect(Collectors.toSet());
  }

  private static void append(StringBuilder text, Version version) {
    for (Segment segment : version.segments()) {
      text.append(segment.text()).append('\n');
    }
  }
}
