package org.paralleltext.align;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** Versions for tests: lines of any text, and small resolutions. */
final class Versions {

  private Versions() {}

  static Version lines(Language language, String... lines) {
    return Version.ofLines(language, SourceText.of(language + ".txt", String.join("\n", lines)));
  }

  static Version resolution(Language language, String... lines) {
    return Version.of(
        new ResolutionParser(language)
            .parse(SourceText.of(language + ".txt", String.join("\n\n", lines))));
  }

  /** Lines of any length, empty ones and no line at all among them. */
  static Arbitrary<Version> anyLines(Language language) {
    Arbitrary<String> line =
        Arbitraries.of(
                "Recalling",
                "12",
                "报告",
                "第80/3号",
                "تقرير",
                "٨٠",
                "é",
                "𠀀",
                "\u200F",
                "2031",
                "and",
                "，")
            .list()
            .ofMaxSize(15)
            .map(words -> String.join(" ", words));
    return line.list().ofMaxSize(25).map(lines -> lines(language, lines.toArray(String[]::new)));
  }

  static Arbitrary<List<Version>> anyTriple() {
    return Combinators.combine(anyLines(Language.EN), anyLines(Language.ZH), anyLines(Language.AR))
        .as(List::of);
  }
}
