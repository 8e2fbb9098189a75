package org.paralleltext.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.Sets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    assertThatThrownBy(() -> LexiconFile.read("x", reader("a\tb\t1\na\tb\t2\n")))
        .isInstanceOf(InputException.class)
        .hasMessage("x:2: found \"a\tb\t2\", expected each word and each pair of words once");
    assertThatThrownBy(() -> LexiconFile.read("x", reader("<\ta\t1\n<\ta\t1\n")))
        .isInstanceOf(InputException.class);
    assertThatThrownBy(() -> LexiconFile.read("x", reader("a\tb\t" + "9".repeat(400) + "\n")))
        .isInstanceOf(InputException.class);
  }

  @Test
  void largeCountsComeBackFromTheirFile() throws IOException {
    Lexicon lexicon = LexiconFile.read("t", reader("a\tb\t12345678.5\n"));
    StringWriter out = new StringWriter();

    LexiconFile.write(lexicon, "large", out);

    assertThat(out.toString()).contains("a\tb\t12345678.5\n");
  }

  @Test
  void wordsWithoutACountWereSeenAsOftenAsTheirPairs() throws IOException {
    Lexicon lexicon = LexiconFile.read("x", reader("<\tb\t9\na\tx\t2\na\ty\t3\nb\tx\t4\n"));

    assertThat(lexicon.sourceCount("a")).isEqualTo(5);
    assertThat(lexicon.sourceCount("b")).isEqualTo(9);
    assertThat(lexicon.targetCount("x")).isEqualTo(6);
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
  void readsTheTeiOfFreeDict() throws IOException {
    String tei =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE TEI SYSTEM "freedict-P5.dtd">
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
        <entry><form><orth>ferry</orth><orth>ferryboat</orth><pron>x</pron></form>
          <sense><cit type="trans"><quote>渡轮</quote></cit>
            <cit type="trans"><quote>坐渡轮过河</quote></cit>
            <cit type="example"><quote>oil</quote><cit type="trans"><quote>油</quote></cit></cit>
          </sense></entry>
        <entry><form><orth>bridge</orth></form><trans><tr>桥</tr></trans></entry>
        </body></text></TEI>
        """;

    Lexicon lexicon = DictionaryFile.read("d.tei", reader(tei), Language.EN, Language.ZH);

    assertThat(lexicon.translations("ferri")).containsOnlyKeys("渡轮");
    assertThat(lexicon.translations("ferryboat")).containsOnlyKeys("渡轮");
    assertThat(lexicon.translations("bridg")).containsOnlyKeys("桥");
    assertThat(lexicon.size()).isEqualTo(3);
    assertThatThrownBy(
            () ->
                DictionaryFile.read(
                    "d.tei", reader("<TEI>\n<entry>\n</TEI>"), Language.EN, Language.ZH))
        .isInstanceOf(InputException.class)
        .hasMessage("d.tei:3: found broken XML, expected a dictionary in TEI");
  }

  @Test
  void readsTheDictFilesOfFreeDict() throws IOException {
    byte[] texts =
        "About\nferry /ˈfɛri/ <n>\n1. 渡轮, 轮船; 坐渡轮过河\n   2. 摆渡\nbridge\n桥\n"
            .getBytes(StandardCharsets.UTF_8);
    int bridge =
        "About\nferry /ˈfɛri/ <n>\n1. 渡轮, 轮船; 坐渡轮过河\n   2. 摆渡\n"
            .getBytes(StandardCharsets.UTF_8)
            .length;
    String index =
        "00-database-short\tA\tG\nferry\tG\t"
            + digits(bridge - 6)
            + "\nbridge\t"
            + digits(bridge)
            + "\tL\n";

    Lexicon lexicon =
        DictionaryFile.read("d.index", reader(index), texts, Language.EN, Language.ZH);

    assertThat(lexicon.translations("ferri")).containsOnlyKeys("渡轮", "轮船", "摆渡");
    assertThat(lexicon.translations("bridg")).containsOnlyKeys("桥");
    assertThat(lexicon.size()).isEqualTo(4);
    for (String bad :
        List.of("ferry\tA", "ferry\tA\t?", "ferry\tG\t" + digits(bridge + 6), "\t\t")) {
      assertThatThrownBy(
              () ->
                  DictionaryFile.read(
                      "d.index", reader("bridge\tA\tG\n" + bad), texts, Language.EN, Language.ZH))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith(
              "d.index:2: found \"" + bad + "\", expected a headword, an offset");
    }
  }

  /** A number below 4,096 in base 64, as Base64 would write its twelve bits. */
  private static String digits(int number) {
    byte[] bits = {(byte) (number >> 4), (byte) (number << 4), 0};
    return Base64.getEncoder().encodeToString(bits).substring(0, 2);
  }

  @Test
  void shipsNamesAndWords() {
    assertThat(ShippedLexicons.names(Language.EN, Language.ZH).translations("afghanistan"))
        .containsKey("阿富汗");
    assertThat(words(Language.EN, Language.ZH, Set.of()).translations("resolut")).containsKey("决议");
    assertThat(words(Language.ZH, Language.EN, Set.of()).translations("决议")).containsKey("resolut");
    assertThat(words(Language.of("ru"), Language.of("fr"), Set.of()).translations("резолюц"))
        .containsKey("résolu");
    assertThat(ShippedLexicons.words(Language.EN, Language.ofCode("de"), Set.of())).isEmpty();
  }

  @Test
  void theWordsOfASourceCanBeLeftOut() {
    Lexicon all = words(Language.EN, Language.AR, Set.of());
    Set<String> others = Sets.difference(ShippedLexicons.sources(), Set.of("sdg-mix"));
    Lexicon one = words(Language.EN, Language.AR, others);
    Lexicon rest = words(Language.EN, Language.AR, Set.of("sdg-mix"));

    assertThat(all.sourceCount("goal"))
        .isEqualTo(one.sourceCount("goal") + rest.sourceCount("goal"));
    assertThat(one.sourceCount("goal")).isPositive();
    assertThat(one.size()).isLessThan(rest.size());
    assertThat(
            ShippedLexicons.words(Language.EN, Language.AR, Set.copyOf(ShippedLexicons.sources())))
        .isEmpty();
  }

  @Test
  void theSumOfLexiconsHasTheirCountsAddedUp() {
    EntryLexicon first = new EntryLexicon(4);
    first.add("ferri", "渡轮");
    first.add("float", "漂浮");
    EntryLexicon second = new EntryLexicon(6);
    second.add("ferri", "渡轮");
    second.add("ferri", "渡船");

    Lexicon sum = Lexicon.sum(List.of(first.lexicon(), second.lexicon()));

    assertThat(sum.translations("ferri")).containsOnly(entry("渡轮", 10.0), entry("渡船", 6.0));
    assertThat(sum.sourceCount("ferri")).isEqualTo(16);
    assertThat(sum.targetCount("漂浮")).isEqualTo(4);
  }

  private static Lexicon words(Language source, Language target, Set<String> without) {
    return ShippedLexicons.words(source, target, without).orElseThrow();
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
