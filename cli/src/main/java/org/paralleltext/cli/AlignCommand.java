package org.paralleltext.cli;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.group.DocumentGroups;
import org.paralleltext.text.Language;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.WriteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paralleltext align}: documents of any names, or files with one segment a line. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    description = {
      "Aligns the language versions of documents.",
      "Documents may have any names: language and symbol are found in the text, versions are grouped by symbol. With --lines, files hold one segment a line."
    })
final class AlignCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Charsets charsets;
  @Mixin private AlignerOptions aligner;
  @Mixin private Selection selection;
  @Mixin private Destination destination;

  @Parameters(
      paramLabel = "FILE",
      description =
          "documents, or folders of documents; with --lines one file for each language of --langs")
  private List<Path> files = List.of();

  @Option(names = "--lines", description = "one segment a line, any kind of text")
  private boolean lines;

  @Option(
      names = "--langs",
      split = ",",
      paramLabel = "LANG",
      description =
          "the languages by their ISO 639 codes, for example en,zh,ar; needed with --lines, which takes any; else those that are taken, all of files and en,zh,ar of folders if absent")
  private List<String> langs = List.of();

  @Option(
      names = "--anchors",
      paramLabel = "FILE",
      description =
          "with --lines: places that no bead reaches across, a line each: the position, from 0, of the first segment after it in each language, separated by tabs")
  private Optional<Path> anchors;

  @Option(
      names = "--in",
      paramLabel = "DIR",
      description = "with --lines: a folder with a sub-folder a document, <lang>.txt in each")
  private Optional<Path> in;

  @Option(
      names = "--out",
      paramLabel = "DIR2",
      description = "with --in: where to write <document>.<format>")
  private Optional<Path> outFolder;

  @Override
  public Integer call() throws IOException {
    if (anchors.isPresent() && (!lines || in.isPresent())) {
      throw usage("--anchors goes with --lines and a file for each language");
    }
    if (in.isPresent() || outFolder.isPresent()) {
      checkFolders();
    } else if (files.isEmpty()) {
      throw usage("expected a FILE to align");
    }
    return lines ? alignLines() : alignDocuments();
  }

  private void checkFolders() {
    if (!lines
        || in.isEmpty()
        || outFolder.isEmpty()
        || !files.isEmpty()
        || destination.isGiven()
        || destination.isInPairs()) {
      throw usage(
          "a folder is aligned with --lines --langs LANG,LANG --in DIR --out DIR2, no FILE and no --pairs");
    }
  }

  // Documents

  private int alignDocuments() throws IOException {
    AlignmentFormat chosen = destination.format(AlignmentFormat.TEXT);
    WriteOptions options = selection.options(chosen, destination);
    PrintWriter notes = spec.commandLine().getErr();
    List<Language> languages =
        langs.isEmpty() ? List.of() : Languages.severalOfDocuments(spec, langs);
    destination.check(chosen);
    DocumentFiles read =
        DocumentFiles.read(
            files,
            charsets.reader(),
            languages,
            file -> destination.mayHaveWritten(file) || selection.mayHaveWritten(file),
            notes);
    destination.read(read.names());
    destination.read(aligner.files());
    selection.refuseToOverwrite(destination);
    DocumentGroups groups = AlignedDocuments.group(read, notes, ", or --lines for other texts");
    destination.check(chosen, AlignedDocuments.outlines(groups, languages, aligner.level()));
    try (JournalFile journal = destination.journal()) {
      AlignedDocuments documents =
          AlignedDocuments.of(
              read,
              groups,
              languages,
              aligner.builder(selection, read.languages()),
              journal,
              notes);
      write(documents, chosen, options, notes);
      journal.delete();
      return documents.exitCode();
    }
  }

  private void write(
      AlignedDocuments documents, AlignmentFormat chosen, WriteOptions options, PrintWriter notes)
      throws IOException {
    List<ParallelText> held = Lists.transform(documents.texts(), chosen::held);
    destination.write(chosen, held, options, selection);
    Summary summary = new Summary(notes);
    summary.addLeftOver(documents.files(), documents.groups());
    for (int d = 0; d < documents.texts().size(); d++) {
      ParallelText text = documents.texts().get(d);
      summary.add(documents.groups().groups().get(d).confidence(), documents.versions(d), text);
      if (!destination.isInPairs()) {
        summary.addLeftOut(held.get(d), chosen);
      }
    }
    summary.print();
    selection.report(held, options, destination, notes);
  }

  // Lines

  private int alignLines() throws IOException {
    List<Language> languages = Languages.several(spec, langs);
    if (in.isEmpty()) {
      Languages.checkOneFileEach(spec, languages, files);
    }
    AlignedLines aligned =
        new AlignedLines(
            languages,
            charsets.reader(),
            aligner,
            selection,
            destination,
            spec.commandLine().getErr());
    if (in.isPresent()) {
      aligned.alignFolder(in.get(), outFolder.orElseThrow());
    } else {
      aligned.align(files, anchors);
    }
    return 0;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
