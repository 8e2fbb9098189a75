package org.paralleltext.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.paralleltext.group.DocumentGroups.Kind;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;

/**
 * Resolutions put together that are versions of one document, and those left over: {@link
 * DocumentGroups} for resolutions that are all in memory.
 *
 * @param groups the versions of one resolution each, two or more in order of language, all with the
 *     symbol of their group; ordered by symbol, those without one last
 * @param documents the versions of each document with a symbol, also of one that is there in one
 *     language only; in order of their symbols, each of which is there once
 * @param remarks what is to be said of documents that are in a group; ordered by file name
 * @param leftovers what belongs to no group, and why; ordered by file name
 */
public record ResolutionGroups(
    List<List<Resolution>> groups,
    List<List<Resolution>> documents,
    List<Remark> remarks,
    List<Remark> leftovers) {

  /**
   * Something to be said of a document.
   *
   * @param resolution the document
   * @param kind what there is to say
   * @param reason the same in words, with the names of other files
   */
  public record Remark(Resolution resolution, Kind kind, String reason) {}

  /** Copies the lists. */
  public ResolutionGroups {
    groups = groups.stream().map(List::copyOf).toList();
    documents = documents.stream().map(List::copyOf).toList();
    remarks = List.copyOf(remarks);
    leftovers = List.copyOf(leftovers);
  }

  /** Groups resolutions. */
  public static ResolutionGroups of(Collection<Resolution> resolutions) {
    Map<Profile, Resolution> byProfile = new LinkedHashMap<>();
    resolutions.parallelStream()
        .map(resolution -> Map.entry(Profile.of(resolution), resolution))
        .toList()
        .forEach(entry -> byProfile.put(entry.getKey(), entry.getValue()));
    DocumentGroups found = DocumentGroups.of(byProfile.keySet());
    List<List<Resolution>> groups =
        found.groups().stream().map(group -> resolutions(group, byProfile)).toList();
    List<Remark> leftovers = remarks(found.leftovers(), byProfile);
    Stream<List<Resolution>> single =
        leftovers.stream()
            .filter(ResolutionGroups::isAlone)
            .map(leftover -> List.of(leftover.resolution()));
    return new ResolutionGroups(
        groups,
        withSymbol(Stream.concat(groups.stream(), single)),
        remarks(found.remarks(), byProfile),
        leftovers);
  }

  private static boolean isAlone(Remark leftover) {
    return leftover.kind() == Kind.ALONE;
  }

  private static List<Resolution> resolutions(
      DocumentGroups.Group group, Map<Profile, Resolution> byProfile) {
    return group.versions().stream()
        .map(profile -> byProfile.get(profile).withSymbol(group.symbol()))
        .toList();
  }

  private static List<Remark> remarks(
      List<DocumentGroups.Remark> remarks, Map<Profile, Resolution> byProfile) {
    return remarks.stream()
        .map(one -> new Remark(byProfile.get(one.profile()), one.kind(), one.reason()))
        .toList();
  }

  private static List<List<Resolution>> withSymbol(Stream<List<Resolution>> documents) {
    Map<Symbol, List<Resolution>> bySymbol = new TreeMap<>();
    documents.forEach(
        versions -> versions.get(0).symbol().ifPresent(key -> bySymbol.putIfAbsent(key, versions)));
    return List.copyOf(bySymbol.values());
  }

  /**
   * The same where only {@link #documents} have a place, also those that are there in one language
   * only, and some of them have none.
   *
   * @param unwanted the documents to leave over
   * @param reason why
   */
  public ResolutionGroups without(List<List<Resolution>> unwanted, String reason) {
    List<Remark> left = new ArrayList<>();
    unwanted.forEach(versions -> left.add(unplaced(versions, reason)));
    leftovers.stream().filter(Predicate.not(ResolutionGroups::isAlone)).forEach(left::add);
    groups.stream()
        .filter(versions -> !documents.contains(versions))
        .map(versions -> unplaced(versions, "no symbol, or that of another document"))
        .forEach(left::add);
    left.sort(Comparator.comparing(remark -> remark.resolution().source().name()));
    List<List<Resolution>> wanted =
        documents.stream().filter(versions -> !unwanted.contains(versions)).toList();
    return new ResolutionGroups(wanted, wanted, remarks, left);
  }

  private static Remark unplaced(List<Resolution> versions, String reason) {
    return new Remark(versions.get(0), Kind.UNPLACED, reason);
  }
}
