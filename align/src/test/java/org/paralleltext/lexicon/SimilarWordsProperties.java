package org.paralleltext.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.paralleltext.text.Language;

/** Laws of words that are alike, over names in three scripts and any other text. */
class SimilarWordsProperties {

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> names =
        Arbitraries.of(
            "Nyambura",
            "Tarmoleh",
            "Kadugli",
            "the report of",
            "Mogadishu",
            "نيامبورا",
            "تارموليه",
            "كادوقلي",
            "تقرير",
            "مُقديشُو",
            "摩加迪沙",
            "e\u0301to\u0308sha",
            "\uD83D\uDE00",
            "\uD801\uDC00bra",
            "\uD800",
            "25",
            "3.",
            "ب");
    return Arbitraries.oneOf(names, names, Arbitraries.strings().all().ofMaxLength(30))
        .list()
        .ofMaxSize(8)
        .map(words -> String.join(" ", words))
        .list()
        .ofMaxSize(6);
  }

  private static Tokens tokens(Language language, List<String> text) {
    Tokenizer tokenizer = Tokenizer.of(language);
    return Tokens.of(text.stream().map(tokenizer::tokens).toList());
  }

  private static Lexicon lexicon(
      Language source, List<String> left, Language target, List<String> right) {
    return SimilarWords.of(source, tokens(source, left), target, tokens(target, right), List.of());
  }

  @Property(tries = 200)
  void aWordHasOneCounterpartAtMostAndBothStandInTheTexts(
      @ForAll("texts") List<String> left, @ForAll("texts") List<String> right) {
    Tokens lefts = tokens(Language.EN, left);
    Tokens rights = tokens(Language.AR, right);

    Lexicon lexicon = lexicon(Language.EN, left, Language.AR, right);

    lexicon
        .pairs()
        .forEach(
            (word, others) -> {
              assertThat(lefts.vocabulary().find(word)).isNotNegative();
              assertThat(others).hasSize(1).doesNotContainKey(word);
              others.forEach(
                  (other, count) -> {
                    assertThat(rights.vocabulary().find(other)).isNotNegative();
                    assertThat(count).isBetween(0.0, 6.0);
                    assertThat(lexicon.targetCount(other)).isEqualTo(count);
                  });
            });
  }

  @Property(tries = 100)
  void theyAreTheSameFromTheOtherSide(
      @ForAll("texts") List<String> left, @ForAll("texts") List<String> right) {
    Map<String, Map<String, Double>> there = lexicon(Language.EN, left, Language.AR, right).pairs();
    Map<String, Map<String, Double>> back =
        lexicon(Language.AR, right, Language.EN, left).swapped().pairs();

    assertThat(there.keySet()).isEqualTo(back.keySet());
    there.forEach(
        (word, others) ->
            others.forEach(
                (other, count) ->
                    assertThat(back.get(word).get(other)).isCloseTo(count, within(1e-3))));
  }

  /** Otherwise chance would be taken for evidence. */
  @Property(tries = 20)
  void byChanceWordsAreOnAverageNoLikelierAsOneName(
      @ForAll("pairs") List<String> lefts, @ForAll("pairs") List<String> rights) {
    int size = Math.min(lefts.size(), rights.size());
    List<String> ones = lefts.subList(0, size);
    List<String> others = rights.subList(0, size);
    Transliteration model = TransliterationLearner.learn(ones, others);
    Alphabet left = new Alphabet(ones);
    Alphabet right = new Alphabet(others);

    double sum = 0;
    for (String one : all("abc")) {
      for (String other : all("abc")) {
        sum +=
            chance(left, one)
                * chance(right, other)
                * model.ratio(model.left(one), model.right(other));
      }
    }
    assertThat(sum).isBetween(1e-3, 1 + 1e-9);
  }

  @Provide
  Arbitrary<List<String>> pairs() {
    return Arbitraries.strings()
        .withChars('a', 'b')
        .ofMinLength(1)
        .ofMaxLength(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  /** All words of at most four letters. */
  private static List<String> all(String letters) {
    List<String> words = new ArrayList<>(List.of(""));
    for (int w = 0; w < words.size() && words.get(w).length() < 4; w++) {
      for (char letter : letters.toCharArray()) {
        words.add(words.get(w) + letter);
      }
    }
    return words;
  }

  private static double chance(Alphabet alphabet, String word) {
    double chance = alphabet.end();
    for (int letter : alphabet.letters(word)) {
      chance *= alphabet.chance(letter);
    }
    return chance;
  }
}
