package org.paralleltext.maligna;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.Filter;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.filter.macro.MooreMacro;
import net.loomchild.maligna.filter.macro.PoissonMacro;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.DocumentPair;
import org.paralleltext.eval.Link;
import org.paralleltext.eval.PairAligner;

/**
 * mALIGNa 3.0.1 in three of its set-ups: lengths under a Poisson distribution, Moore's (2002, AMTA)
 * lengths first, words after, and Gale and Church's lengths.
 *
 * <p>Chinese gets a space between its characters, since mALIGNa counts words by spaces.
 */
public final class MalignaAligners {

  /** As in the parent's pom. */
  private static final String VERSION = "maligna/3.0.1";

  private MalignaAligners() {}

  /** Lengths in words under a Poisson distribution. */
  public static PairAligner poisson() {
    return of("mALIGNa Poisson", new PoissonMacro());
  }

  /** Moore's: lengths first, words after. */
  public static PairAligner moore() {
    return of("mALIGNa Moore", new MooreMacro());
  }

  /** Gale and Church's (1993): lengths in characters under a normal distribution. */
  public static PairAligner galeChurch() {
    return of("mALIGNa Gale-Church", new GaleAndChurchMacro());
  }

  private static PairAligner of(String name, Filter filter) {
    return PairAligner.ofDocuments(name, VERSION, pair -> align(pair, filter));
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
