package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;

class TextTableTest {

  private static final List<Language> EN_ZH_AR = List.of(Language.EN, Language.ZH, Language.AR);

  private static TextTable table(String text) {
    return TextTable.read(SourceText.of("t.tsv", text));
  }

  @Test
  void whatStandsInOneRowCorrespondsAndABlankCellIsNoSegment() {
    TextTable table =
        table(
            "doc\tzh\tkind\ten\tar\n"
                + "b\t乙\tx\tsecond\tثان\n"
                + "a\t一\tx\tone\tواحد\n"
                + "a\t \tx\ttwo\tاثنان\n"
                + "a\t三\tx\tthree\tثلاثة\n");

    MultiGoldSet set = table.gold(EN_ZH_AR);

    assertThat(set.size()).isEqualTo(2);
    assertThat(set.versions(0).get(0).segments())
        .extracting(Segment::text)
        .containsExactly("one", "two", "three");
    assertThat(set.versions(0).get(1).segments())
        .extracting(Segment::text)
        .containsExactly("一", "三");
    assertThat(set.pairs().get(0).documents().get(0).gold())
        .containsExactly(
            Link.of(List.of(0), List.of(0)),
            Link.of(List.of(1), List.of()),
            Link.of(List.of(2), List.of(1)));
    assertThat(set.beads(0)).contains(List.of(Set.of(1), Set.of(), Set.of(1)));
    assertThat(set.versions(1).get(0).segments()).hasSize(1);
    assertThat(set.pairs().get(0).hash()).hasSize(8);
  }

  @Test
  void theSetIsCalledByTheFileAndItsFolder() {
    SourceText file = SourceText.of("data/sc/t.tsv", "en\tzh\none\t一\n");

    MultiGoldSet set = TextTable.read(file).gold(List.of(Language.EN, Language.ZH));

    assertThat(set.name()).isEqualTo("sc/t.tsv");
    assertThat(set.pairs().get(0).documents().get(0).pair().name()).isEqualTo("t.tsv");
    assertThat(table("en\tzh\none\t一\n").gold(List.of(Language.EN, Language.ZH)).name())
        .endsWith("/t.tsv");
  }

  @Test
  void aTableWithoutDocumentsIsOne() {
    assertThat(table("en\tzh\none\t一\ntwo\t二\n").gold(EN_ZH_AR.subList(0, 2)).size()).isEqualTo(1);
  }

  @Test
  void numbersOfParagraphsAreTakenAwayAndNoOthers() {
    TextTable table =
        table(
            "doc\ten\tzh\tar\n"
                + "1. x\t1. Decides to meet;\t1. 决定开会；\t١ - يقرر أن يجتمع؛\n"
                + "1. x\t12.  “Recalls” 3. points;\t12．回顾；\t\u200f12- يشير؛\n"
                + "1. x\t1.5 million boats\t2019年\t2020-2021\n"
                + "1. x\t10 – 12 members\t1．　\t١ -\n");

    TextTable all = table.withoutNumbers(EN_ZH_AR, 1, 7);

    assertThat(all.rows())
        .containsExactly(
            List.of("1. x", "Decides to meet;", "决定开会；", "يقرر أن يجتمع؛"),
            List.of("1. x", "“Recalls” 3. points;", "回顾；", "يشير؛"),
            List.of("1. x", "1.5 million boats", "2019年", "2020-2021"),
            List.of("1. x", "10 – 12 members", "1．　", "١ -"));
    assertThat(table.withoutNumbers(EN_ZH_AR, 0, 7)).isEqualTo(table);
    assertThatIllegalArgumentException().isThrownBy(() -> table.withoutNumbers(EN_ZH_AR, 1.1, 7));
  }

  @Test
  void aColumnMayBeNamedByCountryOrScriptIfNoneIsByTheLanguageAlone() {
    TextTable table = table("en-GB\tzh-Hans\tzh\tar_EG\n1. one\t1. 壹\t1. 一\t1. واحد\n");

    assertThat(table.texts(EN_ZH_AR))
        .containsExactly(List.of("1. one"), List.of("1. 一"), List.of("1. واحد"));
    assertThat(table.withoutNumbers(List.of(Language.EN, Language.ZH), 1, 0).rows().get(0))
        .containsExactly("one", "1. 壹", "一", "1. واحد");
  }

  @Test
  void onlyTheLanguagesThatAreAskedForLoseNumbers() {
    TextTable table = table("id\tde\tja\n1. x\t1. Beschließt\t1. 決定する\n");

    assertThat(table.withoutNumbers(List.of(Language.ofCode("de")), 1, 7).rows())
        .containsExactly(List.of("1. x", "Beschließt", "1. 決定する"));
  }

  @Test
  void aShareOfTheNumbersIsLostTheSameForTheSameSeed() {
    TextTable table =
        table(
            "en\tzh\n"
                + IntStream.range(0, 400)
                    .mapToObj(i -> i % 100 + ". Decides\t" + i % 100 + "．决定\n")
                    .collect(Collectors.joining()));

    List<List<String>> rows = table.withoutNumbers(EN_ZH_AR, 0.5, 3).rows();

    assertThat(rows).isEqualTo(table.withoutNumbers(EN_ZH_AR, 0.5, 3).rows());
    assertThat(rows).isNotEqualTo(table.withoutNumbers(EN_ZH_AR, 0.5, 4).rows());
    assertThat(rows.stream().filter(row -> row.get(0).equals("Decides")).count())
        .isBetween(150L, 250L);
    assertThat(rows).anyMatch(row -> row.get(0).equals("Decides") != row.get(1).equals("决定"));
  }

  @Test
  void badTablesAreNamed() {
    assertThatThrownBy(() -> table("")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> table("en\tzh\none\n"))
        .hasMessage("t.tsv:2: found 1 column, expected 2 columns");
    assertThatThrownBy(() -> table("en\tfr\n").gold(EN_ZH_AR))
        .hasMessage("t.tsv:1: found columns en, fr, expected columns en, zh, ar among them");
    assertThatThrownBy(() -> table("en\tzh\tar\n").gold(EN_ZH_AR))
        .hasMessage("t.tsv:2: found no row, expected one a bead");
  }
}
