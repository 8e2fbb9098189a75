package org.paralleltext.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paralleltext.eval.Ratio;
import org.paralleltext.eval.StructureScore;
import org.paralleltext.resolution.OpeningLearner;
import org.paralleltext.resolution.OpeningModel;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

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

  /** What was found in versions for themselves, and beside the English one. */
  private record Pair(Found alone, Found beside) {

    Pair plus(Pair other) {
      return new Pair(alone.plus(other.alone), beside.plus(other.beside));
    }
  }

  private final Map<Language, Pair> found = new TreeMap<>();

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
        Map<Optional<Symbol>, Resolution> english = dumps(parts.get(part));
        in(language, parts.get(part))
            .parallel()
            .map(resolution -> pair(resolution, parser, english.get(resolution.symbol())))
            .reduce(Pair::plus)
            .ifPresent(sum -> fit.found.merge(language, sum, Pair::plus));
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

  /** The English versions of a part by their symbols, as they are understood on one line. */
  private static Map<Optional<Symbol>, Resolution> dumps(List<Resolution> part) {
    ResolutionParser parser = new ResolutionParser(Language.EN);
    return in(Language.EN, part)
        .collect(
            Collectors.toMap(
                Resolution::symbol,
                resolution -> parser.parse(dump(Layout.ONE_LINE.render(resolution), resolution)),
                (first, second) -> first));
  }

  private static SourceText dump(Rendering rendering, Resolution resolution) {
    return Layout.ONE_LINE.source(rendering, resolution.language());
  }

  /** What is found in a dump; without an English version the same twice. */
  private static Pair pair(Resolution resolution, ResolutionParser parser, Resolution english) {
    Rendering rendering = Layout.ONE_LINE.render(resolution);
    SourceText source = dump(rendering, resolution);
    Found alone = found(rendering, parser.parse(source));
    return new Pair(
        alone, english == null ? alone : found(rendering, parser.parse(source, english)));
  }

  private static Found found(Rendering rendering, Resolution parsed) {
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
    page.append("| language | paragraphs | preambular ones | paragraphs, beside English |");
    page.append(" preambular ones, beside English |\n|---|---|---|---|---|\n");
    found.forEach(
        (language, sum) ->
            page.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.4f | %.4f | %.4f | %.4f |\n",
                    language,
                    sum.alone().all().f1(),
                    sum.alone().preambular().f1(),
                    sum.beside().all().f1(),
                    sum.beside().preambular().f1())));
    return page.toString();
  }
}
