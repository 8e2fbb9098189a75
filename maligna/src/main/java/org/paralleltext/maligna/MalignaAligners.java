package org.paralleltext.maligna;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.Filter;
import net.loomchild.maligna.filter.macro.MooreMacro;
import net.loomchild.maligna.filter.macro.PoissonMacro;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.DocumentPair;
import org.paralleltext.eval.Link;
import org.paralleltext.eval.PairAligner;

/**
 * mALIGNa 3.0.1 in two of its set-ups: lengths under a Poisson distribution, and Moore's (2002,
 * AMTA) lengths first, words after.
 *
 * <p>Chinese gets a space between its characters, since mALIGNa counts words by spaces.
 */
public final class MalignaAligners {

  /** As in the parent's pom. */
  private static final String VERSION = "maligna/3.0.1";

  private MalignaAligners() {}

  /** Both set-ups. */
  public static List<PairAligner> all() {
    return List.of(
        PairAligner.ofDocuments(
            "mALIGNa Poisson", VERSION, pair -> align(pair, new PoissonMacro())),
        PairAligner.ofDocuments("mALIGNa Moore", VERSION, pair -> align(pair, new MooreMacro())));
  }

  private static List<Link> align(DocumentPair pair, Filter filter) {
    List<String> source = words(pair.source());
    List<String> target = words(pair.target());
    List<Link> links = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Alignment bead : filter.apply(List.of(new Alignment(source, target)))) {
      int a = bead.getSourceSegmentList().size();
      int b = bead.getTargetSegmentList().size();
      links.add(Link.of(range(i, i + a), range(j, j + b)));
      i += a;
      j += b;
    }
    if (i != source.size() || j != target.size()) {
      throw new IllegalStateException(
          pair.name()
              + ": mALIGNa covered "
              + i
              + " and "
              + j
              + " segments of "
              + source.size()
              + " and "
              + target.size());
    }
    return links;
  }

  private static List<String> words(Version version) {
    return version.segments().stream()
        .map(segment -> version.language().isHan() ? spaced(segment.text()) : segment.text())
        .toList();
  }

  private static String spaced(String text) {
    return text.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" "));
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }
}
