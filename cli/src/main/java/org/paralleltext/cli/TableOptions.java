package org.paralleltext.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.paralleltext.eval.MultiGoldSet;
import org.paralleltext.eval.TextTable;
import org.paralleltext.read.InputException;
import org.paralleltext.read.TextReader;
import org.paralleltext.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that make a silver set of a table of texts that correspond. */
final class TableOptions {

  /** The draws are the same in every run. */
  private static final long SEED = 0;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description =
          "a table of texts that correspond, as silver: tab-separated, its first line names the columns, one a language (en, or the first en-GB); a column doc tells documents apart")
  private Optional<Path> file;

  @Option(
      names = "--without-numbers",
      paramLabel = "SHARE",
      description =
          "with --table: take the paragraph number away from so many of the texts, 0 to 1, drawn at random for each language by itself")
  private Optional<Double> share;

  /** Whether there is a table. */
  boolean isPresent() {
    return file.isPresent();
  }

  /** The files that are read for it. */
  List<Path> files() {
    return file.stream().toList();
  }

  /**
   * Checks the share.
   *
   * @throws ParameterException if it is out of range, or stands alone
   */
  void check() {
    double lost = share.orElse(0.0);
    if (!(lost >= 0 && lost <= 1) || share.isPresent() && file.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--without-numbers takes a share from 0 to 1, and goes with --table");
    }
  }

  /**
   * The silver beads of some languages, if there is a table.
   *
   * @throws ParameterException as in {@link #check}
   * @throws InputException if it lacks one of them
   */
  Optional<MultiGoldSet> gold(List<Language> languages) {
    return table().map(table -> gold(table, languages));
  }

  /**
   * Those of all languages of documents that the table has columns for, if there is one. Others are
   * not looked for, since their codes may well be the names of other columns: {@code id}, {@code
   * no}.
   *
   * @throws ParameterException as in {@link #check}
   * @throws InputException if they are fewer than two
   */
  Optional<MultiGoldSet> gold() {
    return table().map(table -> gold(table, languages(table)));
  }

  private Optional<TextTable> table() {
    check();
    return file.map(path -> TextTable.read(new TextReader().read(path)));
  }

  private MultiGoldSet gold(TextTable table, List<Language> languages) {
    return table.withoutNumbers(languages, share.orElse(0.0), SEED).gold(languages);
  }

  private static List<Language> languages(TextTable table) {
    List<Language> languages = Language.known().stream().filter(table::has).toList();
    if (languages.size() < 2) {
      throw new InputException(
          table.name() + ":1",
          "columns " + String.join(", ", table.columns()),
          "the codes of two languages among them, as " + Language.codes(Language.known()));
    }
    return languages;
  }
}
