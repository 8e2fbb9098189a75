package org.paralleltext.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Language;

class SimilarWordsTest {

  private static final Language RU = Language.of("ru");

  private static final List<String> ENGLISH =
      List.of(
          "Welcoming the visit of Mr. Nyambura to Mogadishu and Kismayo,",
          "Recalling the attack on the village of Tarmoleh,",
          "Calls upon the parties to the Kadugli agreement to lay down their arms.");

  private static final List<String> ARABIC =
      List.of(
          "وإذ ترحب بالزيارة التي قام بها السيد نيامبورا إلى مقديشو وكيسمايو،",
          "وإذ تشير إلى الهجوم على قرية تارموليه،",
          "تهيب بأطراف اتفاق كادوقلي أن تلقي أسلحتها.");

  private static final List<String> RUSSIAN =
      List.of(
          "приветствуя визит г-на Ньямбуры в Могадишо и Кисмайо,",
          "напоминая о нападении на деревню Тармоле,",
          "призывает стороны Кадуглийского соглашения сложить оружие.");

  private static Tokens tokens(Language language, List<String> lines) {
    Tokenizer tokenizer = Tokenizer.of(language);
    return Tokens.of(lines.stream().map(tokenizer::tokens).toList());
  }

  private static Lexicon english(Language other, List<String> lines, List<Translations> known) {
    return SimilarWords.of(
        Language.EN, tokens(Language.EN, ENGLISH), other, tokens(other, lines), known);
  }

  private static String only(Language language, String word) {
    return Tokenizer.of(language).tokens(word).get(0);
  }

  @Test
  void findsNamesInAnotherScript() {
    Lexicon arabic = english(Language.AR, ARABIC, List.of());
    Lexicon russian = english(RU, RUSSIAN, List.of());

    for (Map.Entry<String, List<String>> name :
        Map.of(
                "Nyambura", List.of("نيامبورا", "Ньямбуры"),
                "Tarmoleh", List.of("تارموليه", "Тармоле"))
            .entrySet()) {
      String english = only(Language.EN, name.getKey());
      assertThat(arabic.translations(english))
          .containsOnlyKeys(only(Language.AR, name.getValue().get(0)));
      assertThat(russian.translations(english)).containsOnlyKeys(only(RU, name.getValue().get(1)));
    }
  }

  @Test
  void otherWordsAreNotAlike() {
    Lexicon arabic = english(Language.AR, ARABIC, List.of());

    for (String word : List.of("welcoming", "visit", "recalling", "village", "the", "arms")) {
      assertThat(arabic.translations(only(Language.EN, word))).as(word).isEmpty();
    }
  }

  @Test
  void wordsThatALexiconTranslatesAreLeftToIt() {
    String english = only(Language.EN, "Tarmoleh");
    EntryLexicon entries = new EntryLexicon(1);
    entries.add(english, only(Language.AR, "قرية"));
    Lexicon elsewhere = entries.lexicon();

    assertThat(
            english(Language.AR, ARABIC, List.of(new Translations(elsewhere, false)))
                .translations(english))
        .isEmpty();
  }

  @Test
  void findsWordsThatAreNearlyTheSameInOneScript() {
    List<String> french =
        List.of(
            "Saluant la visite de M. Nyambura à Mogadiscio et à Kismayo,",
            "Rappelant l’attaque du village de Tarmolé,",
            "Demande aux parties à l’accord de Kadougli de déposer les armes.");
    Language fr = Language.of("fr");

    Lexicon lexicon = english(fr, french, List.of());

    assertThat(lexicon.translations(only(Language.EN, "Tarmoleh")))
        .containsOnlyKeys(only(fr, "Tarmolé"));
  }

  @Test
  void equalWordsAreNoMatterOfSpelling() {
    Tokens names = Tokens.of(List.of(List.of("tarmoleh", "kismayo")));

    assertThat(SimilarWords.of(Language.EN, names, Language.of("fr"), names, List.of()).size())
        .isZero();
  }

  @Test
  void aWordOfBothTextsIsNoOtherWord() {
    List<String> names = List.of("Johnson, Johnston and Anderson met Andersen.");

    for (Language other : List.of(Language.ofTag("fr"), RU)) {
      Lexicon found =
          SimilarWords.of(
              Language.EN, tokens(Language.EN, names), other, tokens(other, names), List.of());

      for (String word : List.of("Johnson", "Johnston", "Anderson", "Andersen")) {
        assertThat(found.translations(only(Language.EN, word))).as(word + " " + other).isEmpty();
      }
    }
  }

  @Test
  void namesOfNoChineseAreLearned() {
    for (Language other : Language.known()) {
      assertThat(LocaleNames.transliteration(Language.ZH, other)).as("zh-" + other).isEmpty();
      assertThat(LocaleNames.transliteration(other, Language.ZH)).as(other + "-zh").isEmpty();
    }
  }

  @Test
  void chineseIsNotSpelt() {
    assertThat(LocaleNames.transliteration(Language.EN, Language.ZH)).isEqualTo(Optional.empty());
    assertThat(english(Language.ZH, List.of("欢迎尼扬布拉先生访问摩加迪沙。"), List.of()).size()).isZero();
  }
}
