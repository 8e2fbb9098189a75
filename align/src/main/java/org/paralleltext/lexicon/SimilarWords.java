package org.paralleltext.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.paralleltext.text.Language;

/**
 * Finds words of two texts that are one word written in two languages: names, and other words that
 * both languages took from one. Only words of which the lexicons say nothing come into question.
 * Thread-safe.
 *
 * <p>A pair is likely by how much likelier it is than chance ({@link Transliteration}), beside all
 * other words that either might be, and by how many words come into question: in a long text, more
 * are alike by chance.
 */
public final class SimilarWords {

  /** As how many sightings a pair counts, as a name of {@link LocaleLexicon} does. */
  private static final double SIGHTINGS = 6;

  /**
   * The share of the words that come into question which are on the other side as well; like {@link
   * #LEAST} chosen on unpc-mix, sdg-mix and ntrex-sent without lexicons and on resolutions of the
   * Security Council (sc), each text by itself.
   */
  private static final double SHARE = 0.1;

  /** A pair that is less probable is left out. */
  private static final double LEAST = 0.8;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 24;

  /**
   * More pairs are not looked at; then words must come up at about the same place in both texts.
   */
  private static final double MOST_PAIRS = 1e7;

  private record Pair(Language source, Language target) {}

  private static final Map<Pair, Optional<Transliteration>> MODELS = new ConcurrentHashMap<>();

  private SimilarWords() {}

  /**
   * The lexicon of the words of two texts that are alike.
   *
   * @param source the language of the first
   * @param left its words
   * @param target the language of the second
   * @param right its words
   * @param known lexicons of the two languages
   */
  public static Lexicon of(
      Language source, Tokens left, Language target, Tokens right, List<Translations> known) {
    EntryLexicon entries = new EntryLexicon(SIGHTINGS);
    Optional<Transliteration> model =
        MODELS.computeIfAbsent(
            new Pair(source, target),
            pair -> LocaleNames.transliteration(pair.source(), pair.target()));
    if (model.isPresent()) {
      List<NumberedLexicon> lexicons =
          known.stream()
              .map(one -> NumberedLexicon.of(one.lexicon(), left.vocabulary(), right.vocabulary()))
              .toList();
      List<NumberedLexicon> back = lexicons.stream().map(NumberedLexicon::swapped).toList();
      add(
          model.get(),
          candidates(left, right, lexicons, model.get()::left),
          candidates(right, left, back, model.get()::right),
          entries);
    }
    return entries.lexicon();
  }

  /** A word that comes into question, as it is and as the model reads it. */
  private record Candidate(String name, Transliteration.Word word) {}

  /** A pair that is likelier than chance. */
  private record Match(String left, String right, double ratio) {}

  /** The words that come into question, as they come. */
  private static List<Candidate> candidates(
      Tokens tokens,
      Tokens others,
      List<NumberedLexicon> lexicons,
      Function<String, Transliteration.Word> reading) {
    return IntStream.range(0, tokens.first(tokens.size()))
        .map(tokens::word)
        .distinct()
        .filter(word -> comesIntoQuestion(word, tokens, others, lexicons))
        .mapToObj(tokens.vocabulary().names()::get)
        .map(name -> new Candidate(name, reading.apply(name)))
        .toList();
  }

  /**
   * Whether a word is written with letters and neither it nor a known translation is in the other
   * text: equal words are known to be the same.
   */
  private static boolean comesIntoQuestion(
      int word, Tokens tokens, Tokens others, List<NumberedLexicon> lexicons) {
    String name = tokens.vocabulary().names().get(word);
    int letters = name.codePointCount(0, name.length());
    return letters >= SHORTEST
        && letters <= LONGEST
        && LocaleNames.isSpelt(name)
        && others.vocabulary().find(name) < 0
        && lexicons.stream().noneMatch(lexicon -> lexicon.isTranslated(word));
  }

  private static void add(
      Transliteration model, List<Candidate> lefts, List<Candidate> rights, EntryLexicon entries) {
    double all = (double) lefts.size() * rights.size();
    double around = Math.min(1, MOST_PAIRS / Math.max(1, 2 * all));
    double chance = Math.max(lefts.size(), rights.size()) * Math.min(1, 2 * around) / SHARE;
    List<Match> matches = new ArrayList<>();
    int from = 0;
    for (int l = 0; l < lefts.size(); l++) {
      double at = place(l, lefts);
      while (from < rights.size() && place(from, rights) < at - around) {
        from++;
      }
      for (int r = from; r < rights.size() && place(r, rights) <= at + around; r++) {
        match(model, lefts.get(l), rights.get(r), chance).ifPresent(matches::add);
      }
    }
    Map<String, Double> ofLeft = new HashMap<>();
    Map<String, Double> ofRight = new HashMap<>();
    for (Match match : matches) {
      ofLeft.merge(match.left(), match.ratio(), Double::sum);
      ofRight.merge(match.right(), match.ratio(), Double::sum);
    }
    for (Match match : matches) {
      double rivals = ofLeft.get(match.left()) + ofRight.get(match.right()) - match.ratio();
      double probability = match.ratio() / (chance + rivals);
      if (probability > LEAST) {
        entries.add(match.left(), match.right(), SIGHTINGS * probability);
      }
    }
  }

  /** How many candidates come before one, as a share of all. */
  private static double place(int index, List<Candidate> candidates) {
    return (double) index / candidates.size();
  }

  private static Optional<Match> match(
      Transliteration model, Candidate left, Candidate right, double chance) {
    if (!Transliteration.comparable(left.word(), right.word())) {
      return Optional.empty();
    }
    double ratio = model.ratio(left.word(), right.word());
    return ratio > chance
        ? Optional.of(new Match(left.name(), right.name(), ratio))
        : Optional.empty();
  }
}
