package org.paralleltext.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;
import org.paralleltext.write.BeadChoice;
import org.paralleltext.write.WriteOptions;

class UnitFilterTest {

  private static final Set<UnitFault> ALL = EnumSet.allOf(UnitFault.class);

  private static ParallelText text(String english, String chinese) {
    return text("", english, chinese);
  }

  private static ParallelText text(String folder, String english, String chinese) {
    Version en = Version.ofLines(Language.EN, SourceText.of(folder + "en", english));
    Version zh = Version.ofLines(Language.ZH, SourceText.of(folder + "zh", chinese));
    List<Bead> beads =
        IntStream.range(0, en.segments().size())
            .mapToObj(i -> new Bead(List.of(Span.at(i), Span.at(i)), OptionalDouble.of(0.9)))
            .toList();
    return new ParallelText(
        List.of(en, zh), new Alignment(List.of(Language.EN, Language.ZH), beads));
  }

  private static final ParallelText TEXT =
      text(
          """
          The ferries of the river stay in service until 2031.
          The Secretary-General reports to the Assembly.
          The ferries of the river stay in service until 2031.
          Crossings were closed in 1987 after the flood.
          Distr.: General, English only document
          The crews and the engineers who have kept the crossings open at the risk of their lives are commended.
          Tous les bacs
          Thanks.
          """,
          """
          该河渡轮继续运营至2031年。
          秘书长向大会提交报告。
          该河渡轮继续运营至2031年。
          渡口在1978年洪水后关闭。
          Distr.: General, English only document
          船员和工程师，
          感谢大会及其会员国、秘书长、船员、工程师和所有冒着生命危险维持渡口畅通的人们以及他们的家人和朋友们。

          """);

  private static List<Optional<UnitFault>> faults(Set<UnitFault> wanted) {
    UnitFilter filter = UnitFilter.of(List.of(TEXT), wanted, BeadChoice.ALL);
    return TEXT.alignment().beads().stream().map(bead -> filter.fault(TEXT, bead)).toList();
  }

  @Test
  void everyFaultIsFoundAndNothingElse() {
    assertThat(faults(ALL))
        .containsExactly(
            Optional.empty(),
            Optional.empty(),
            Optional.of(UnitFault.DUPLICATE),
            Optional.of(UnitFault.NUMBERS),
            Optional.of(UnitFault.SCRIPT),
            Optional.of(UnitFault.LENGTH),
            Optional.of(UnitFault.LENGTH),
            Optional.empty());
  }

  @Test
  void onlyFaultsThatAreWantedCount() {
    assertThat(faults(Set.of(UnitFault.UNTRANSLATED)).get(4)).contains(UnitFault.UNTRANSLATED);
    assertThat(faults(Set.of(UnitFault.NUMBERS)))
        .filteredOn(Optional::isPresent)
        .containsExactly(Optional.of(UnitFault.NUMBERS));
    assertThat(faults(Set.of())).allMatch(Optional::isEmpty);
  }

  @Test
  void writersLeaveOutWhatItKeepsOut() {
    UnitFilter filter = UnitFilter.of(List.of(TEXT), ALL, BeadChoice.ALL);

    WriteOptions options = WriteOptions.DEFAULT.with(filter);
    assertThat(TEXT.alignment().beads().stream().filter(bead -> options.keeps(TEXT, bead)))
        .hasSize(3);
  }

  @Test
  void whatIsLeftOutAlreadyIsNoDuplicateOfAnything() {
    UnitFilter filter =
        UnitFilter.of(
            List.of(TEXT),
            Set.of(UnitFault.DUPLICATE),
            (text, bead) -> !bead.spans().contains(Span.at(0)));

    assertThat(TEXT.alignment().beads()).allMatch(bead -> filter.fault(TEXT, bead).isEmpty());
  }

  @Test
  void duplicatesAreFoundAcrossTexts() {
    ParallelText again = text("1/", "Thanks to the ferries of the river.\n", "感谢该河的渡轮。\n");
    ParallelText same = text("2/", "Thanks to the ferries of the river.\n", "感谢该河的渡轮。\n");
    UnitFilter filter = UnitFilter.of(List.of(again, same), ALL, BeadChoice.ALL);

    assertThat(filter.fault(again, again.alignment().beads().get(0))).isEmpty();
    assertThat(filter.fault(same, same.alignment().beads().get(0))).contains(UnitFault.DUPLICATE);
  }

  /** A text may be made anew between the judgement and the question. */
  @Test
  void textsAreKnownByWhatIsInThem() {
    UnitFilter filter = UnitFilter.of(List.of(TEXT), ALL, BeadChoice.ALL);
    ParallelText again = TEXT.inOrder(List.of(Language.EN, Language.ZH));

    assertThat(TEXT.alignment().beads())
        .allMatch(bead -> filter.fault(again, bead).equals(filter.fault(TEXT, bead)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> filter.fault(text("3/", "Other", "其他"), Bead.of(Span.at(0), Span.at(0))));
  }
}
