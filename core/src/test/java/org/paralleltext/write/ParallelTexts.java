package org.paralleltext.write;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;
import org.paralleltext.text.Texts;

/** Parallel texts for tests of writers. */
final class ParallelTexts {

  private ParallelTexts() {}

  /** A short resolution in three languages; the English one lacks its title. */
  static ParallelText resolution() {
    Version english =
        version(
            Language.EN,
            "en.txt",
            "A/RES/81/1\nThe General Assembly,\n\n1. Decides to meet <again> & again.\n");
    Version chinese = version(Language.ZH, "zh.txt", "81/1. 渡轮\n\n大会，\n\n1. 决定再次开会。\n");
    Version arabic =
        version(
            Language.AR,
            "dir/ar.txt",
            "٨١/١ - العبارات\n\nإن الجمعية العامة،\n\n١ - تقرر أن تجتمع مرة أخرى.\n");
    List<Bead> beads =
        List.of(
            Bead.of(new Span(0, 0), Span.at(0), Span.at(0)),
            Bead.of(Span.at(0), Span.at(1), Span.at(1)),
            Bead.of(Span.at(1), Span.at(2), Span.at(2)));
    return new ParallelText(
        List.of(english, chinese, arabic),
        new Alignment(List.of(Language.EN, Language.ZH, Language.AR), beads));
  }

  private static Version version(Language language, String name, String text) {
    Resolution resolution = new ResolutionParser(language).parse(SourceText.of(name, text));
    return Version.of(resolution);
  }

  /** A line of English and one of Chinese. */
  static ParallelText lines(String english, String chinese) {
    return new ParallelText(
        List.of(
            Version.ofLines(Language.EN, SourceText.of("lines.en", english)),
            Version.ofLines(Language.ZH, SourceText.of("lines.zh", chinese))),
        new Alignment(List.of(Language.EN, Language.ZH), List.of(Bead.of(Span.at(0), Span.at(0)))));
  }

  /** Lines of any text in two languages, aligned one to one as far as they go. */
  static Arbitrary<ParallelText> any() {
    Arbitrary<String> lines =
        Texts.any()
            .map(text -> text.replaceAll("[\r\n]", " "))
            .list()
            .ofMaxSize(5)
            .map(list -> String.join("\n", list));
    return Combinators.combine(lines, lines).as(ParallelTexts::pair);
  }

  private static ParallelText pair(String arabic, String english) {
    Version left = Version.ofLines(Language.EN, SourceText.of("en.txt", english));
    Version right = Version.ofLines(Language.AR, SourceText.of("ar.txt", arabic));
    List<Bead> beads = new ArrayList<>();
    int l = left.segments().size();
    int r = right.segments().size();
    for (int i = 0; i < Math.max(l, r); i++) {
      beads.add(
          Bead.of(
              new Span(Math.min(i, l), Math.min(i + 1, l)),
              new Span(Math.min(i, r), Math.min(i + 1, r))));
    }
    return new ParallelText(
        List.of(left, right), new Alignment(List.of(Language.EN, Language.AR), beads));
  }
}
