package org.paralleltext.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.paralleltext.lineage.WordChanges.Owner;
import org.paralleltext.lineage.WordChanges.Run;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;

class WordChangesProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Recalling",
            "recalling",
            " ",
            ", ",
            "2031",
            "٢٠٣١",
            "会议",
            "渡轮",
            "تقريـر",
            "تقرير",
            "\u200F",
            "e\u0301",
            "\uD840\uDC00",
            "-")
        .list()
        .ofMaxSize(20)
        .map(words -> String.join("", words));
  }

  private static String joined(List<Run> runs, Owner left) {
    return runs.stream()
        .filter(run -> run.owner() != left)
        .map(Run::text)
        .collect(Collectors.joining());
  }

  private static String folded(String text) {
    return Cleaner.of(Language.AR).fold(text).toLowerCase(Locale.ROOT);
  }

  @Property
  void bothTextsCanBeReadOff(@ForAll("texts") String old, @ForAll("texts") String now) {
    List<Run> runs = WordChanges.between(old, now, Language.AR);

    assertThat(joined(runs, Owner.OLD)).isEqualTo(now);
    assertThat(folded(joined(runs, Owner.NEW))).isEqualTo(folded(old));
  }

  @Property
  void aTextBesideItselfHasNoChanges(@ForAll("texts") String text) {
    assertThat(WordChanges.between(text, text, Language.ZH))
        .allSatisfy(run -> assertThat(run.owner()).isEqualTo(Owner.BOTH));
  }

  @Test
  void chineseIsComparedByWords() {
    assertThat(WordChanges.between("请秘书长向大会报告", "请秘书长向会员国报告", Language.ZH))
        .containsExactly(
            new Run(Owner.BOTH, "请秘书长向"),
            new Run(Owner.OLD, "大会"),
            new Run(Owner.NEW, "会员国"),
            new Run(Owner.BOTH, "报告"));
  }

  @Test
  void changesThatFollowEachOtherAreReadInOnePiece() {
    assertThat(WordChanges.between("on 12 May they met", "on 3 June they met", Language.EN))
        .containsExactly(
            new Run(Owner.BOTH, "on "),
            new Run(Owner.OLD, "12 May"),
            new Run(Owner.NEW, "3 June"),
            new Run(Owner.BOTH, " they met"));
  }

  @Test
  void digitsOfAnyScriptAreTheSame() {
    assertThat(WordChanges.between("في ٢٠٣١", "في 2031", Language.AR))
        .containsExactly(new Run(Owner.BOTH, "في 2031"));
  }
}
