package org.paralleltext.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paralleltext.align.Ratios;
import org.paralleltext.bitext.Version;
import org.paralleltext.read.InputException;
import org.paralleltext.read.LanguageDetector;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;
import org.paralleltext.text.Segment;

/** What is odd about files with one segment a line, and what to do about it. */
final class LineDiagnosis {

  /** So many lines are named by their numbers. */
  private static final int NAMED = 5;

  /** Fewer letters do not tell the language of a line. */
  private static final int TELLING = 20;

  /** A line of so many UTF-16 units is hardly a sentence. */
  private static final int LONG = 2000;

  /** More lines than this share that are there twice are more than chance. */
  private static final double REPEATED = 0.1;

  /** Versions of which one is so many times as long as another are not whole. */
  private static final double LONGER = 1.3;

  private LineDiagnosis() {}

  /** The symptoms of a file, the gravest first. */
  static List<Symptom> of(Version version) {
    String text = version.source().text();
    return Symptom.list(
        List.of(
            TextDiagnosis.lostCharacters(version.source()),
            otherLanguage(version),
            otherScript(version),
            TextDiagnosis.noise(text),
            longLines(version),
            repeated(version),
            blank(version),
            TextDiagnosis.spaces(version.source()),
            TextDiagnosis.charset(version.source())));
  }

  private static Optional<Symptom> otherLanguage(Version version) {
    Optional<Language> found = isListed(version) ? detected(version) : Optional.empty();
    return Symptom.when(
        found.isPresent() && !found.get().equals(version.language()),
        "looks like " + found.map(Language::name).orElse(""),
        "are the files in the order of --langs?");
  }

  /** Whether it is known how texts of the language look, and how long they are. */
  private static boolean isListed(Version version) {
    return Language.known().contains(version.language());
  }

  /** The language of a text, if it is one that can be told. */
  private static Optional<Language> detected(Version version) {
    try {
      return Optional.of(LanguageDetector.detect(version.source(), Language.known()));
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private static Optional<Symptom> otherScript(Version version) {
    List<Integer> lines =
        lines(
            version,
            line ->
                line.codePoints().filter(Character::isLetter).count() >= TELLING
                    && TextDiagnosis.isMixed(line, version.language()));
    return Symptom.when(
        !lines.isEmpty(),
        count(lines, "in another script") + named(lines),
        "they find no counterpart if they are not translated; --filter script keeps them out of a memory");
  }

  private static Optional<Symptom> longLines(Version version) {
    List<Integer> lines = lines(version, line -> line.length() > LONG);
    return Symptom.when(
        !lines.isEmpty(),
        count(lines, "longer than " + LONG + " characters") + named(lines),
        "if lines hold whole paragraphs, --level sentence goes on inside them");
  }

  private static Optional<Symptom> repeated(Version version) {
    Set<String> seen = new HashSet<>();
    List<Integer> lines = lines(version, line -> !line.isBlank() && !seen.add(line));
    return Symptom.when(
        lines.size() > REPEATED * version.segments().size(),
        count(lines, "there before") + named(lines),
        "nothing if it is so in all languages; --filter duplicate keeps repetitions out of a memory");
  }

  private static Optional<Symptom> blank(Version version) {
    List<Integer> lines = lines(version, String::isBlank);
    return Symptom.when(
        !lines.isEmpty() && lines.size() < version.segments().size(),
        count(lines, "empty") + named(lines),
        "nothing; each is a segment, and keeps its number");
  }

  /** The numbers of the lines that are somehow, from 1. */
  private static List<Integer> lines(Version version, Predicate<String> is) {
    List<Segment> segments = version.segments();
    return IntStream.range(0, segments.size())
        .filter(i -> is.test(segments.get(i).content().toString()))
        .mapToObj(i -> i + 1)
        .toList();
  }

  private static String count(List<Integer> lines, String how) {
    return Quantity.of(lines.size(), "line is ", "lines are ") + how;
  }

  private static String named(List<Integer> lines) {
    return lines.stream()
        .limit(NAMED)
        .map(String::valueOf)
        .collect(Collectors.joining(", ", " (", lines.size() > NAMED ? ", …)" : ")"));
  }

  /** What is odd about versions beside each other. */
  static List<Symptom> between(List<Version> versions) {
    return Symptom.list(
        Languages.pairs(versions).stream().map(pair -> length(pair.get(0), pair.get(1))).toList());
  }

  private static Optional<Symptom> length(Version one, Version other) {
    double ratio = (Ratios.inEnglish(other) + 1) / (Ratios.inEnglish(one) + 1);
    Version longer = ratio > 1 ? other : one;
    Version shorter = ratio > 1 ? one : other;
    return Symptom.when(
        isListed(one) && isListed(other) && (ratio > LONGER || ratio < 1 / LONGER),
        String.format(
            Locale.ROOT,
            "the %s is %.1f times as long as the %s should make it",
            longer.language().name(),
            Math.max(ratio, 1 / ratio),
            shorter.language().name()),
        "is one cut off, or not what --langs says?");
  }
}
