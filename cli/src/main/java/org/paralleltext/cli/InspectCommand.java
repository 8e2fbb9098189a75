package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;
import org.paralleltext.segment.SentenceSplitter;
import org.paralleltext.text.SourceText;
import org.paralleltext.write.ResolutionFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paralleltext inspect}: the structure found in one file. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description =
        "Shows the structure that is found in a file: its paragraphs, and what was left out.")
final class InspectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Charsets charsets;

  @Parameters(paramLabel = "FILE", description = "a document")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json: one paragraph a line, or akn: Akoma Ntoso",
      defaultValue = "text")
  private String format;

  @Option(names = "--sentences", description = "splits the paragraphs into sentences")
  private boolean sentences;

  @Option(names = "--clauses", description = "splits them at semicolons too")
  private boolean clauses;

  private Optional<SentenceSplitter> splitter(Resolution resolution) {
    SentenceSplitter splitter = SentenceSplitter.of(resolution.language());
    return sentences || clauses
        ? Optional.of(clauses ? splitter.withClauses() : splitter)
        : Optional.empty();
  }

  @Override
  public Integer call() throws IOException {
    Optional<ResolutionFormat> chosen =
        Arrays.stream(ResolutionFormat.values())
            .filter(known -> known.word().equals(format))
            .findFirst();
    if (chosen.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "unknown format " + format + ", expected text, json or akn");
    }
    if (chosen.get() == ResolutionFormat.AKN && (sentences || clauses)) {
      throw new ParameterException(
          spec.commandLine(), "--sentences and --clauses go with text and json: " + format);
    }
    SourceText source = charsets.reader().read(file);
    Resolution resolution = ResolutionReader.parse(source);
    chosen.get().write(resolution, splitter(resolution), spec.commandLine().getOut());
    return 0;
  }
}
