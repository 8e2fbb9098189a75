package org.paralleltext.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    MODELS
        .computeIfAbsent(
            new Pair(source, target),
            pair -> LocaleNames.transliteration(pair.source(), pair.target()))
        .ifPresent(
            model -> {
              List<Lexicon> lexicons = known.stream().map(Translations::lexicon).toList();
              List<Lexicon> back = lexicons.stream().map(Lexicon::swapped).toList();
              List<Candidate> lefts = new ArrayList<>();
              for (Place place : places(left, right, lexicons)) {
                lefts.add(new Candidate(place, model.left(place.word())));
              }
              List<Candidate> rights = new ArrayList<>();
              for (Place place : places(right, left, back)) {
                rights.add(new Candidate(place, model.right(place.word())));
              }
              add(model, lefts, rights, entries);
            });
    return entries.lexicon();
  }

  /**
   * A word that comes into question.
   *
   * @param rank how many such words come before it, as a share of all
   */
  private record Place(String word, double rank) {}

  private record Candidate(Place place, Transliteration.Word word) {}

  /** A pair that is likelier than chance. */
  private record Match(String left, String right, double ratio) {}

  /** The words that come into question, as they come. */
  private static List<Place> places(Tokens tokens, Tokens others, List<Lexicon> lexicons) {
    Set<Integer> words = new LinkedHashSet<>();
    int size = tokens.first(tokens.size());
    for (int p = 0; p < size; p++) {
      words.add(tokens.word(p));
    }
    List<String> names =
        words.stream()
            .map(tokens.vocabulary().names()::get)
            .filter(name -> comesIntoQuestion(name, others, lexicons))
            .toList();
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Place(names.get(i), (double) i / names.size()))
        .toList();
  }

  /**
   * Whether a word is written with letters and neither it nor a known translation is in the other
   * text: equal words are known to be the same.
   */
  private static boolean comesIntoQuestion(String name, Tokens others, List<Lexicon> lexicons) {
    int letters = name.codePointCount(0, name.length());
    return letters >= SHORTEST
        && letters <= LONGEST
        && LocaleNames.isSpelt(name)
        && others.vocabulary().find(name) < 0
        && lexicons.stream().noneMatch(lexicon -> translates(lexicon, name, others));
  }

  private static boolean translates(Lexicon lexicon, String word, Tokens others) {
    return lexicon.translations(word).keySet().stream()
        .anyMatch(other -> others.vocabulary().find(other) >= 0);
  }

  private static void add(
      Transliteration model, List<Candidate> lefts, List<Candidate> rights, EntryLexicon entries) {
    double all = (double) lefts.size() * rights.size();
    double around = Math.min(1, MOST_PAIRS / Math.max(1, 2 * all));
    double chance = Math.max(lefts.size(), rights.size()) * Math.min(1, 2 * around) / SHARE;
    List<Match> matches = new ArrayList<>();
    int from = 0;
    for (Candidate left : lefts) {
      double at = left.place().rank();
      while (from < rights.size() && rights.get(from).place().rank() < at - around) {
        from++;
      }
      for (int r = from; r < rights.size() && rights.get(r).place().rank() <= at + around; r++) {
        match(model, left, rights.get(r), chance).ifPresent(matches::add);
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

  private static Optional<Match> match(
      Transliteration model, Candidate left, Candidate right, double chance) {
    if (!Transliteration.comparable(left.word(), right.word())) {
      return Optional.empty();
    }
    double ratio = model.ratio(left.word(), right.word());
    return ratio > chance
        ? Optional.of(new Match(left.place().word(), right.place().word(), ratio))
        : Optional.empty();
  }
}
