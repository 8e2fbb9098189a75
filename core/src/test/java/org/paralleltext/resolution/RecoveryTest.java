package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Language;

/** Numbers that are missing, doubled, misread or shifted. */
class RecoveryTest {

  private static final List<String> ACTS =
      List.of(
          "Decides to map the meadows;",
          "Requests States to report on them;",
          "Urges fishers to spare them;",
          "Welcomes the fund for their care;",
          "Invites the organizations to help;",
          "Calls upon the coast guards to watch;");

  /** A resolution whose operative paragraphs bear these markers. */
  private static Resolution parse(String... markers) {
    List<String> lines = new ArrayList<>();
    lines.add("The General Assembly,");
    lines.add("Recalling its resolution 80/3,");
    for (int i = 0; i < markers.length; i++) {
      lines.add((markers[i] + " " + ACTS.get(i % ACTS.size())).strip());
    }
    return Parsed.parse(Language.EN, lines.toArray(String[]::new));
  }

  private static List<String> numbers(Resolution resolution) {
    return resolution.paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == ParagraphKind.OPERATIVE)
        .map(paragraph -> resolution.label(paragraph).orElse("-"))
        .toList();
  }

  private static List<String> repairs(Resolution resolution) {
    return resolution.repairs().stream()
        .map(repair -> repair.reason().word() + " " + repair.read() + ">" + repair.taken())
        .toList();
  }

  @Test
  void aNumberThatIsMissingIsTheOneBetweenItsNeighbours() {
    Resolution resolution = parse("1.", "2.", "", "4.");
    assertThat(numbers(resolution)).containsExactly("1", "2", "3", "4");
    assertThat(repairs(resolution)).containsExactly("missing >3");
  }

  @Test
  void theFirstAndTheLastMayBeMissing() {
    assertThat(numbers(parse("", "2.", "3.", ""))).containsExactly("1", "2", "3", "4");
  }

  @Test
  void aNumberWithItsDigitsSwappedIsPutRight() {
    String[] markers = new String[20];
    for (int i = 0; i < markers.length; i++) {
      markers[i] = (i + 1) + ".";
    }
    markers[15] = "61.";
    Resolution resolution = parse(markers);
    assertThat(numbers(resolution).get(15)).isEqualTo("16");
    assertThat(repairs(resolution)).containsExactly("misread 61>16");
  }

  @Test
  void aNumberThatReturnsInsteadOfTheNextIsPutRight() {
    Resolution resolution = parse("1.", "2.", "2.", "4.", "5.");
    assertThat(numbers(resolution)).containsExactly("1", "2", "3", "4", "5");
    assertThat(repairs(resolution)).containsExactly("misread 2>3");
  }

  @Test
  void aNumberThatStandsTwiceWhileTheCountGoesOnIsKeptAndNoted() {
    Resolution resolution = parse("1.", "2.", "2.", "3.", "4.", "5.");
    assertThat(numbers(resolution)).containsExactly("1", "2", "2", "3", "4", "5");
    assertThat(repairs(resolution)).containsExactly("doubled 2>2");
  }

  @Test
  void aGapIsNoted() {
    Resolution resolution = parse("1.", "2.", "4.", "5.");
    assertThat(numbers(resolution)).containsExactly("1", "2", "4", "5");
    assertThat(repairs(resolution)).containsExactly("gap 4>3");
  }

  @Test
  void aFragmentMayBeginAnywhere() {
    Resolution resolution = parse("4.", "5.", "6.");
    assertThat(numbers(resolution)).containsExactly("4", "5", "6");
    assertThat(numbers(parse("4."))).containsExactly("4");
  }

  @Test
  void aNumberThatAllNeighboursDemandIsSurerThanTheLastOne() {
    Repair between = parse("1.", "2.", "", "4.", "5.").repairs().get(0);
    Repair atTheEnd = parse("1.", "2.", "3.", "4.", "").repairs().get(0);
    assertThat(between.taken()).isEqualTo("3");
    assertThat(atTheEnd.taken()).isEqualTo("5");
    assertThat(between.confidence()).isGreaterThan(0.95).isLessThan(1);
    assertThat(atTheEnd.confidence()).isBetween(0.5, between.confidence());
  }

  @Test
  void aNumberThatIsKeptAgainstItsNeighboursIsDoubtful() {
    Repair gap = parse("1.", "2.", "4.", "5.").repairs().get(0);
    assertThat(gap.reason()).isEqualTo(Repair.Reason.GAP);
    assertThat(gap.confidence()).isBetween(0.5, 0.999);
  }

  @Test
  void anUnbrokenCountNeedsNoRepair() {
    assertThat(parse("1.", "2.", "3.").repairs()).isEmpty();
  }

  @Test
  void aNumberWithWrongLettersIsRead() {
    assertThat(numbers(parse("1.", "Z.", "3,", "4..", "5")))
        .containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void theLettersOfPointsAreRepairedToo() {
    assertThat(
            Parsed.numbers(
                "The General Assembly,",
                "1. Requests States:",
                "(a) To map the meadows;",
                "(h) To count the fish;",
                "(c) To watch the coast;",
                "d) To report on all that."))
        .containsExactly("-", "1", "1(a)", "1(b)", "1(c)", "1(d)");
  }

  @Test
  void titlesAreFoundWithAWrongLetter() {
    assertThat(
            Parsed.english(
                "Redolution 9034 (2031)",
                "Adopted bv the Security Council on 3 May 2031",
                "The Security Coumcil,",
                "Recalling its resolution 9001 (2029),",
                "1. Decides to act;",
                "2. Decides to remain seized of the matter."))
        .startsWith(
            "title 9034 (2031): Redolution 9034 (2031)",
            "adoption: Adopted bv the Security Council on 3 May 2031",
            "chapeau: The Security Coumcil,",
            "preambular: Recalling its resolution 9001 (2029),");
  }
}
