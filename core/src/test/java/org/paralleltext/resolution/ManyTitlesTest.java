package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Language;

/** Titles that follow each other without end: what makes headings of them stands far behind. */
class ManyTitlesTest {

  private static final int MANY = 200_000;

  private static Resolution parse(String last) {
    String titles =
        IntStream.range(0, MANY)
            .mapToObj(i -> "Lamps of the harbour:")
            .collect(Collectors.joining("\n\n"));
    return Parsed.parse(
        Language.EN,
        "The General Assembly,",
        "",
        "Recalling its resolutions on harbours and on the safety of those who fish at night,",
        "",
        "1. Decides to light the harbours;",
        "",
        titles,
        "",
        last);
  }

  private static long count(Resolution resolution, ParagraphKind kind) {
    return resolution.paragraphs().stream().filter(paragraph -> paragraph.kind() == kind).count();
  }

  @Test
  void beforeANumberAllAreHeadings() {
    Resolution resolution = parse("2. Requests the Secretary-General to report.");
    assertThat(count(resolution, ParagraphKind.HEADING)).isEqualTo(MANY);
    assertThat(count(resolution, ParagraphKind.OPERATIVE)).isEqualTo(2);
  }

  @Test
  void atTheEndNoneIs() {
    Resolution resolution = parse("");
    assertThat(count(resolution, ParagraphKind.HEADING)).isZero();
    assertThat(count(resolution, ParagraphKind.SUBPARAGRAPH)).isEqualTo(MANY - 1);
  }
}
