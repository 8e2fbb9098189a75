package org.paralleltext.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paralleltext.align.Aligner;
import org.paralleltext.lexicon.DictionaryFile;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconFile;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;
import org.paralleltext.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The option that adds lexicons and dictionaries to those that come with the program. */
final class Lexicons {

  private static final String EXPECTED = "a lexicon";

  /** The files of a dictionary for a dict server. */
  private static final Pattern DICT = Pattern.compile("(.*)\\.(?:index|dict|dict\\.dz)");

  /** What the option says: a file, and the languages of its words. */
  private record Given(String source, String target, Path file) {}

  /** Reads what the option says. */
  static final class GivenReader implements ITypeConverter<Given> {

    private static final Pattern FORM = Pattern.compile("([^-=]*)-([^-=]*)=(.+)", Pattern.DOTALL);

    @Override
    public Given convert(String value) {
      Matcher form = FORM.matcher(value);
      if (!form.matches()) {
        throw new TypeConversionException("names two languages, like en-zh=FILE: " + value);
      }
      return new Given(form.group(1), form.group(2), Path.of(form.group(3)));
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--lexicon",
      converter = GivenReader.class,
      paramLabel = "LANG-LANG=FILE",
      description =
          "a lexicon made by `learn`, or a dictionary (source TAB target, hunalign, CC-CEDICT, FreeDict's TEI, or .index with .dict or .dict.dz beside it), for example en-zh=cedict.u8; may be given more than once")
  private List<Given> given = List.of();

  /** The files that hold them. */
  List<Path> files() {
    return given.stream().flatMap(one -> parts(one.file()).stream()).toList();
  }

  /**
   * A builder of aligners with these lexicons. A lexicon for a language that no text is in is
   * noted.
   *
   * @param languages those of the texts
   * @param notes where people read
   * @throws InputException if one cannot be read or has no words
   */
  Aligner.Builder aligner(Set<Language> languages, PrintWriter notes) throws IOException {
    Aligner.Builder aligner = Aligner.builder();
    for (Given one : given) {
      Language source = Languages.of(spec, "--lexicon", one.source());
      Language target = Languages.of(spec, "--lexicon", one.target());
      Lexicon lexicon = read(one.file(), source, target);
      if (lexicon.isEmpty()) {
        throw new InputException(one.file().toString(), "no words with translations", EXPECTED);
      }
      aligner.lexicon(source, target, lexicon);
      Stream.of(source, target)
          .filter(language -> !languages.contains(language))
          .forEach(
              language -> notes.println(one.file() + ": not used, no text in " + language.name()));
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
      return isLexicon(in)
          ? LexiconFile.read(file.toString(), in)
          : DictionaryFile.read(file.toString(), in, source, target);
    } catch (MalformedInputException e) {
      throw new InputException(
          parts.get(0).toString(), "bytes that are not UTF-8", "a lexicon in UTF-8");
    }
  }

  private static boolean isLexicon(BufferedReader in) throws IOException {
    char[] head = new char[LexiconFile.HEAD.length()];
    in.mark(head.length);
    int size = Math.max(0, in.read(head));
    in.reset();
    return LexiconFile.HEAD.contentEquals(new String(head, 0, size));
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
