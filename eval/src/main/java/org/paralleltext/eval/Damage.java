package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.SourceText;

/**
 * A gold set of which lines of the second language are missing: one in twenty, drawn at random, and
 * a block of thirty in each document that has more than a hundred. Tells whether the loss stays
 * where the damage is. Seeded: the same set gives the same damage.
 */
public final class Damage {

  private static final double MISSING = 0.05;
  private static final int BLOCK = 30;
  private static final int LONG = 100;

  /** So many beads on either side of a damaged one are not judged. */
  private static final int WINDOW = 3;

  private final GoldSet whole;
  private final GoldSet damaged;

  /** By document: the source positions of the beads that are far from all damage. */
  private final List<Set<Integer>> safe = new ArrayList<>();

  /**
   * @param set what to damage
   * @param seed of the draws
   */
  public Damage(GoldSet set, long seed) {
    whole = set;
    SplittableRandom random = new SplittableRandom(seed);
    List<GoldSet.Document> documents = new ArrayList<>();
    for (GoldSet.Document document : set.documents()) {
      Set<Integer> missing = draw(document.pair().target().segments().size(), random);
      safe.add(safe(document, missing));
      documents.add(without(document, missing));
    }
    damaged = new GoldSet(set.name(), set.source(), set.target(), documents, set.hash());
  }

  /** The set with the damage. */
  public GoldSet damaged() {
    return damaged;
  }

  private static Set<Integer> draw(int size, SplittableRandom random) {
    Set<Integer> missing = new HashSet<>();
    int block = size > LONG ? random.nextInt(size - BLOCK) : size;
    for (int line = 0; line < size; line++) {
      boolean inBlock = line >= block && line < block + BLOCK;
      if (random.nextDouble() < MISSING || inBlock) {
        missing.add(line);
      }
    }
    return missing;
  }

  private static Set<Integer> safe(GoldSet.Document document, Set<Integer> missing) {
    List<Link> links =
        document.gold().stream()
            .filter(link -> !link.source().isEmpty())
            .sorted(Comparator.comparing(link -> Collections.min(link.source())))
            .toList();
    boolean[] near = new boolean[links.size()];
    for (int i = 0; i < near.length; i++) {
      if (!Collections.disjoint(links.get(i).target(), missing)) {
        for (int k = Math.max(0, i - WINDOW); k < Math.min(near.length, i + WINDOW + 1); k++) {
          near[k] = true;
        }
      }
    }
    Set<Integer> safe = new HashSet<>();
    for (int i = 0; i < near.length; i++) {
      if (!near[i]) {
        safe.addAll(links.get(i).source());
      }
    }
    return safe;
  }

  private static GoldSet.Document without(GoldSet.Document document, Set<Integer> missing) {
    Version target = document.pair().target();
    StringBuilder lines = new StringBuilder();
    Map<Integer, Integer> places = new HashMap<>();
    for (int line = 0; line < target.segments().size(); line++) {
      if (!missing.contains(line)) {
        places.put(line, places.size());
        lines.append(target.segments().get(line).text()).append('\n');
      }
    }
    List<Claim> gold = new ArrayList<>();
    for (Link link : document.gold()) {
      Set<Integer> kept =
          link.target().stream()
              .filter(places::containsKey)
              .map(places::get)
              .collect(Collectors.toSet());
      if (!link.source().isEmpty() || !kept.isEmpty()) {
        gold.add(Claim.of(Link.of(link.source(), kept)));
      }
    }
    SourceText source = SourceText.of(target.source().name(), lines.toString());
    DocumentPair pair =
        new DocumentPair(
            document.pair().name(),
            document.pair().source(),
            Version.ofLines(target.language(), source));
    return new GoldSet.Document(pair, gold);
  }

  /**
   * Strict counts of what an aligner made of the set with the damage, far from it.
   *
   * @param claims by document
   */
  public Ratio farInDamaged(List<List<Claim>> claims) {
    return far(claims, damaged);
  }

  /**
   * Strict counts of what an aligner made of the whole set, at the same places.
   *
   * @param claims by document
   */
  public Ratio farInWhole(List<List<Claim>> claims) {
    return far(claims, whole);
  }

  private Ratio far(List<List<Claim>> claims, GoldSet set) {
    Ratio total = Ratio.NONE;
    for (int d = 0; d < claims.size(); d++) {
      Set<Integer> here = safe.get(d);
      total =
          total.plus(
              BeadScore.of(
                      kept(set.documents().get(d).gold(), here),
                      kept(Claim.links(claims.get(d)), here))
                  .strict());
    }
    return total;
  }

  private static List<Link> kept(List<Link> links, Set<Integer> safe) {
    return links.stream()
        .filter(link -> !link.source().isEmpty() && safe.containsAll(link.source()))
        .toList();
  }
}
