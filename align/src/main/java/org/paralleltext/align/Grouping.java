package org.paralleltext.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;

/** Finds which resolutions are versions of one document. Not thread-safe. */
final class Grouping {

  /**
   * Documents that are less alike are not put together by their content: of the 331 pairs of
   * versions in sc/2020 and sc/2022 (English, Chinese, Arabic) none is.
   */
  private static final double ALIKE = 0.25;

  /** What goes against a symbol must be more alike. */
  private static final double VERY_MUCH_ALIKE = 0.5;

  /** Versions of one document that are less alike make one doubt the symbol. */
  private static final double DOUBTFUL = 0.1;

  /** Two texts in one language that are more alike than this are nearly the same. */
  private static final double NEARLY_THE_SAME = 0.9;

  private static final Comparator<Resolution> BY_FILE =
      Comparator.comparing((Resolution resolution) -> resolution.source().name());

  private static final Comparator<ResolutionGroups.Remark> BY_FILE_OF_REMARK =
      Comparator.comparing(ResolutionGroups.Remark::resolution, BY_FILE);

  /** The versions of one document. */
  private static final class Cluster {

    private final Optional<Symbol> symbol;
    private final Map<Language, Resolution> versions = new TreeMap<>();

    Cluster(Optional<Symbol> symbol) {
      this.symbol = symbol;
    }
  }

  /** A document without a place, and another one in whose cluster it may belong. */
  private record Match(Resolution free, Resolution other, double likeness) {

    private static final Comparator<Match> BEST_FIRST =
        Comparator.comparingDouble(Match::likeness)
            .reversed()
            .thenComparing(Match::free, BY_FILE)
            .thenComparing(Match::other, BY_FILE);
  }

  private final List<Resolution> resolutions;
  private final Map<Resolution, Fingerprint> fingerprints = new IdentityHashMap<>();
  private final Map<Resolution, Cluster> clusters = new IdentityHashMap<>();

  /** Documents without a place, and why. */
  private final Map<Resolution, String> free = new IdentityHashMap<>();

  /** Documents whose text is there already. */
  private final List<ResolutionGroups.Remark> copies = new ArrayList<>();

  /** Where documents were that were taken out again. */
  private final Map<Resolution, Cluster> homes = new IdentityHashMap<>();

  private final List<ResolutionGroups.Remark> remarks = new ArrayList<>();

  Grouping(Collection<Resolution> resolutions) {
    this.resolutions = resolutions.stream().sorted(BY_FILE).toList();
    List<Fingerprint> found = this.resolutions.parallelStream().map(Fingerprint::of).toList();
    for (int i = 0; i < found.size(); i++) {
      fingerprints.put(this.resolutions.get(i), found.get(i));
    }
    putTogetherBySymbol();
    takeOutMisfits();
    putTogetherByContent();
    doubt();
  }

  private double likeness(Resolution one, Resolution other) {
    return fingerprints.get(one).likeness(fingerprints.get(other));
  }

  // By symbol

  private void putTogetherBySymbol() {
    Map<Symbol, List<Resolution>> bySymbol = new TreeMap<>();
    for (Resolution resolution : resolutions) {
      resolution
          .symbol()
          .ifPresentOrElse(
              symbol -> bySymbol.computeIfAbsent(symbol, key -> new ArrayList<>()).add(resolution),
              () -> free.put(resolution, "no symbol found in the text"));
    }
    bySymbol.forEach(
        (symbol, versions) -> {
          Cluster cluster = new Cluster(Optional.of(symbol));
          versions.stream()
              .map(Resolution::language)
              .distinct()
              .forEach(language -> choose(language, versions, cluster));
        });
  }

  /** Chooses among the versions in one language the one that is most like the other languages'. */
  private void choose(Language language, List<Resolution> versions, Cluster cluster) {
    List<Resolution> own =
        versions.stream().filter(version -> version.language().equals(language)).toList();
    Resolution best =
        own.stream()
            .max(Comparator.comparingDouble(version -> claim(version, versions)))
            .orElseThrow();
    put(best, cluster);
    for (Resolution version : own) {
      if (version != best) {
        placeBeside(version, best);
      }
    }
  }

  private double claim(Resolution version, List<Resolution> versions) {
    return versions.stream()
        .filter(other -> !other.language().equals(version.language()))
        .mapToDouble(other -> likeness(version, other))
        .max()
        .orElse(0);
  }

  private void placeBeside(Resolution version, Resolution best) {
    String name = best.source().name();
    String second = "a second " + version.language().name() + " version beside " + name;
    if (texts(version).equals(texts(best))) {
      copies.add(new ResolutionGroups.Remark(version, "the same text as " + name));
    } else if (likeness(version, best) > NEARLY_THE_SAME) {
      copies.add(new ResolutionGroups.Remark(version, "nearly the same text as " + name));
    } else if (likeness(version, best) > VERY_MUCH_ALIKE) {
      copies.add(new ResolutionGroups.Remark(version, second));
    } else {
      free.put(version, second);
    }
  }

  private static List<String> texts(Resolution resolution) {
    return resolution.paragraphs().stream().map(Paragraph::text).toList();
  }

  private void put(Resolution resolution, Cluster cluster) {
    cluster.versions.put(resolution.language(), resolution);
    clusters.put(resolution, cluster);
    free.remove(resolution);
  }

  // By content

  /**
   * Takes out versions that are not like the others with their symbol, and those that are alone.
   */
  private void takeOutMisfits() {
    for (Resolution resolution : resolutions) {
      Cluster cluster = clusters.get(resolution);
      if (cluster != null && isMisfit(resolution, cluster)) {
        homes.put(resolution, cluster);
      }
    }
    homes.forEach(
        (resolution, cluster) -> {
          cluster.versions.remove(resolution.language());
          clusters.remove(resolution);
          free.put(resolution, "a symbol that the content contradicts");
        });
  }

  /** Whether a version is alone in a cluster, or unlike all others in it that tell anything. */
  private boolean isMisfit(Resolution version, Cluster cluster) {
    List<Resolution> others =
        cluster.versions.values().stream()
            .filter(other -> other != version && fingerprints.get(other).isTelling())
            .toList();
    return cluster.versions.size() == 1
        || fingerprints.get(version).isTelling()
            && !others.isEmpty()
            && claim(version, others) < DOUBTFUL;
  }

  private void putTogetherByContent() {
    List<Match> matches = new ArrayList<>();
    List<Resolution> others = placed();
    for (Resolution one : resolutions) {
      if (free.containsKey(one)) {
        for (Resolution other : others) {
          if (mayGoTogether(one, other)) {
            double likeness = likeness(one, other);
            if (likeness >= (homes.containsKey(one) ? VERY_MUCH_ALIKE : ALIKE)) {
              matches.add(new Match(one, other, likeness));
            }
          }
        }
      }
    }
    matches.sort(Match.BEST_FIRST);
    matches.forEach(this::follow);
    resolutions.stream().filter(free::containsKey).forEach(this::takeHome);
  }

  /** Documents that have a place, or may get one. */
  private List<Resolution> placed() {
    return resolutions.stream()
        .filter(one -> clusters.containsKey(one) || free.containsKey(one))
        .toList();
  }

  /** Whether it is worth to look how alike two documents are. */
  private boolean mayGoTogether(Resolution one, Resolution other) {
    if (one.language().equals(other.language())) {
      return false;
    }
    Fingerprint own = fingerprints.get(one);
    return homes.containsKey(one)
        ? own.isOfTheSameOccasion(fingerprints.get(other))
        : own.isTelling() && one.hasStructure() && other.hasStructure();
  }

  private void takeHome(Resolution resolution) {
    Cluster home = homes.get(resolution);
    if (home != null && !home.versions.containsKey(resolution.language())) {
      put(resolution, home);
    }
  }

  private void follow(Match match) {
    boolean isFree = free.containsKey(match.free());
    Cluster cluster = clusters.getOrDefault(match.other(), new Cluster(match.other().symbol()));
    if (!isFree || cluster.versions.containsKey(match.free().language())) {
      return;
    }
    String reason = free.get(match.free());
    put(match.free(), cluster);
    put(match.other(), cluster);
    remarks.add(
        new ResolutionGroups.Remark(
            match.free(),
            String.format(
                Locale.ROOT,
                "%s; goes with %s by its content (%.2f alike)",
                reason,
                match.other().source().name(),
                match.likeness())));
  }

  /** Says of versions that are not like the others of their group that they are not. */
  private void doubt() {
    for (Resolution resolution : resolutions) {
      Cluster cluster = clusters.get(resolution);
      if (cluster != null && cluster.versions.size() > 1 && isMisfit(resolution, cluster)) {
        remarks.add(
            new ResolutionGroups.Remark(
                resolution,
                "its numbers and dates are not those of the other versions; is its symbol right?"));
      }
    }
  }

  // What was found

  ResolutionGroups groups() {
    List<List<Resolution>> groups = new ArrayList<>();
    List<ResolutionGroups.Remark> leftovers = new ArrayList<>(copies);
    free.forEach((one, reason) -> leftovers.add(new ResolutionGroups.Remark(one, reason)));
    clusters.values().stream()
        .distinct()
        .sorted(IN_ORDER)
        .forEach(
            cluster -> {
              List<Resolution> versions =
                  cluster.versions.values().stream()
                      .map(version -> withSymbol(version, cluster.symbol))
                      .toList();
              if (versions.size() > 1) {
                groups.add(versions);
              } else {
                leftovers.add(new ResolutionGroups.Remark(versions.get(0), ResolutionGroups.ALONE));
              }
            });
    leftovers.sort(BY_FILE_OF_REMARK);
    remarks.sort(BY_FILE_OF_REMARK);
    return new ResolutionGroups(groups, remarks, leftovers);
  }

  private static Resolution withSymbol(Resolution version, Optional<Symbol> symbol) {
    return version.symbol().equals(symbol)
        ? version
        : new Resolution(
            version.source(),
            version.language(),
            symbol,
            version.paragraphs(),
            version.omissions(),
            version.repairs());
  }

  private static final Comparator<Cluster> IN_ORDER =
      Comparator.comparing((Cluster cluster) -> cluster.symbol.isEmpty())
          .thenComparing(
              cluster -> cluster.symbol.orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(cluster -> cluster.versions.values().iterator().next(), BY_FILE);
}
