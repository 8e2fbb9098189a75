package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The baseline that looks at nothing but position: the segments of the longer side are dealt out to
 * those of the shorter in order, as evenly as they go.
 */
final class PositionBaseline {

  private PositionBaseline() {}

  static List<Link> align(DocumentPair pair) {
    int n = pair.source().segments().size();
    int m = pair.target().segments().size();
    int beads = Math.max(Math.min(n, m), Math.max(n, m) == 0 ? 0 : 1);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < beads; i++) {
      links.add(Link.of(share(i, beads, n), share(i, beads, m)));
    }
    return links;
  }

  private static List<Integer> share(int i, int beads, int size) {
    return IntStream.range((int) ((long) i * size / beads), (int) ((i + 1L) * size / beads))
        .boxed()
        .toList();
  }
}
