package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Segment;

/**
 * The aligner of Gale and Church (1993, Computational Linguistics 19(1)): character lengths and six
 * kinds of beads, over the full table. A baseline; time and memory {@code O(n·m)}.
 */
final class GaleChurch {

  /**
   * Its parameters.
   *
   * @param ratio c, the characters of the target for one of the source
   * @param variance s², the variance per character
   */
  record Parameters(double ratio, double variance) {

    /**
     * As published, section 3.3: one character for one, variance 6.8; fitted to English, French and
     * German.
     */
    static final Parameters PUBLISHED = new Parameters(1, 6.8);
  }

  /**
   * A kind of bead.
   *
   * @param source how many segments it takes of the source
   * @param target how many of the target
   * @param cost −ln of its probability
   */
  private record Category(int source, int target, double cost) {

    static Category of(int source, int target, double probability) {
      return new Category(source, target, -StrictMath.log(probability));
    }
  }

  /** With the probabilities of table 5; those of two kinds that mirror each other are halved. */
  private static final List<Category> CATEGORIES =
      List.of(
          Category.of(1, 1, 0.89),
          Category.of(1, 0, 0.00495),
          Category.of(0, 1, 0.00495),
          Category.of(2, 1, 0.0445),
          Category.of(1, 2, 0.0445),
          Category.of(2, 2, 0.011));

  private static final double LARGEST_COST = 100;

  private final Parameters parameters;
  private final double[] source;
  private final double[] target;

  private GaleChurch(Parameters parameters, double[] source, double[] target) {
    this.parameters = parameters;
    this.source = source;
    this.target = target;
  }

  static List<Link> published(DocumentPair pair) {
    return align(pair, Parameters.PUBLISHED);
  }

  /** With the ratio of the two texts, and the variance of the 1-1 beads of a first pass. */
  static List<Link> estimated(DocumentPair pair) {
    double[] source = lengths(pair.source());
    double[] target = lengths(pair.target());
    double total = sum(source, 0, source.length);
    double ratio = total == 0 ? 1 : Math.max(0.05, sum(target, 0, target.length) / total);
    Parameters first = new Parameters(ratio, Parameters.PUBLISHED.variance() * ratio * ratio);
    List<Link> links = align(pair, first);
    return align(pair, new Parameters(ratio, variance(links, source, target, first)));
  }

  private static double variance(
      List<Link> links, double[] source, double[] target, Parameters first) {
    double sum = 0;
    int count = 0;
    for (Link link : links) {
      if (link.source().size() == 1 && link.target().size() == 1) {
        double l1 = source[link.source().iterator().next()];
        double l2 = target[link.target().iterator().next()];
        if (l1 > 0) {
          sum += (l2 - first.ratio() * l1) * (l2 - first.ratio() * l1) / l1;
          count++;
        }
      }
    }
    return count < 10 ? first.variance() : Math.max(0.01, sum / count);
  }

  private static List<Link> align(DocumentPair pair, Parameters parameters) {
    return new GaleChurch(parameters, lengths(pair.source()), lengths(pair.target())).align();
  }

  private static double[] lengths(Version version) {
    return version.segments().stream()
        .map(Segment::text)
        .mapToDouble(text -> text.codePointCount(0, text.length()))
        .toArray();
  }

  private List<Link> align() {
    double[][] cost = new double[source.length + 1][target.length + 1];
    byte[][] taken = new byte[source.length + 1][target.length + 1];
    for (int i = 0; i <= source.length; i++) {
      for (int j = 0; j <= target.length; j++) {
        fill(cost, taken, i, j);
      }
    }
    return trace(taken);
  }

  private void fill(double[][] cost, byte[][] taken, int i, int j) {
    cost[i][j] = i == 0 && j == 0 ? 0 : Double.POSITIVE_INFINITY;
    for (int k = 0; k < CATEGORIES.size(); k++) {
      int a = CATEGORIES.get(k).source();
      int b = CATEGORIES.get(k).target();
      if (a <= i && b <= j) {
        double reached =
            cost[i - a][j - b]
                + CATEGORIES.get(k).cost()
                + match(sum(source, i - a, i), sum(target, j - b, j));
        if (reached < cost[i][j]) {
          cost[i][j] = reached;
          taken[i][j] = (byte) k;
        }
      }
    }
  }

  /**
   * −ln of the probability that lengths differ so much or more; with the mean of both lengths, as
   * the paper's program does.
   */
  private double match(double l1, double l2) {
    if (l1 == 0 && l2 == 0) {
      return 0;
    }
    double mean = (l1 + l2 / parameters.ratio()) / 2;
    double delta = Math.abs(parameters.ratio() * l1 - l2) / Math.sqrt(parameters.variance() * mean);
    double tail = 2 * upperTail(delta);
    return tail > 0 ? Math.min(LARGEST_COST, -StrictMath.log(tail)) : LARGEST_COST;
  }

  /** 1 − Φ(z) for z ≥ 0, by Abramowitz and Stegun (1964), formula 26.2.17; error below 7.5e-8. */
  private static double upperTail(double z) {
    double t = 1 / (1 + 0.2316419 * z);
    double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    return density
        * t
        * (0.319381530
            + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  }

  private List<Link> trace(byte[][] taken) {
    List<Link> links = new ArrayList<>();
    int i = source.length;
    int j = target.length;
    while (i > 0 || j > 0) {
      Category category = CATEGORIES.get(taken[i][j]);
      links.add(Link.of(range(i - category.source(), i), range(j - category.target(), j)));
      i -= category.source();
      j -= category.target();
    }
    Collections.reverse(links);
    return links;
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private static double sum(double[] lengths, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += lengths[i];
    }
    return sum;
  }
}
