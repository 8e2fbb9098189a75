package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.paralleltext.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which documents are read, in which languages. */
final class DocumentOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Mixin private Charsets charsets;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "documents, or folders of documents")
  private List<Path> files;

  @Option(
      names = "--langs",
      split = ",",
      paramLabel = "LANG",
      description = "the languages to take; all of files and en,zh,ar of folders if absent")
  private List<String> langs = List.of();

  /** The files and folders that were named. */
  List<Path> files() {
    return files;
  }

  /** The languages that were named, if any. */
  List<Language> languages() {
    return langs.stream().map(lang -> Languages.ofDocuments(spec, "--langs", lang)).toList();
  }

  /** The languages that were named, if any, to be compared: two or more, each once. */
  List<Language> several() {
    return langs.isEmpty() ? List.of() : Languages.severalOfDocuments(spec, langs);
  }

  /**
   * Reads the documents.
   *
   * @param isOutput tells files in folders that are no documents
   */
  DocumentFiles read(List<Language> languages, Predicate<Path> isOutput, PrintWriter notes)
      throws IOException {
    return DocumentFiles.read(files, charsets.reader(), languages, isOutput, notes);
  }
}
