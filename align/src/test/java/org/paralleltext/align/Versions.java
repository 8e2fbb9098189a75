package org.paralleltext.align;

import java.util.List;
import java.util.stream.Stream;
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

  /**
   * An English and a Chinese document in which every line has numbers of its own.
   *
   * @param from the first of them
   * @param changes what happens to every fourth line: 0 the Chinese lacks it, 1 the English does, 2
   *     and 3 the next one stands in the same line of the one or the other, else nothing
   */
  static List<Version> changed(int from, List<Integer> changes) {
    StringBuilder english = new StringBuilder();
    StringBuilder chinese = new StringBuilder();
    for (int i = 0; i < changes.size(); i++) {
      int change = i % 4 != 1 || i == changes.size() - 1 ? -1 : changes.get(i);
      int number = from + 3 * i;
      String ship = "Ferry " + number + " left the harbour with " + (number + 1) + " passengers.";
      String boat = number + "号渡轮载着" + (number + 1) + "名乘客离开了港口。";
      english.append(change == 1 ? "" : ship + (change == 2 ? " " : "\n"));
      chinese.append(change == 0 ? "" : boat + (change == 3 ? "" : "\n"));
    }
    return List.of(lines(Language.EN, english.toString()), lines(Language.ZH, chinese.toString()));
  }

  /** The lines of one version, then those of another. */
  static Version joined(Version first, Version second) {
    return new Version(
        first.language(),
        first.source(),
        first.symbol(),
        Stream.concat(first.segments().stream(), second.segments().stream()).toList());
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
