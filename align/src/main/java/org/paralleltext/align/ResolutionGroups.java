package org.paralleltext.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;

/**
 * Resolutions put together that are versions of one document, and those left over: {@link
 * DocumentGroups} for resolutions that are all in memory.
 *
 * @param groups the versions of one resolution each, two or more in order of language, all with the
 *     symbol of their group; ordered by symbol, those without one last
 * @param remarks what is to be said of documents that are in a group; ordered by file name
 * @param leftovers what belongs to no group, and why; ordered by file name
 */
public record ResolutionGroups(
    List<List<Resolution>> groups, List<Remark> remarks, List<Remark> leftovers) {

  /**
   * Something to be said of a document.
   *
   * @param resolution the document
   * @param reason what there is to say, in words
   */
  public record Remark(Resolution resolution, String reason) {}

  /** Copies the lists. */
  public ResolutionGroups {
    groups = groups.stream().map(List::copyOf).toList();
    remarks = List.copyOf(remarks);
    leftovers = List.copyOf(leftovers);
  }

  /**
   * The versions of each document with a symbol, also of one that is there in one language only; in
   * order of their symbols, each of which is there once.
   */
  public List<List<Resolution>> documents() {
    Map<Symbol, List<Resolution>> documents = new TreeMap<>();
    Stream.concat(
            groups.stream(),
            leftovers.stream()
                .filter(leftover -> leftover.reason().equals(DocumentGroups.ALONE))
                .map(leftover -> List.of(leftover.resolution())))
        .forEach(
            versions ->
                versions.get(0).symbol().ifPresent(key -> documents.putIfAbsent(key, versions)));
    return List.copyOf(documents.values());
  }

  /**
   * The same where only {@link #documents} have a place, also those that are there in one language
   * only, and some of them have none.
   *
   * @param unwanted the documents to leave over
   * @param reason why
   */
  public ResolutionGroups without(List<List<Resolution>> unwanted, String reason) {
    List<List<Resolution>> documents = documents();
    List<Remark> left =
        new ArrayList<>(unwanted.stream().map(versions -> remark(versions, reason)).toList());
    leftovers.stream()
        .filter(leftover -> !leftover.reason().equals(DocumentGroups.ALONE))
        .forEach(left::add);
    groups.stream()
        .filter(versions -> !documents.contains(versions))
        .map(versions -> remark(versions, "no symbol, or that of another document"))
        .forEach(left::add);
    left.sort(Comparator.comparing(remark -> remark.resolution().source().name()));
    return new ResolutionGroups(
        documents.stream().filter(versions -> !unwanted.contains(versions)).toList(),
        remarks,
        left);
  }

  private static Remark remark(List<Resolution> versions, String reason) {
    return new Remark(versions.get(0), reason);
  }

  /** Groups resolutions. */
  public static ResolutionGroups of(Collection<Resolution> resolutions) {
    Map<Profile, Resolution> byProfile = new LinkedHashMap<>();
    resolutions.parallelStream()
        .map(resolution -> Map.entry(Profile.of(resolution), resolution))
        .toList()
        .forEach(entry -> byProfile.put(entry.getKey(), entry.getValue()));
    DocumentGroups found = DocumentGroups.of(byProfile.keySet());
    return new ResolutionGroups(
        found.groups().stream().map(group -> resolutions(group, byProfile)).toList(),
        remarks(found.remarks(), byProfile),
        remarks(found.leftovers(), byProfile));
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
        .map(remark -> new Remark(byProfile.get(remark.profile()), remark.reason()))
        .toList();
  }
}
