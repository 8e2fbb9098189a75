package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** Another version tells the paragraphs of a preamble on one line. */
class PreamblesTest {

  private static final String ARABIC =
      "إن مجلس الأمن، إذ يشير إلى قراره 2890 (2040)، وإذ يرحب بالعبارات، وإذ يشدد على الأنوار، وإذ يرحب بالأرصفة التي أصلحت"
          + " في الموانئ الشمالية، وإذ يشدد على الأطقم، 1 - يقرر إضاءة الأرصفة والمراكب كلها في الليل والضباب؛"
          + " 2 - يقرر أن يبقي المسألة قيد نظره.";

  private static final List<String> FOUR =
      List.of(
          "Recalling its resolution 2890 (2040),",
          "Welcoming the ferries, and stressing the lights,",
          "Welcoming the quays that were mended in the northern ports,",
          "Stressing the crews,");

  private static final List<String> TWO =
      List.of(
          "Recalling its resolution 2890 (2040), and welcoming the ferries, and stressing the lights,",
          "Welcoming the quays that were mended in the northern ports, and stressing the crews,");

  private static Resolution english(String between, List<String> preamble) {
    return Parsed.parse(
        Language.EN,
        String.join(
            between,
            "The Security Council,",
            String.join(between, preamble),
            "1. Decides to light the quays and all boats at night and in fog;",
            "2. Decides to remain seized of the matter."));
  }

  private static List<String> preamble(Resolution resolution) {
    return resolution.paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == ParagraphKind.PREAMBULAR)
        .map(Paragraph::text)
        .toList();
  }

  private static List<String> arabicBeside(Resolution other) {
    Resolution arabic = new ResolutionParser(Language.AR).parse(SourceText.of("flow", ARABIC));
    List<Resolution> compared = Preambles.compared(List.of(arabic, other));

    assertThat(compared.get(1)).isSameAs(other);
    return preamble(compared.get(0));
  }

  @Test
  void numberAndLengthsAreThoseOfTheOtherVersion() {
    assertThat(arabicBeside(english("\n\n", FOUR)))
        .containsExactly(
            "إذ يشير إلى قراره 2890 (2040)،",
            "وإذ يرحب بالعبارات، وإذ يشدد على الأنوار،",
            "وإذ يرحب بالأرصفة التي أصلحت في الموانئ الشمالية،",
            "وإذ يشدد على الأطقم،");
    assertThat(arabicBeside(english("\n\n", TWO)))
        .containsExactly(
            "إذ يشير إلى قراره 2890 (2040)، وإذ يرحب بالعبارات، وإذ يشدد على الأنوار،",
            "وإذ يرحب بالأرصفة التي أصلحت في الموانئ الشمالية، وإذ يشدد على الأطقم،");
  }

  @Test
  void capitalLettersAreSureOnOneLineToo() {
    assertThat(arabicBeside(english(" ", TWO))).hasSize(2);
  }

  @Test
  void aVersionThatIsLaidOutInLinesNeedsNoHelp() {
    Resolution lines =
        Parsed.parse(
            Language.AR,
            "إن مجلس الأمن،",
            "",
            "إذ يشير إلى قراره 2890 (2040)،",
            "",
            "وإذ يرحب بالعبارات،",
            "",
            "1 - يقرر إضاءة الأرصفة؛");

    assertThat(Preambles.compared(List.of(lines, english("\n\n", TWO))).get(0)).isSameAs(lines);
  }

  @Test
  void dumpsOfOneKindHelpNoOther() {
    Resolution arabic = new ResolutionParser(Language.AR).parse(SourceText.of("flow", ARABIC));

    assertThat(Preambles.compared(List.of(arabic, arabic))).containsExactly(arabic, arabic);
    assertThat(Preambles.compared(List.of())).isEmpty();
  }

  @Test
  void versionsThatAreTooDifferentGiveNothing() {
    assertThat(PreambleFit.cuts(new int[] {0, 10}, new double[0], new int[] {5, 5, 5})).isEmpty();
    assertThat(PreambleFit.cuts(new int[] {0, 10}, new double[0], new int[] {5, 5})).isPresent();
  }

  @Test
  void aParagraphMayBeTwoOfTheOther() {
    assertThat(
            PreambleFit.cuts(
                new int[] {0, 300, 600, 1200}, new double[] {9, 5}, new int[] {600, 600}))
        .contains(List.of(1, 2));
    assertThat(
            PreambleFit.cuts(new int[] {0, 600, 1200}, new double[] {5}, new int[] {300, 300, 600}))
        .contains(List.of(1));
  }

  @Property(tries = 200)
  void clausesWhoseLengthsAgreeAreParagraphs(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 100, max = 900) Integer> lengths) {
    int[] ends = new int[lengths.size() + 1];
    for (int i = 0; i < lengths.size(); i++) {
      ends[i + 1] = ends[i] + 2 * lengths.get(i);
    }
    int[] other = lengths.stream().mapToInt(Integer::intValue).toArray();

    List<Integer> cuts =
        PreambleFit.cuts(ends, new double[lengths.size() - 1], other).orElseThrow();

    assertThat(cuts).hasSize(lengths.size() - 1).isSorted();
  }
}
