package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.paralleltext.align.Aligner;
import org.paralleltext.align.Level;
import org.paralleltext.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say how far down texts are aligned, and with which words. */
final class AlignerOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private Lexicons lexicons;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "paragraph, sentence or clause: how far down to go inside paragraphs, or lines, that correspond; default: ${DEFAULT-VALUE}")
  private String level = Level.PARAGRAPH.word();

  /** The files that are read for it. */
  List<Path> files() {
    return lexicons.files();
  }

  /**
   * How far down to go.
   *
   * @throws ParameterException if there is no such level
   */
  Level level() {
    return Level.ofWord(level)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "unknown level " + level + ", expected paragraph, sentence or clause"));
  }

  /**
   * Makes what makes the aligner; reads the lexicons.
   *
   * @param selection says whether explanations and moves are asked for
   * @param languages those of the texts
   */
  Aligner.Builder builder(Selection selection, Set<Language> languages) throws IOException {
    Aligner.Builder builder =
        lexicons
            .aligner(languages, spec.commandLine().getErr())
            .explaining(selection.explains())
            .level(level());
    selection.crossing().ifPresent(builder::crossing);
    return builder;
  }
}
