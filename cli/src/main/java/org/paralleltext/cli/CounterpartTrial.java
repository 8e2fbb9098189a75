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
import org.paralleltext.eval.ConfidenceScore;
import org.paralleltext.eval.ConfidenceScore.Judged;
import org.paralleltext.eval.Logistic;
import org.paralleltext.group.Profile;
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

  /**
   * The best match of a resolution in another language.
   *
   * @param confidence that they are versions of one document
   * @param evidence what the confidence is made of
   * @param right whether they are
   */
  private record Match(double confidence, List<Double> evidence, boolean right) {

    Judged judged() {
      return new Judged(confidence, right);
    }

    Logistic.Example example() {
      return new Logistic.Example(evidence, right, 1);
    }
  }

  private final List<Match> matches;

  private CounterpartTrial(List<Match> matches) {
    this.matches = matches;
  }

  /**
   * Judges the best match of every resolution in every other language; nothing if there is none.
   *
   * @param resolutions with their symbols
   */
  static Optional<CounterpartTrial> of(List<Resolution> resolutions) {
    List<Profile> dated = resolutions.parallelStream().map(Profile::of).toList();
    List<Profile> undated =
        resolutions.parallelStream()
            .map(resolution -> Profile.of(withoutAdoption(resolution)))
            .toList();
    List<Match> matches = Stream.of(dated, undated).flatMap(all -> matches(all).stream()).toList();
    return matches.isEmpty() ? Optional.empty() : Optional.of(new CounterpartTrial(matches));
  }

  /** The scores, and the weights of a regression over all matches. */
  String words() {
    return new ConfidenceScore(matches.stream().map(Match::judged).toList())
            .words("match", "matches")
        + "Weights over all matches: "
        + Logistic.fit(matches.stream().map(Match::example).toList()).words()
        + ".\n";
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

  private static List<Match> matches(Collection<Profile> profiles) {
    Set<Language> languages = new TreeSet<>(profiles.stream().map(Profile::language).toList());
    List<Match> matches = new ArrayList<>();
    for (Profile profile : profiles) {
      for (Language language : languages) {
        if (!language.equals(profile.language())) {
          best(profile, language, profiles).ifPresent(matches::add);
        }
      }
    }
    return matches;
  }

  /** The best match in a language, if anything is left there. */
  private static Optional<Match> best(
      Profile profile, Language language, Collection<Profile> profiles) {
    boolean taken = isTaken(profile, language);
    return profiles.stream()
        .filter(other -> other.language().equals(language))
        .filter(other -> !(taken && isCounterpart(profile, other)))
        .max(Comparator.comparingDouble(profile::confidence))
        .map(
            best ->
                new Match(
                    profile.confidence(best),
                    profile.evidence(best),
                    isCounterpart(profile, best)));
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
