package org.paralleltext.group;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.paralleltext.group.DocumentGroups.Group;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;

/** The versions of one document, one a language, while they are put together. */
final class Cluster {

  /** Documents are put together if it is more likely than not that they belong together. */
  static final double LIKELY = 0.5;

  static final Comparator<Profile> BY_FILE =
      Comparator.comparing(Profile::name).thenComparing(Profile::textHash);

  /** By symbol, those without one last. */
  static final Comparator<Cluster> IN_ORDER =
      Comparator.comparing((Cluster cluster) -> cluster.symbol.isEmpty())
          .thenComparing(
              cluster -> cluster.symbol.orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(cluster -> cluster.versions().get(0), BY_FILE);

  private final Optional<Symbol> symbol;
  private final Map<Language, Profile> versions = new TreeMap<>();

  Cluster(Optional<Symbol> symbol) {
    this.symbol = symbol;
  }

  void put(Profile version) {
    versions.put(version.language(), version);
  }

  void remove(Profile version) {
    versions.remove(version.language());
  }

  boolean has(Language language) {
    return versions.containsKey(language);
  }

  /** In order of language. */
  List<Profile> versions() {
    return List.copyOf(versions.values());
  }

  /** Whether a version is alone in it, or unlike all others in it that tell anything. */
  boolean isMisfit(Profile version) {
    List<Profile> others =
        versions.values().stream()
            .filter(other -> other != version && other.fingerprint().isTelling())
            .toList();
    return versions.size() == 1
        || version.fingerprint().isTelling()
            && !others.isEmpty()
            && others.stream().allMatch(other -> VersionOdds.confidence(version, other) < LIKELY);
  }

  /** The group that it is, as likely as the weakest link that is needed to join it. */
  Group group() {
    List<Profile> all = versions();
    return new Group(
        symbol, all, SpanningTree.weakest(all, VersionOdds::confidence, Comparator.naturalOrder()));
  }
}
