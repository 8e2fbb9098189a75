package org.paralleltext.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.paralleltext.align.Aligner;
import org.paralleltext.lexicon.DictionaryFile;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconFile;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that adds lexicons and dictionaries to those that come with the program. */
final class Lexicons {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--lexicon",
      paramLabel = "LANG-LANG=FILE",
      description =
          "a lexicon made by `learn`, or a dictionary (source TAB target, hunalign, CC-CEDICT), for example en-zh=cedict.u8; may be given more than once")
  private Map<String, Path> files = Map.of();

  /** The files that are read. */
  List<Path> files() {
    return List.copyOf(files.values());
  }

  /** A builder of aligners with these lexicons. */
  Aligner.Builder aligner() throws IOException {
    Aligner.Builder aligner = Aligner.builder();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String[] pair = file.getKey().split("-");
      if (pair.length != 2) {
        throw new ParameterException(
            spec.commandLine(), "--lexicon names two languages, like en-zh=FILE: " + file.getKey());
      }
      Language source = Languages.of(spec, "--lexicon", pair[0]);
      Language target = Languages.of(spec, "--lexicon", pair[1]);
      aligner.lexicon(source, target, read(file.getValue(), source, target));
    }
    return aligner;
  }

  private static Lexicon read(Path file, Language source, Language target) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new InputException(file.toString(), "no such file", "a lexicon");
    }
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      in.mark(1 << 16);
      String first = in.readLine();
      in.reset();
      return first != null && first.startsWith(LexiconFile.HEAD)
          ? LexiconFile.read(file.toString(), in)
          : DictionaryFile.read(file.toString(), in, source, target);
    } catch (MalformedInputException e) {
      throw new InputException(file.toString(), "bytes that are not UTF-8", "a lexicon in UTF-8");
    }
  }
}
