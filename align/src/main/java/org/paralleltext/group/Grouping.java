package org.paralleltext.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.group.DocumentGroups.Group;
import org.paralleltext.group.DocumentGroups.Kind;
import org.paralleltext.group.DocumentGroups.Remark;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;

/** Finds which resolutions are versions of one document. Not thread-safe. */
final class Grouping {

  /** What goes against a symbol must be likelier. */
  private static final double VERY_LIKELY = 0.9;

  /** Two texts in one language that are so much alike are not of two documents. */
  private static final double VERY_MUCH_ALIKE = 0.5;

  /**
   * Two texts in one language that have so much in common are nearly the same. Some resolutions of
   * sc/2020 and sc/2022 that renew each other have even more; their dates tell them apart.
   */
  private static final double NEARLY_THE_SAME = 0.9;

  private static final Comparator<Remark> BY_FILE_OF_REMARK =
      Comparator.comparing(Remark::profile, Cluster.BY_FILE);

  /** A document without a place, and another one in whose cluster it may belong. */
  private record Match(Profile free, Profile other, double confidence, double likeness) {

    private static final Comparator<Match> BEST_FIRST =
        Comparator.comparingDouble(Match::confidence)
            .thenComparingDouble(Match::likeness)
            .reversed()
            .thenComparing(Match::free, Cluster.BY_FILE)
            .thenComparing(Match::other, Cluster.BY_FILE);
  }

  private final List<Profile> profiles;
  private final Map<Profile, Cluster> clusters = new IdentityHashMap<>();

  /** Documents without a place, and why. */
  private final Map<Profile, String> free = new IdentityHashMap<>();

  /** Documents whose text is there already. */
  private final List<Remark> copies = new ArrayList<>();

  /** Where documents were that were taken out again. */
  private final Map<Profile, Cluster> homes = new IdentityHashMap<>();

  private final List<Remark> remarks = new ArrayList<>();

  Grouping(Collection<Profile> profiles) {
    this.profiles = profiles.stream().sorted(Cluster.BY_FILE).toList();
    putTogetherBySymbol();
    takeOutMisfits();
    putTogetherByContent();
    nameCopies();
    doubt();
  }

  private static double likeness(Profile one, Profile other) {
    return one.fingerprint().likeness(other.fingerprint());
  }

  // By symbol

  private void putTogetherBySymbol() {
    Map<Symbol, List<Profile>> bySymbol = new TreeMap<>();
    for (Profile profile : profiles) {
      profile
          .symbol()
          .ifPresentOrElse(
              symbol -> bySymbol.computeIfAbsent(symbol, key -> new ArrayList<>()).add(profile),
              () -> free.put(profile, "no symbol found in the text"));
    }
    bySymbol.forEach(
        (symbol, versions) -> {
          Cluster cluster = new Cluster(Optional.of(symbol));
          versions.stream()
              .map(Profile::language)
              .distinct()
              .forEach(language -> choose(language, versions, cluster));
        });
  }

  /** Chooses among the versions in one language the one that is most like the other languages'. */
  private void choose(Language language, List<Profile> versions, Cluster cluster) {
    List<Profile> own =
        versions.stream().filter(version -> version.language().equals(language)).toList();
    Profile best =
        own.stream()
            .max(Comparator.comparingDouble(version -> claim(version, versions)))
            .orElseThrow();
    put(best, cluster);
    for (Profile version : own) {
      if (version != best) {
        placeBeside(version, best);
      }
    }
  }

  /** How like a version is to the one in another language that it is most like. */
  private static double claim(Profile version, List<Profile> versions) {
    return versions.stream()
        .filter(other -> !other.language().equals(version.language()))
        .mapToDouble(other -> likeness(version, other))
        .max()
        .orElse(0);
  }

  private void placeBeside(Profile version, Profile best) {
    String second = "a second " + version.language().name() + " version beside " + best.name();
    if (isCopy(version, best)) {
      nameCopy(version, best);
    } else if (likeness(version, best) > VERY_MUCH_ALIKE) {
      copies.add(new Remark(version, Kind.SPARE, second));
    } else {
      free.put(version, second);
    }
  }

  // Copies

  private static boolean isCopy(Profile one, Profile other) {
    return one.isSameText(other) || one.resemblance(other) >= NEARLY_THE_SAME;
  }

  private void nameCopy(Profile copy, Profile original) {
    String reason =
        copy.isSameText(original)
            ? "the same text as "
            : String.format(
                Locale.ROOT, "nearly the same text (%.2f) as ", copy.resemblance(original));
    copies.add(new Remark(copy, Kind.SPARE, reason + original.name()));
  }

  /** Says of documents without a place that their text has one already. */
  private void nameCopies() {
    for (Profile profile : profiles) {
      if (free.containsKey(profile)) {
        clusters.keySet().stream()
            .filter(other -> other.language().equals(profile.language()))
            .filter(other -> isCopy(profile, other) && likeness(profile, other) > NEARLY_THE_SAME)
            .min(Cluster.BY_FILE)
            .ifPresent(
                original -> {
                  nameCopy(profile, original);
                  free.remove(profile);
                });
      }
    }
  }

  private void put(Profile profile, Cluster cluster) {
    cluster.put(profile);
    clusters.put(profile, cluster);
    free.remove(profile);
  }

  // By content

  /**
   * Takes out versions that are not like the others with their symbol, and those that are alone.
   */
  private void takeOutMisfits() {
    for (Profile profile : profiles) {
      Cluster cluster = clusters.get(profile);
      if (cluster != null && cluster.isMisfit(profile)) {
        homes.put(profile, cluster);
      }
    }
    homes.forEach(
        (profile, cluster) -> {
          cluster.remove(profile);
          clusters.remove(profile);
          free.put(profile, "a symbol that the content contradicts");
        });
  }

  private void putTogetherByContent() {
    List<Match> matches = new ArrayList<>();
    List<Profile> others = placed();
    for (Profile one : profiles) {
      if (free.containsKey(one)) {
        for (Profile other : others) {
          if (mayGoTogether(one, other)) {
            double confidence = VersionOdds.confidence(one, other);
            if (confidence >= (homes.containsKey(one) ? VERY_LIKELY : Cluster.LIKELY)) {
              matches.add(new Match(one, other, confidence, likeness(one, other)));
            }
          }
        }
      }
    }
    matches.sort(Match.BEST_FIRST);
    matches.forEach(this::follow);
    profiles.stream().filter(free::containsKey).forEach(this::takeHome);
  }

  /** Documents that have a place, or may get one. */
  private List<Profile> placed() {
    return profiles.stream()
        .filter(one -> clusters.containsKey(one) || free.containsKey(one))
        .toList();
  }

  /** Whether it is worth to look how alike two documents are. */
  private boolean mayGoTogether(Profile one, Profile other) {
    if (one.language().equals(other.language())) {
      return false;
    }
    Fingerprint own = one.fingerprint();
    return homes.containsKey(one)
        ? own.isOfTheSameOccasion(other.fingerprint())
        : own.isTelling() && one.hasStructure() && other.hasStructure();
  }

  private void takeHome(Profile profile) {
    Cluster home = homes.get(profile);
    if (home != null && !home.has(profile.language())) {
      put(profile, home);
    }
  }

  private void follow(Match match) {
    boolean isFree = free.containsKey(match.free());
    Cluster cluster = clusters.getOrDefault(match.other(), new Cluster(match.other().symbol()));
    if (!isFree || cluster.has(match.free().language())) {
      return;
    }
    String reason = free.get(match.free());
    put(match.free(), cluster);
    put(match.other(), cluster);
    remarks.add(
        new Remark(
            match.free(),
            Kind.PLACED_BY_CONTENT,
            String.format(
                Locale.ROOT,
                "%s; goes with %s by its content (%.2f alike, confidence %s)",
                reason,
                match.other().name(),
                match.likeness(),
                Confidence.text(match.confidence()))));
  }

  /** Says of versions that are not like the others of their group that they are not. */
  private void doubt() {
    for (Profile profile : profiles) {
      Cluster cluster = clusters.get(profile);
      if (cluster != null && cluster.versions().size() > 1 && cluster.isMisfit(profile)) {
        remarks.add(
            new Remark(
                profile,
                Kind.DOUBTFUL,
                "its numbers and dates are not those of the other versions; is its symbol right?"));
      }
    }
  }

  // What was found

  DocumentGroups groups() {
    List<Group> groups = new ArrayList<>();
    List<Remark> leftovers = new ArrayList<>(copies);
    free.forEach((one, reason) -> leftovers.add(new Remark(one, Kind.UNPLACED, reason)));
    clusters.values().stream()
        .distinct()
        .sorted(Cluster.IN_ORDER)
        .forEach(
            cluster -> {
              if (cluster.versions().size() > 1) {
                groups.add(cluster.group());
              } else {
                leftovers.add(alone(cluster.versions().get(0)));
              }
            });
    leftovers.sort(BY_FILE_OF_REMARK);
    remarks.sort(BY_FILE_OF_REMARK);
    return new DocumentGroups(groups, remarks, leftovers);
  }

  private static Remark alone(Profile profile) {
    return new Remark(profile, Kind.ALONE, "no other version among the files");
  }
}
