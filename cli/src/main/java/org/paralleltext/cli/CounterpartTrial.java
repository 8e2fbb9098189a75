package org.paralleltext.cli;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.paralleltext.align.Profile;
import org.paralleltext.eval.ConfidenceScore;
import org.paralleltext.eval.ConfidenceScore.Judged;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Language;

/**
 * How far the confidence can be believed that two files are versions of one document: each
 * resolution looks for its counterpart in every other language among the others, by their content
 * alone. Half of the counterparts are taken away, so that the best match is a wrong one; and all is
 * done twice, with the dates of adoption and without.
 */
final class CounterpartTrial {

  private static final Set<ParagraphKind> ADOPTION =
      EnumSet.of(
          ParagraphKind.SESSION,
          ParagraphKind.ADOPTION,
          ParagraphKind.REFERENCE,
          ParagraphKind.MEETING);

  private CounterpartTrial() {}

  /**
   * Judges the best match of every resolution in every other language; nothing if there is none.
   *
   * @param resolutions with their symbols
   */
  static Optional<ConfidenceScore> of(List<Resolution> resolutions) {
    List<Profile> dated = resolutions.parallelStream().map(Profile::of).toList();
    List<Profile> undated =
        resolutions.parallelStream()
            .map(resolution -> Profile.of(withoutAdoption(resolution)))
            .toList();
    return ConfidenceScore.ofAny(
        Stream.of(dated, undated).flatMap(all -> judged(all).stream()).toList());
  }

  private static Resolution withoutAdoption(Resolution resolution) {
    List<Paragraph> others =
        resolution.paragraphs().stream()
            .filter(paragraph -> !ADOPTION.contains(paragraph.kind()))
            .toList();
    return new Resolution(
        resolution.source(),
        resolution.language(),
        resolution.symbol(),
        others,
        resolution.omissions(),
        resolution.repairs());
  }

  private static List<Judged> judged(Collection<Profile> profiles) {
    Set<Language> languages = new TreeSet<>(profiles.stream().map(Profile::language).toList());
    List<Judged> judged = new ArrayList<>();
    for (Profile profile : profiles) {
      for (Language language : languages) {
        if (!language.equals(profile.language())) {
          judge(profile, language, profiles).forEach(judged::add);
        }
      }
    }
    return judged;
  }

  /** The best match in a language, if anything is left there. */
  private static Stream<Judged> judge(
      Profile profile, Language language, Collection<Profile> profiles) {
    boolean taken = isTaken(profile, language);
    return profiles.stream()
        .filter(other -> other.language().equals(language))
        .filter(other -> !(taken && isCounterpart(profile, other)))
        .max(Comparator.comparingDouble(profile::confidence))
        .map(best -> new Judged(profile.confidence(best), isCounterpart(profile, best)))
        .stream();
  }

  private static boolean isCounterpart(Profile one, Profile other) {
    return one.symbol().isPresent() && one.symbol().equals(other.symbol());
  }

  /** A coin that falls the same way every time. */
  private static boolean isTaken(Profile profile, Language language) {
    String both = profile.symbol().orElse(null) + " " + profile.language() + " " + language;
    return Hashing.murmur3_128().hashString(both, StandardCharsets.UTF_8).asInt() < 0;
  }
}
