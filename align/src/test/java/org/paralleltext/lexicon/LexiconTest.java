package org.paralleltext.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;

class LexiconTest {

  private static Lexicon learned() {
    LexiconLearner learner = new LexiconLearner();
    for (int i = 0; i < 5; i++) {
      learner.add(List.of("ferri", "sink"), List.of("渡轮", "沉没"));
      learner.add(List.of("ferri", "float"), List.of("渡轮", "漂浮"));
    }
    learner.add(List.of("once"), List.of("一次"));
    learner.add(List.of(), List.of("空"));
    return learner.learn();
  }

  @Test
  void learnsWhichWordsTranslateEachOther() {
    Lexicon lexicon = learned();

    assertThat(best(lexicon, "ferri")).isEqualTo("渡轮");
    assertThat(best(lexicon, "sink")).isEqualTo("沉没");
    assertThat(best(lexicon, "float")).isEqualTo("漂浮");
    assertThat(lexicon.translations("once")).isEmpty();
    assertThat(lexicon.sourceCount("ferri")).isEqualTo(10);
    assertThat(lexicon.targetCount("沉没")).isEqualTo(5);
  }

  private static String best(Lexicon lexicon, String word) {
    return lexicon.translations(word).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  @Test
  void isTheSameFromTheOtherSide() {
    Lexicon lexicon = learned();
    Lexicon swapped = lexicon.swapped();

    assertThat(swapped.size()).isEqualTo(lexicon.size());
    assertThat(swapped.translations("渡轮").get("ferri"))
        .isEqualTo(lexicon.translations("ferri").get("渡轮"));
    assertThat(swapped.sourceCount("沉没")).isEqualTo(5);
  }

  @Test
  void comesBackFromItsFile() throws IOException {
    StringWriter file = new StringWriter();
    LexiconFile.write(learned(), "a test", file);

    Lexicon read = LexiconFile.read("x", reader(file.toString()));

    StringWriter again = new StringWriter();
    LexiconFile.write(read, "a test", again);
    assertThat(again).hasToString(file.toString());
    assertThat(file.toString()).startsWith("# paralleltext lexicon: a test\n<\tferri\t10\n");
    assertThatThrownBy(() -> LexiconFile.read("x", reader("# c\na\tb\n")))
        .isInstanceOf(InputException.class)
        .hasMessage("x:2: found \"a\tb\", expected a word, a word and a count");
  }

  private static BufferedReader reader(String text) {
    return new BufferedReader(new StringReader(text));
  }

  @Test
  void readsDictionariesOfEveryForm() throws IOException {
    String lines =
        """
        # a comment
        ferries\t渡轮
        桥 @ bridge
        漂 漂浮 [piao1 fu2] /to float/a very long meaning/
        """;

    Lexicon lexicon = DictionaryFile.read("d", reader(lines), Language.EN, Language.ZH);

    assertThat(lexicon.translations("ferri")).containsOnlyKeys("渡轮");
    assertThat(lexicon.translations("bridg")).containsOnlyKeys("桥");
    assertThat(lexicon.translations("float")).containsOnlyKeys("漂浮");
    assertThat(lexicon.size()).isEqualTo(3);
    Lexicon back =
        DictionaryFile.read("d", reader("漂 漂浮 [piao1 fu2] /to float/\n"), Language.ZH, Language.EN);
    assertThat(back.translations("漂浮")).containsOnlyKeys("float");
    assertThatThrownBy(() -> DictionaryFile.read("d", reader("no tab\n"), Language.EN, Language.ZH))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("d:1: found \"no tab\", expected source, a tab, target;");
  }

  @Test
  void shipsNamesAndUnitedNationsWords() {
    assertThat(ShippedLexicons.names(Language.EN, Language.ZH).translations("afghanistan"))
        .containsKey("阿富汗");
    assertThat(
            ShippedLexicons.unitedNations(Language.EN, Language.ZH)
                .orElseThrow()
                .translations("resolut"))
        .containsKey("决议");
    assertThat(
            ShippedLexicons.unitedNations(Language.ZH, Language.EN)
                .orElseThrow()
                .translations("决议"))
        .containsKey("resolut");
    assertThat(ShippedLexicons.unitedNations(Language.of("fr"), Language.of("ru"))).isEmpty();
  }

  @Test
  void textsThatTellNothingArePassedOver() {
    List<String> words = IntStream.range(0, 10_001).mapToObj(i -> "w" + i).toList();
    LexiconLearner learner = new LexiconLearner();
    learner.add(words, words);
    learner.add(List.of("ferry"), List.of("渡轮"));
    learner.add(List.of("ferry"), List.of("渡轮"));

    Lexicon lexicon = learner.learn();

    assertThat(lexicon.sourceCount("ferry")).isEqualTo(2);
    assertThat(lexicon.sourceCount("w1")).isZero();
  }
}
