package org.paralleltext.cli;

import java.io.IOException;
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
import org.paralleltext.eval.TextTable;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconFile;
import org.paralleltext.lexicon.LexiconLearner;
import org.paralleltext.lexicon.Tokenizer;
import org.paralleltext.lexicon.Tokens;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;
import org.paralleltext.text.SourceText;
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
      "FILEs are two with corresponding lines, or one table whose first line names its columns, among them both languages.",
      "Or, instead of FILEs, a folder of documents with their beads."
    })
final class LearnCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Charsets charsets;

  @Parameters(arity = "0..2", paramLabel = "FILE", description = "a table, or a file a language")
  private List<Path> files = List.of();

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description =
          "a sub-folder a document, with <lang>.txt and <lang>-<lang>.ladder, as for `eval --gold`")
  private Optional<Path> gold;

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
    if (files.isEmpty() != gold.isPresent()) {
      throw usage("expected either FILEs or --gold DIR");
    }
    if (files.size() == 2) {
      Languages.checkOneFileEach(spec, pair, files);
    }
    out.check(gold.isPresent() ? GoldSet.files(gold.get()) : files);
    LexiconLearner learner = new LexiconLearner();
    int texts =
        gold.isPresent()
            ? add(GoldSet.read(gold.get(), pair.get(0), pair.get(1)), learner)
            : addFiles(pair.get(0), pair.get(1), learner);
    if (texts == 0) {
      throw new InputException(
          gold.orElseGet(() -> files.get(0)).toString(),
          "no pair of texts in " + pair.get(0) + " and " + pair.get(1),
          "one at least");
    }
    Lexicon lexicon = learner.learn();
    String names =
        Stream.concat(files.stream(), gold.stream())
            .map(file -> file.toAbsolutePath().normalize().getFileName().toString())
            .collect(Collectors.joining(", "));
    String comment =
        pair.get(0)
            + "-"
            + pair.get(1)
            + ", learned from "
            + pairs(texts, "texts")
            + " in "
            + names;
    out.write(writer -> LexiconFile.write(lexicon, comment, writer));
    spec.commandLine()
        .getErr()
        .println(pairs(texts, "texts") + ", " + pairs(lexicon.size(), "words"));
    return 0;
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

  /** Adds the texts of all files; how many pairs they are. */
  private int addFiles(Language source, Language target, LexiconLearner learner) {
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    if (files.size() == 1) {
      List<List<String>> texts =
          TextTable.read(charsets.reader().read(files.get(0))).texts(List.of(source, target));
      sources.addAll(texts.get(0));
      targets.addAll(texts.get(1));
    } else {
      sources.addAll(lines(files.get(0)));
      targets.addAll(lines(files.get(1)));
      if (sources.size() != targets.size()) {
        throw new InputException(
            files.get(1).toString(),
            Quantity.of(targets.size(), "line"),
            sources.size() + " as in " + files.get(0));
      }
    }
    List<List<String>> sourceTokens = tokens(source, sources);
    List<List<String>> targetTokens = tokens(target, targets);
    for (int i = 0; i < sources.size(); i++) {
      learner.add(sourceTokens.get(i), targetTokens.get(i));
    }
    return sources.size();
  }

  private List<String> lines(Path file) {
    SourceText text = charsets.reader().read(file);
    return text.text().lines().toList();
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
