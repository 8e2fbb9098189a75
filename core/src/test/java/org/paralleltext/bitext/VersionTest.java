package org.paralleltext.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.LinePlaces;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

class VersionTest {

  /** Lines that are clean as they stand, and lines that are not. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "",
            "a",
            "two words",
            " a  b ",
            "**bold** a",
            "《文》 A 件",
            "文件",
            "مـر\u064Eحبا",
            "\u200Fأ",
            "𠮷",
            "\uFEFFa",
            "a\u00A0b",
            "\t")
        .list()
        .ofMaxSize(200)
        .flatMap(
            lines ->
                Arbitraries.of("\n", "\r\n")
                    .flatMap(
                        end ->
                            Arbitraries.of("", end).map(last -> String.join(end, lines) + last)));
  }

  @Property(tries = 100)
  void aLineIsItsCleanTextWhereItStands(@ForAll("texts") String text) {
    SourceText source = SourceText.of("t", text);
    for (Language language : List.of(Language.EN, Language.ZH, Language.AR)) {
      List<MappedText> expected = new ArrayList<>();
      for (int start = 0; start < text.length(); ) {
        int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
        expected.add(Cleaner.of(language).clean(source, new Span(start, end)));
        start = end + 1;
      }

      Version version = Version.ofLines(language, source);

      assertThat(version.segments().stream().map(Segment::content).toList()).isEqualTo(expected);
    }
  }

  @Test
  void linesEndWithCarriageReturnsWhereNothingElseEndsThem() {
    SourceText old = SourceText.of("t", "a\rb  c\r\rd");
    SourceText mixed = SourceText.of("t", "a\rb\nc");

    assertThat(Version.ofLines(Language.EN, old).segments().stream().map(Segment::text))
        .containsExactly("a", "b c", "", "d");
    assertThat(Version.ofLines(Language.EN, mixed).segments().stream().map(Segment::text))
        .containsExactly("a b", "c");
    assertThat(LinePlaces.of(old).of(3)).isEqualTo("2:2");
    assertThat(LinePlaces.of(mixed).of(4)).isEqualTo("2:1");
  }

  @Test
  void linesDoNotChange() {
    Version version = Version.ofLines(Language.EN, SourceText.of("t", "a\nb  c\r\n\nd"));

    assertThat(version.segments().stream().map(Segment::text)).containsExactly("a", "b c", "", "d");
    assertThat(version.segments().get(1)).isEqualTo(version.segments().get(1));
    assertThat(version.part(new Span(1, 3)).segments()).isEqualTo(version.segments().subList(1, 3));
  }
}
