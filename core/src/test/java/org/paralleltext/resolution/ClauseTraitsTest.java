package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Language;

/** What two neighbouring clauses say of whether the second opens a paragraph. */
class ClauseTraitsTest {

  private static Set<String> traits(String before, String clause, String next) {
    LanguageTable table = LanguageTable.required(Language.of("ru"));
    return new ClauseTraits(table, before, clause, next).traits();
  }

  @Test
  void clausesOfOneMatterShareStemsWhateverTheirEndings() {
    assertThat(
            traits(
                "приветствуя работу смотрителей маяков,",
                "отмечая также роль смотрители и маяков,",
                ""))
        .contains("shared 2", "share 2");
    assertThat(traits("приветствуя работу маяков,", "отмечая также рыбаков,", ""))
        .contains("shared 0", "share 0");
  }

  @Test
  void clausesThatBeginAlikeSaySo() {
    assertThat(
            traits(
                "отмечая с интересом доклад,",
                "отмечая с тревогой туман,",
                "отмечая с тревогой лед,"))
        .contains("alike 1 true true", "alike 2 true true", "alike 3 false true")
        .contains("from отмечая с to отмечая с");
  }

  @Test
  void wordsCountAtTheBeginningInTheirPlaceAndFarBehindInAny() {
    Set<String> traits =
        traits(
            "ссылаясь на доклад,", "отмечая один два три четыре пять шесть семь восемь туман,", "");

    assertThat(traits)
        .contains("place 0 отмеч", "place 7 семь", "far восемь", "far туман,")
        .contains("pair отмеч один", "tail докла", "ended на докла", "end доклад,")
        .doesNotContain("far семь", "place 8 восем");
  }

  @Test
  void aClauseWithoutWordsIsNoFailure() {
    assertThat(traits("", "отмечая,", "")).contains("shared 0", "share 0");
  }
}
