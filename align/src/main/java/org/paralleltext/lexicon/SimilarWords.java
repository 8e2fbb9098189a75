package org.paralleltext.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  /** More pairs are not looked at; then words must stand at about the same place in both texts. */
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
   * @param first where it stands first, as a share of the text
   */
  private record Place(String word, double first) {}

  private record Candidate(Place place, Transliteration.Word word) {}

  /** A pair that is likelier than chance. */
  private record Match(String left, String right, double ratio) {}

  /** The words that no lexicon translates by a word of the other text, as they come. */
  private static List<Place> places(Tokens tokens, Tokens others, List<Lexicon> lexicons) {
    List<Place> places = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    int size = tokens.first(tokens.size());
    for (int p = 0; p < size; p++) {
      int word = tokens.word(p);
      if (seen.add(word)) {
        String name = tokens.vocabulary().names().get(word);
        int letters = name.codePointCount(0, name.length());
        if (letters >= SHORTEST
            && letters <= LONGEST
            && LocaleNames.isSpelt(name)
            && lexicons.stream().noneMatch(lexicon -> translates(lexicon, name, others))) {
          places.add(new Place(name, (double) p / size));
        }
      }
    }
    return places;
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
      double at = left.place().first();
      while (from < rights.size() && rights.get(from).place().first() < at - around) {
        from++;
      }
      for (int r = from; r < rights.size() && rights.get(r).place().first() <= at + around; r++) {
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

  /** Equal words are left out: they are known to be the same. */
  private static Optional<Match> match(
      Transliteration model, Candidate left, Candidate right, double chance) {
    if (!Transliteration.comparable(left.word(), right.word())
        || left.place().word().equals(right.place().word())) {
      return Optional.empty();
    }
    double ratio = model.ratio(left.word(), right.word());
    return ratio > chance
        ? Optional.of(new Match(left.place().word(), right.place().word(), ratio))
        : Optional.empty();
  }
}
