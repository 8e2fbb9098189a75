package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.paralleltext.read.InputException;
import org.paralleltext.resolution.OpeningLearner;
import org.paralleltext.resolution.OpeningModel;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paralleltext openings}: what opens the paragraphs of a preamble, from Akoma Ntoso. */
@Command(
    name = "openings",
    mixinStandardHelpOptions = true,
    description = {
      "Learns, from Akoma Ntoso resolutions, where words that can open a preambular paragraph do open one."
          + " The tables that come with the program, for dumps on one line, are made so."
    })
final class OpeningsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "XML files, or folders of them")
  private List<Path> inputs;

  @Option(
      names = "--lang",
      required = true,
      paramLabel = "LANG",
      description = "the language, for example ar")
  private String lang;

  @Mixin private OutOption out;

  @Override
  public Integer call() throws IOException {
    Language language = Languages.ofDocuments(spec, "--lang", lang);
    if (!ResolutionParser.languages().contains(language)) {
      throw new ParameterException(
          spec.commandLine(),
          "--lang is one of " + Language.codes(ResolutionParser.languages()) + ", found " + lang);
    }
    List<Resolution> resolutions = new ArrayList<>();
    for (Path input : inputs) {
      out.check(PublishedResolutions.files(input));
      PublishedResolutions.read(input).stream()
          .filter(resolution -> resolution.language().equals(language))
          .forEach(resolutions::add);
    }
    if (resolutions.isEmpty()) {
      throw new InputException(
          inputs.get(0).toString(), "no resolution in " + language.name(), "one at least");
    }
    OpeningLearner learner = new OpeningLearner(language);
    resolutions.forEach(learner::add);
    OpeningModel model = learner.learn();
    String comment =
        String.format(
            Locale.ROOT,
            "%s, learned from %s in %s, %s to %s",
            language.name(),
            Quantity.of(learner.size(), "place"),
            Quantity.of(resolutions.size(), "resolution"),
            symbol(resolutions.get(0)),
            symbol(resolutions.get(resolutions.size() - 1)));
    out.write(writer -> model.write(comment, writer));
    spec.commandLine()
        .getErr()
        .println(Quantity.of(learner.size(), "place") + ", " + Quantity.of(model.size(), "weight"));
    return 0;
  }

  private static String symbol(Resolution resolution) {
    return resolution.symbol().map(Symbol::formal).orElse("?");
  }
}
