package org.paralleltext.align;

import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;

/**
 * Resolutions put together by their symbols: the versions that can be aligned, and those left over.
 * Does not depend on the order in which they came.
 *
 * @param groups the versions of one resolution each, two or more in order of language; ordered by
 *     symbol
 * @param leftovers what belongs to no group, ordered by file name
 */
public record ResolutionGroups(List<List<Resolution>> groups, List<Leftover> leftovers) {

  /**
   * A resolution that cannot be aligned.
   *
   * @param resolution the resolution
   * @param reason why, in words
   */
  public record Leftover(Resolution resolution, String reason) {}

  private static final Comparator<Resolution> BY_FILE =
      Comparator.comparing((Resolution resolution) -> resolution.source().name());

  /** Copies the lists. */
  public ResolutionGroups {
    groups = List.copyOf(groups);
    leftovers = List.copyOf(leftovers);
  }

  /**
   * Groups resolutions; of two in one language and symbol the one with the file name that sorts
   * first is taken.
   */
  public static ResolutionGroups of(Collection<Resolution> resolutions) {
    List<List<Resolution>> groups = new ArrayList<>();
    List<Leftover> leftovers = new ArrayList<>();
    var bySymbol =
        Multimaps.newSortedSetMultimap(
            new TreeMap<Symbol, Collection<Resolution>>(),
            () -> new TreeSet<>(Comparator.comparing(Resolution::language).thenComparing(BY_FILE)));
    for (Resolution resolution : resolutions) {
      Optional<Symbol> symbol = resolution.symbol();
      symbol.ifPresentOrElse(
          found -> bySymbol.put(found, resolution),
          () -> leftovers.add(new Leftover(resolution, "no symbol found in the text")));
    }
    bySymbol.asMap().values().forEach(versions -> split(List.copyOf(versions), groups, leftovers));
    leftovers.sort(Comparator.comparing(Leftover::resolution, BY_FILE));
    return new ResolutionGroups(groups, leftovers);
  }

  private static void split(
      List<Resolution> versions, List<List<Resolution>> groups, List<Leftover> leftovers) {
    List<Resolution> group = new ArrayList<>();
    for (Resolution version : versions) {
      Optional<Resolution> taken = in(group, version.language());
      taken.ifPresentOrElse(
          first ->
              leftovers.add(
                  new Leftover(
                      version,
                      "a second "
                          + version.language().name()
                          + " version beside "
                          + first.source().name())),
          () -> group.add(version));
    }
    if (group.size() > 1) {
      groups.add(List.copyOf(group));
    } else {
      leftovers.add(new Leftover(group.get(0), "no other version among the files"));
    }
  }

  private static Optional<Resolution> in(List<Resolution> group, Language language) {
    return group.stream().filter(version -> version.language().equals(language)).findFirst();
  }
}
