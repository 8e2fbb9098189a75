package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.paralleltext.align.Aligner;
import org.paralleltext.check.Checker;
import org.paralleltext.check.Finding;
import org.paralleltext.group.DocumentGroups;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code paralleltext check}: what versions of one document say differently. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Compares the versions of documents.",
      "Numbers, months, citations and paragraph numbers that disagree, paragraphs that a version lacks or has twice, faults of numbering. Versions find each other as in align."
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DocumentOptions given;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, or json: one finding a line",
      defaultValue = "text")
  private String format;

  @Override
  public Integer call() throws IOException {
    if (!format.equals("text") && !format.equals("json")) {
      throw new ParameterException(
          spec.commandLine(), "unknown format " + format + ", expected text or json");
    }
    PrintWriter notes = spec.commandLine().getErr();
    List<Language> languages = given.several();
    DocumentFiles documents = given.read(languages, file -> false, notes);
    DocumentGroups groups = AlignedDocuments.group(documents, notes, "");
    try (JournalFile journal = JournalFile.temporary()) {
      return check(
          AlignedDocuments.of(documents, groups, languages, Aligner.builder(), journal, notes),
          notes);
    }
  }

  private int check(AlignedDocuments documents, PrintWriter notes) throws IOException {
    Summary summary = new Summary(notes);
    summary.addLeftOver(documents.files(), documents.groups());
    List<Finding> all = new ArrayList<>();
    for (int d = 0; d < documents.texts().size(); d++) {
      List<Resolution> versions = documents.versions(d);
      List<Finding> findings = Checker.check(versions, documents.texts().get(d));
      new FindingWriter(versions, spec.commandLine().getOut()).write(findings, format);
      all.addAll(findings);
    }
    summary.print();
    notes.println(counts(all, documents.texts().size()));
    return documents.exitCode();
  }

  /** For example {@code 3 findings in 2 documents: 1 month, 2 number}. */
  private static String counts(List<Finding> findings, int documents) {
    String kinds = Counts.words(findings.stream().map(Finding::kind), Finding.Kind::word);
    return Quantity.of(findings.size(), "finding")
        + " in "
        + Quantity.of(documents, "document")
        + (kinds.isEmpty() ? "" : ": " + kinds);
  }
}
