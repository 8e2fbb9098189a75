package org.paralleltext.layout;

import static java.util.stream.Collectors.groupingByConcurrent;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.paralleltext.eval.ConfidenceScore;
import org.paralleltext.eval.Ratio;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;
import org.paralleltext.text.Language;

/** How well the structure of resolutions is found in every layout, by language. */
public final class LayoutReport {

  private final Map<Language, Integer> documents = new TreeMap<>();
  private final Map<Layout, Map<Language, LayoutScore>> scores = new EnumMap<>(Layout.class);

  private final Map<Language, NumberDamage> damage = new TreeMap<>();

  private record Result(Layout layout, Language language, LayoutScore score) {}

  private LayoutReport() {}

  /**
   * Renders every resolution in every layout, and scores what is found in it. Uses all cores.
   *
   * @param resolutions the truth
   */
  public static LayoutReport of(List<Resolution> resolutions) {
    LayoutReport report = new LayoutReport();
    resolutions.forEach(
        resolution -> report.documents.merge(resolution.language(), 1, Integer::sum));
    Map<Language, NumberDamage> damage =
        resolutions.parallelStream()
            .collect(
                groupingByConcurrent(
                    Resolution::language,
                    mapping(
                        resolution -> NumberDamage.of(resolution, Layout.PDF),
                        reducing(NumberDamage.NONE, NumberDamage::plus))));
    report.damage.putAll(damage);
    resolutions.parallelStream()
        .flatMap(resolution -> results(resolution).stream())
        .toList()
        .forEach(report::add);
    return report;
  }

  private static List<Result> results(Resolution resolution) {
    List<Result> results = new ArrayList<>();
    for (Layout layout : Layout.values()) {
      if (layout.fits(resolution.language())) {
        Rendering rendering = layout.render(resolution);
        Resolution found = ResolutionReader.parse(layout.source(rendering, resolution.language()));
        results.add(new Result(layout, resolution.language(), LayoutScore.of(rendering, found)));
      }
    }
    return results;
  }

  private void add(Result result) {
    scores
        .computeIfAbsent(result.layout(), layout -> new TreeMap<>())
        .merge(result.language(), result.score(), LayoutScore::plus);
  }

  /** The score of a layout in a language; that of nothing if it was not tried. */
  public LayoutScore score(Layout layout, Language language) {
    return scores.getOrDefault(layout, Map.of()).getOrDefault(language, LayoutScore.NONE);
  }

  /** What became of damaged numbers in a language. */
  public NumberDamage damage(Language language) {
    return damage.getOrDefault(language, NumberDamage.NONE);
  }

  /** Two tables: F1 of paragraphs, and the share of line ends that were rightly understood. */
  public String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("Paragraphs whose kind, number and text are all right, F1:\n\n");
    table(page, LayoutScore::paragraphs);
    page.append("\nLine ends inside and between paragraphs that were understood:\n\n");
    table(page, LayoutScore::breaks);
    page.append(
        "\nOne number of operative paragraphs in ten removed, doubled, swapped or shifted, in PDF pages:\n\n");
    damageTable(page);
    return page.toString();
  }

  private void damageTable(StringBuilder page) {
    page.append(
        "| language | numbers | damaged | recovered | flagged | recovered or flagged | right ones changed |\n");
    page.append("|---|---|---|---|---|---|---|\n");
    damage.forEach(
        (language, count) ->
            page.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d | %.4f | %.4f |\n",
                    language,
                    count.numbers(),
                    count.damaged(),
                    count.recovered(),
                    count.flagged(),
                    count.noticed(),
                    count.spoilt())));
    List<ConfidenceScore.Judged> judged =
        damage.values().stream().flatMap(count -> count.judged().stream()).toList();
    if (!judged.isEmpty()) {
      page.append('\n')
          .append(
              new ConfidenceScore(judged)
                  .words("repaired or noted number", "repaired or noted numbers"));
    }
  }

  private void table(StringBuilder page, Function<LayoutScore, Ratio> figure) {
    page.append("| layout |");
    documents.forEach(
        (language, count) -> page.append(" ").append(language).append(" (" + count + ") |"));
    page.append("\n|---|").append("---|".repeat(documents.size())).append('\n');
    scores.forEach(
        (layout, row) -> {
          page.append("| ").append(layout.words()).append(" |");
          for (Language language : documents.keySet()) {
            Ratio ratio = figure.apply(row.getOrDefault(language, LayoutScore.NONE));
            page.append(
                ratio.gold() > 0 ? String.format(Locale.ROOT, " %.4f |", ratio.f1()) : "  |");
          }
          page.append('\n');
        });
  }
}
