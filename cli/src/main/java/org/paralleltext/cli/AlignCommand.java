package org.paralleltext.cli;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.paralleltext.align.Aligner;
import org.paralleltext.align.Correspondence;
import org.paralleltext.align.DocumentGroups;
import org.paralleltext.align.Level;
import org.paralleltext.align.LockedAnchor;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.read.TextReader;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.Outline;
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

  /** Versions that are less likely to be of one text are named. */
  private static final double LIKELY = 0.5;

  @Spec private CommandSpec spec;
  @Mixin private Charsets charsets;
  @Mixin private Lexicons lexicons;
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
          "the languages, for example en,zh,ar; needed with --lines, else those that are taken, all of files and en,zh,ar of folders if absent")
  private List<String> langs = List.of();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "paragraph, sentence or clause: how far down to go inside paragraphs, or lines, that correspond; default: ${DEFAULT-VALUE}")
  private String level = Level.PARAGRAPH.word();

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
      return alignFolder();
    }
    if (files.isEmpty()) {
      throw usage("expected a FILE to align");
    }
    return lines ? alignLines() : alignDocuments();
  }

  // Documents

  private int alignDocuments() throws IOException {
    AlignmentFormat chosen = destination.format(AlignmentFormat.TEXT);
    WriteOptions options = selection.options(chosen, destination);
    PrintWriter notes = spec.commandLine().getErr();
    List<Language> languages = langs.isEmpty() ? List.of() : languages();
    destination.check(chosen);
    DocumentFiles read =
        DocumentFiles.read(
            files,
            charsets.reader(),
            languages,
            file -> destination.mayHaveWritten(file) || selection.mayHaveWritten(file),
            notes);
    read(read.names());
    DocumentGroups groups = AlignedDocuments.group(read, notes);
    destination.check(chosen, AlignedDocuments.outlines(groups, languages, level()));
    try (JournalFile journal = destination.journal()) {
      AlignedDocuments documents =
          AlignedDocuments.of(read, groups, languages, builder(), journal, notes);
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
    reportLeftOut(held, options);
  }

  // Lines

  private int alignLines() throws IOException {
    List<Language> languages = languages();
    Languages.checkOneFileEach(spec, languages, files);
    AlignmentFormat chosen = destination.format(AlignmentFormat.LADDER);
    WriteOptions options = selection.options(chosen, destination);
    destination.check(chosen);
    destination.check(chosen, List.of(outline(files.get(0), languages)));
    read(files);
    destination.check();
    List<Version> versions = versions(languages, files);
    List<LockedAnchor> locked =
        anchors.isPresent() ? AnchorFile.read(anchors.get(), versions) : List.of();
    ParallelText text = builder().build().align(versions, locked).inOrder(languages);
    List<ParallelText> held = List.of(chosen.held(text));
    destination.write(chosen, held, options, selection);
    MoveNotes.of(text).forEach(spec.commandLine().getErr()::println);
    doubt(files.stream().map(Path::toString).collect(Collectors.joining(", ")), text);
    selection.reportUnpaired(spec.commandLine().getErr());
    reportLeftOut(held, options);
    return 0;
  }

  /** Says of versions that are probably not of one text that they are not. */
  private void doubt(String name, ParallelText text) {
    Correspondence found = Correspondence.least(text);
    if (found.confidence() < LIKELY) {
      spec.commandLine()
          .getErr()
          .printf(
              Locale.ROOT,
              "%s: hardly versions of one text (confidence %s); %.0f %% of the segments are expected to be in right beads\n",
              name,
              Confidence.text(found.confidence()),
              100 * found.share());
    }
  }

  /** Names all files that are read, and refuses early to write over them. */
  private void read(List<Path> texts) throws IOException {
    destination.read(texts);
    destination.read(lexicons.files());
    destination.read(anchors.stream().toList());
    selection.refuseToOverwrite(destination);
  }

  private List<Version> versions(List<Language> languages, List<Path> paths) {
    TextReader reader = charsets.reader();
    List<Version> versions = new ArrayList<>();
    for (int k = 0; k < languages.size(); k++) {
      versions.add(Version.ofLines(languages.get(k), reader.read(paths.get(k))));
    }
    return versions;
  }

  private int alignFolder() throws IOException {
    if (!lines
        || in.isEmpty()
        || outFolder.isEmpty()
        || !files.isEmpty()
        || destination.isGiven()
        || destination.isInPairs()) {
      throw usage(
          "a folder is aligned with --lines --langs LANG,LANG --in DIR --out DIR2, no FILE and no --pairs");
    }
    List<Language> languages = languages();
    AlignmentFormat chosen = destination.format(AlignmentFormat.LADDER);
    WriteOptions options = selection.options(chosen, destination);
    destination.check(chosen, List.of(outline(in.get(), languages)));
    PrintWriter notes = spec.commandLine().getErr();
    int beads = 0;
    List<Path> documents = Folders.documents(in.get(), languages, notes);
    Output.createFolder(outFolder.get());
    List<List<Version>> corpus = new ArrayList<>();
    for (Path document : documents) {
      List<Path> texts =
          languages.stream().map(language -> document.resolve(language + ".txt")).toList();
      read(texts);
      corpus.add(versions(languages, texts));
    }
    for (Path document : documents) {
      destination.refuseToOverwrite(output(document, chosen));
    }
    List<ParallelText> texts =
        builder().build().alignAll(corpus).stream().map(text -> text.inOrder(languages)).toList();
    List<ParallelText> held = texts.stream().map(chosen::held).toList();
    WriteOptions filtered = selection.filtered(held, options, chosen);
    for (int d = 0; d < texts.size(); d++) {
      ParallelText text = texts.get(d);
      List<ParallelText> one = List.of(held.get(d));
      destination.write(output(documents.get(d), chosen), chosen, one, filtered);
      MoveNotes.of(text).forEach(notes::println);
      doubt(documents.get(d).toString(), text);
      beads += text.alignment().beads().size();
    }
    notes.println(Quantity.of(documents.size(), "document") + ", " + Quantity.of(beads, "bead"));
    selection.reportUnpaired(notes);
    reportLeftOut(held, options);
    return 0;
  }

  /** The file to write for a document of a folder. */
  private Path output(Path document, AlignmentFormat chosen) {
    return outFolder.orElseThrow().resolve(document.getFileName() + "." + chosen.ending());
  }

  private List<Language> languages() {
    return Languages.several(spec, langs);
  }

  private Aligner.Builder builder() throws IOException {
    Aligner.Builder builder = lexicons.aligner().explaining(selection.explains()).level(level());
    selection.crossing().ifPresent(builder::crossing);
    return builder;
  }

  private Level level() {
    return Level.ofWord(level)
        .orElseThrow(
            () -> usage("unknown level " + level + ", expected paragraph, sentence or clause"));
  }

  /** What decides whether a format can hold a text with one segment a line. */
  private static Outline outline(Path file, List<Language> languages) {
    return new Outline(file.toString(), Optional.empty(), languages, false);
  }

  private void reportLeftOut(List<ParallelText> texts, WriteOptions options) throws IOException {
    selection.report(texts, options, destination, spec.commandLine().getErr());
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
