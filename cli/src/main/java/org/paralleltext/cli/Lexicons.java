package org.paralleltext.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.align.Aligner;
import org.paralleltext.lexicon.DictionaryFile;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconFile;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;
import org.paralleltext.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that adds lexicons and dictionaries to those that come with the program. */
final class Lexicons {

  private static final String EXPECTED = "a lexicon";

  /** The files of a dictionary for a dict server. */
  private static final Pattern DICT = Pattern.compile("(.*)\\.(?:index|dict|dict\\.dz)");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--lexicon",
      paramLabel = "LANG-LANG=FILE",
      description =
          "a lexicon made by `learn`, or a dictionary (source TAB target, hunalign, CC-CEDICT, FreeDict's TEI, or .index with .dict or .dict.dz beside it), for example en-zh=cedict.u8; may be given more than once")
  private Map<String, Path> files = Map.of();

  /** The files that hold them. */
  List<Path> files() {
    return files.values().stream().flatMap(file -> parts(file).stream()).toList();
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
    List<Path> parts = parts(file);
    try (BufferedReader in = open(parts.get(0))) {
      if (parts.size() > 1) {
        try (InputStream texts = InputFile.unpacked(parts.get(1), EXPECTED)) {
          return DictionaryFile.read(
              parts.get(0).toString(), in, texts.readAllBytes(), source, target);
        }
      }
      in.mark(1 << 16);
      String first = in.readLine();
      in.reset();
      return first != null && first.startsWith(LexiconFile.HEAD)
          ? LexiconFile.read(file.toString(), in)
          : DictionaryFile.read(file.toString(), in, source, target);
    } catch (MalformedInputException e) {
      throw new InputException(
          parts.get(0).toString(), "bytes that are not UTF-8", "a lexicon in UTF-8");
    }
  }

  private static BufferedReader open(Path file) {
    return new BufferedReader(
        new InputStreamReader(
            InputFile.unpacked(file, EXPECTED), StandardCharsets.UTF_8.newDecoder()));
  }

  /** The file, or, of a dictionary for a dict server, its index and its texts. */
  private static List<Path> parts(Path file) {
    Matcher dict = DICT.matcher(file.getFileName().toString());
    if (!dict.matches()) {
      return List.of(file);
    }
    Path packed = file.resolveSibling(dict.group(1) + ".dict.dz");
    Path plain = file.resolveSibling(dict.group(1) + ".dict");
    return List.of(
        file.resolveSibling(dict.group(1) + ".index"), Files.exists(packed) ? packed : plain);
  }
}
