package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.Link;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconFile;
import org.paralleltext.lexicon.LexiconLearner;
import org.paralleltext.lexicon.Tokenizer;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.memory.MemoryFormat;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;
import org.paralleltext.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paralleltext learn}: a lexicon from texts that are aligned already. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    description = {
      "Learns which words translate each other, from texts that are aligned already, for `align --lexicon`.",
      "FILEs are two with corresponding lines, or one: a translation memory (.tmx, .xlf, .jsonl), or a table whose first line names its columns, among them both languages (en, or the first en-GB).",
      "Or, instead of FILEs, a folder of documents with their beads; or resolutions in XML, of which versions teach whose paragraphs have the same kinds and numbers."
    })
final class LearnCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Charsets charsets;

  @Parameters(
      arity = "0..2",
      paramLabel = "FILE",
      description = "a memory, a table, or a file a language")
  private List<Path> files = List.of();

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description =
          "a sub-folder a document, with <lang>.txt and <lang>-<lang>.ladder, as for `eval --gold`")
  private Optional<Path> gold;

  @Option(
      names = "--resolutions",
      paramLabel = "FILE",
      description = "XML resolutions, or a folder of them; may be given more than once")
  private List<Path> resolutions = List.of();

  @Option(
      names = "--langs",
      split = ",",
      required = true,
      paramLabel = "LANG",
      description = "the two languages, for example en,zh")
  private List<String> langs;

  @Mixin private OutOption out;

  @Override
  public Integer call() throws IOException {
    List<Language> pair = Languages.two(spec, langs);
    Optional<MemoryFormat> memory =
        files.stream().map(CorrespondingTexts::memoryFormat).flatMap(Optional::stream).findFirst();
    checkOptions(pair, memory.isPresent());
    checkFiles();
    out.check(inputs());
    LexiconLearner learner = new LexiconLearner();
    int texts =
        gold.isPresent()
            ? add(GoldSet.read(gold.get(), pair.get(0), pair.get(1)), learner)
            : add(texts(pair, memory), pair, learner);
    if (texts == 0) {
      throw nothing(pair, "");
    }
    Lexicon lexicon = learner.learn();
    out.write(writer -> LexiconFile.write(lexicon, comment(pair, texts), writer));
    spec.commandLine()
        .getErr()
        .println(pairs(texts, "texts") + ", " + pairs(lexicon.size(), "words"));
    return 0;
  }

  private void checkOptions(List<Language> pair, boolean isMemory) throws IOException {
    if (Stream.of(!files.isEmpty(), gold.isPresent(), !resolutions.isEmpty())
            .filter(given -> given)
            .count()
        != 1) {
      throw usage("expected one of FILEs, --gold DIR, and --resolutions FILE");
    }
    if (charsets.isGiven() && (files.isEmpty() || isMemory)) {
      throw usage("--charset goes with lines and tables");
    }
    if (isMemory && files.size() > 1) {
      throw usage("one memory at a time; `convert` joins several");
    }
    if (files.size() == 2) {
      Languages.checkOneFileEach(spec, pair, files);
    }
  }

  /** Whoever names a folder, or XML, wants another option. */
  private void checkFiles() {
    for (Path file : files) {
      if (Files.isDirectory(file) || PublishedResolutions.isXml(file)) {
        throw new InputException(
            file.toString(),
            Files.isDirectory(file) ? "a folder" : "XML",
            "a memory (.tmx, .xlf, .jsonl), a table or lines; resolutions go with --resolutions, documents and their beads with --gold");
      }
    }
  }

  /** What the lexicon is of: {@code en-zh, learned from 12 pairs of texts in memory.tmx}. */
  private String comment(List<Language> pair, int texts) {
    String names =
        named()
            .map(file -> file.toAbsolutePath().normalize())
            .map(file -> file.getNameCount() == 0 ? file : file.getFileName())
            .map(Path::toString)
            .distinct()
            .collect(Collectors.joining(", "));
    String languages = pair.get(0) + "-" + pair.get(1);
    return languages + ", learned from " + pairs(texts, "texts") + " in " + names;
  }

  private static String pairs(int count, String what) {
    return Quantity.of(count, "pair of " + what, "pairs of " + what);
  }

  /** Adds the beads of a set that have text on both sides; how many they are. */
  private static int add(GoldSet set, LexiconLearner learner) {
    int beads = 0;
    for (GoldSet.Document document : set.documents()) {
      Tokens source = Tokens.of(set.source(), document.pair().source().segments());
      Tokens target = Tokens.of(set.target(), document.pair().target().segments());
      for (Link bead : document.gold()) {
        if (!bead.isNull()) {
          learner.add(source, around(bead.source()), target, around(bead.target()));
          beads++;
        }
      }
    }
    return beads;
  }

  /** From the first of some positions to the last. */
  private static Span around(Set<Integer> positions) {
    return new Span(Collections.min(positions), Collections.max(positions) + 1);
  }

  /** What was given, as it was named. */
  private Stream<Path> named() {
    return Stream.of(files.stream(), gold.stream(), resolutions.stream()).flatMap(all -> all);
  }

  /** All files that are read. */
  private List<Path> inputs() throws IOException {
    List<Path> inputs = new ArrayList<>(files);
    if (gold.isPresent()) {
      inputs.addAll(GoldSet.files(gold.get()));
    }
    for (Path input : resolutions) {
      inputs.addAll(PublishedResolutions.files(input));
    }
    return inputs;
  }

  private CorrespondingTexts texts(List<Language> pair, Optional<MemoryFormat> memory)
      throws IOException {
    Language source = pair.get(0);
    Language target = pair.get(1);
    if (!resolutions.isEmpty()) {
      return paragraphs(pair);
    }
    if (files.size() == 2) {
      return CorrespondingTexts.ofLines(files.get(0), files.get(1), charsets.reader());
    }
    return memory.isPresent()
        ? CorrespondingTexts.ofMemory(files.get(0), memory.get(), source, target)
        : CorrespondingTexts.ofTable(files.get(0), source, target, charsets.reader());
  }

  /** Those of the resolutions; says what it passes over. */
  private CorrespondingTexts paragraphs(List<Language> pair) throws IOException {
    CorrespondingParagraphs found =
        CorrespondingParagraphs.of(resolutions, pair.get(0), pair.get(1));
    List<String> passedOver = found.passedOver();
    if (found.texts().sources().isEmpty() && !passedOver.isEmpty()) {
      String others = passedOver.size() > 1 ? ", and " + (passedOver.size() - 1) + " more" : "";
      throw nothing(pair, " (" + passedOver.get(0) + others + ")");
    }
    passedOver.forEach(note -> spec.commandLine().getErr().println("passed over: " + note));
    return found.texts();
  }

  private InputException nothing(List<Language> pair, String why) {
    return new InputException(
        named().map(Path::toString).collect(Collectors.joining(", ")),
        "no pair of texts in " + pair.get(0) + " and " + pair.get(1) + why,
        "one at least");
  }

  /** Adds texts that correspond; how many pairs they are. */
  private static int add(CorrespondingTexts texts, List<Language> pair, LexiconLearner learner) {
    List<List<String>> sources = tokens(pair.get(0), texts.sources());
    List<List<String>> targets = tokens(pair.get(1), texts.targets());
    for (int i = 0; i < sources.size(); i++) {
      learner.add(sources.get(i), targets.get(i));
    }
    return sources.size();
  }

  private static List<List<String>> tokens(Language language, List<String> texts) {
    Tokenizer tokenizer = Tokenizer.of(language);
    Cleaner cleaner = Cleaner.of(language);
    return texts.stream().map(text -> tokenizer.tokens(cleaner.fold(text))).toList();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
