package org.paralleltext.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paralleltext.eval.Ratio;
import org.paralleltext.eval.StructureScore;
import org.paralleltext.resolution.OpeningLearner;
import org.paralleltext.resolution.OpeningModel;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.text.Language;

/**
 * How well dumps on one line are understood when what opens the paragraphs of their preambles was
 * learned from other resolutions: each part of a collection is parsed with what the others taught.
 */
public final class CrossFit {

  /** What was found, of paragraphs of all kinds and of preambular ones. */
  private record Found(Ratio all, Ratio preambular) {

    Found plus(Found other) {
      return new Found(all.plus(other.all), preambular.plus(other.preambular));
    }
  }

  private final Map<Language, Found> found = new TreeMap<>();

  private CrossFit() {}

  /**
   * Parses every part with what the others teach, in the languages for which the library has
   * learned weights.
   *
   * @param parts two or more
   */
  public static CrossFit of(List<List<Resolution>> parts) {
    CrossFit fit = new CrossFit();
    for (Language language : OpeningModel.languages()) {
      for (int part = 0; part < parts.size(); part++) {
        ResolutionParser parser = new ResolutionParser(language, without(part, parts, language));
        in(language, parts.get(part))
            .parallel()
            .map(resolution -> found(resolution, parser))
            .reduce(Found::plus)
            .ifPresent(sum -> fit.found.merge(language, sum, Found::plus));
      }
    }
    return fit;
  }

  private static OpeningModel without(int part, List<List<Resolution>> parts, Language language) {
    OpeningLearner learner = new OpeningLearner(language);
    IntStream.range(0, parts.size())
        .filter(other -> other != part)
        .forEach(other -> in(language, parts.get(other)).forEach(learner::add));
    return learner.learn();
  }

  private static Stream<Resolution> in(Language language, List<Resolution> resolutions) {
    return resolutions.stream().filter(resolution -> resolution.language().equals(language));
  }

  private static Found found(Resolution resolution, ResolutionParser parser) {
    Rendering rendering = Layout.ONE_LINE.render(resolution);
    Resolution parsed = parser.parse(Layout.ONE_LINE.source(rendering, resolution.language()));
    List<StructureScore.Entry> gold = rendering.entries();
    List<StructureScore.Entry> test = StructureScore.entries(parsed);
    return new Found(
        StructureScore.of(gold, test), StructureScore.of(preambular(gold), preambular(test)));
  }

  private static List<StructureScore.Entry> preambular(List<StructureScore.Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.kind().equals(ParagraphKind.PREAMBULAR.word()))
        .toList();
  }

  /** A table with a row a language. */
  public String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("| language | paragraphs | preambular paragraphs alone |\n|---|---|---|\n");
    found.forEach(
        (language, sum) ->
            page.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.4f | %.4f |\n",
                    language,
                    sum.all().f1(),
                    sum.preambular().f1())));
    return page.toString();
  }
}
