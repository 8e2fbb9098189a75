package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.paralleltext.eval.TextTable;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.LexiconFile;
import org.paralleltext.lexicon.LexiconLearner;
import org.paralleltext.lexicon.Tokenizer;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
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
      "FILEs are two with corresponding lines, or one table whose first line names its columns, among them both languages."
    })
final class LearnCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Charsets charsets;

  @Parameters(arity = "1..2", paramLabel = "FILE", description = "a table, or a file a language")
  private List<Path> files;

  @Option(
      names = "--langs",
      split = ",",
      required = true,
      paramLabel = "LANG",
      description = "the two languages, for example en,zh")
  private List<String> langs;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "the lexicon to write")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (langs.size() != 2 || langs.get(0).equals(langs.get(1))) {
      throw usage("--langs names two languages: " + String.join(",", langs));
    }
    Language source = Languages.of(spec, "--langs", langs.get(0));
    Language target = Languages.of(spec, "--langs", langs.get(1));
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
            targets.size() + " lines",
            sources.size() + " as in " + files.get(0));
      }
    }
    Lexicon lexicon = learn(tokens(source, sources), tokens(target, targets));
    String names =
        files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    String comment =
        source + "-" + target + ", learned from " + sources.size() + " pairs of texts in " + names;
    Output.write(out, writer -> LexiconFile.write(lexicon, comment, writer));
    spec.commandLine()
        .getErr()
        .println(sources.size() + " pairs of texts, " + lexicon.size() + " pairs of words");
    return 0;
  }

  private static Lexicon learn(List<List<String>> sources, List<List<String>> targets) {
    LexiconLearner learner = new LexiconLearner();
    for (int i = 0; i < sources.size(); i++) {
      learner.add(sources.get(i), targets.get(i));
    }
    return learner.learn();
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
