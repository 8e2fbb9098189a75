package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.concurrent.Tasks;
import org.paralleltext.group.ResolutionGroups;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;

/**
 * The recurring resolutions among some documents. Does not depend on the order in which they came.
 *
 * @param lineages those with two editions or more, in order of the first symbol
 * @param kinships the pairs of editions that were found, in order
 * @param groups which documents are versions of one edition; left over are those that are no
 *     edition of anything among them, and why
 */
public record Lineages(List<Lineage> lineages, List<Kinship> kinships, ResolutionGroups groups) {

  /** Copies the lists. */
  public Lineages {
    Objects.requireNonNull(groups, "groups");
    lineages = List.copyOf(lineages);
    kinships = List.copyOf(kinships);
  }

  /**
   * Finds the editions of recurring resolutions and aligns them.
   *
   * @param resolutions documents of any kind; those without a symbol are left over
   * @param aligner aligns the versions of each edition
   */
  public static Lineages of(Collection<Resolution> resolutions, Aligner aligner) {
    ResolutionGroups groups = ResolutionGroups.of(resolutions);
    List<List<Resolution>> documents = groups.documents();
    List<Kinship> kinships = new Kinships(documents, aligner).find();
    Map<Symbol, List<Resolution>> bySymbol =
        documents.stream().collect(Collectors.toMap(Kinships::symbol, Function.identity()));
    List<List<Symbol>> families = families(bySymbol.keySet(), kinships);
    List<Lineage> lineages =
        Tasks.map(
            families.stream().filter(family -> family.size() > 1).toList(),
            family ->
                Lineage.of(
                    editions(family.stream().map(bySymbol::get).toList(), aligner), aligner));
    List<List<Resolution>> single =
        families.stream()
            .filter(family -> family.size() == 1)
            .map(family -> bySymbol.get(family.get(0)))
            .toList();
    return new Lineages(
        lineages, kinships, groups.without(single, "no other edition among the files"));
  }

  /** Who is kin, directly or by others. */
  private static List<List<Symbol>> families(Collection<Symbol> symbols, List<Kinship> kinships) {
    Map<Symbol, List<Symbol>> families = new TreeMap<>();
    symbols.forEach(symbol -> families.put(symbol, new ArrayList<>(List.of(symbol))));
    for (Kinship kinship : kinships) {
      List<Symbol> one = families.get(kinship.earlier());
      List<Symbol> other = families.get(kinship.later());
      if (one != other) {
        one.addAll(other);
        other.forEach(symbol -> families.put(symbol, one));
      }
    }
    return families.values().stream()
        .distinct()
        .map(family -> family.stream().sorted().toList())
        .sorted(Comparator.comparing(family -> family.get(0)))
        .toList();
  }

  /** The versions of each edition, aligned; words learned from one edition serve the others. */
  private static List<Edition> editions(List<List<Resolution>> documents, Aligner aligner) {
    List<List<Resolution>> several =
        documents.stream().filter(versions -> versions.size() > 1).toList();
    List<ParallelText> texts =
        aligner.alignAll(
            several.stream().map(versions -> versions.stream().map(Version::of).toList()).toList());
    List<Edition> editions = new ArrayList<>();
    for (List<Resolution> versions : documents) {
      editions.add(
          versions.size() == 1
              ? Edition.of(versions.get(0))
              : new Edition(versions, texts.get(several.indexOf(versions))));
    }
    return editions;
  }
}
