package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paralleltext.align.LockedAnchor;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.group.Correspondence;
import org.paralleltext.read.TextReader;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;
import org.paralleltext.text.SourceText;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.Outline;
import org.paralleltext.write.WriteOptions;

/** Aligns files with one segment a line, or folders of them, and writes what comes out. */
final class AlignedLines {

  /** Versions that are less likely to be of one text are named. */
  private static final double LIKELY = 0.5;

  private final List<Language> languages;
  private final TextReader reader;
  private final AlignerOptions aligner;
  private final Selection selection;
  private final Destination destination;
  private final PrintWriter notes;
  private final AlignmentFormat chosen;
  private final WriteOptions options;

  /**
   * @param languages those of the files, in their order
   * @param notes where people read
   */
  AlignedLines(
      List<Language> languages,
      TextReader reader,
      AlignerOptions aligner,
      Selection selection,
      Destination destination,
      PrintWriter notes) {
    this.languages = languages;
    this.reader = reader;
    this.aligner = aligner;
    this.selection = selection;
    this.destination = destination;
    this.notes = notes;
    chosen = destination.format(AlignmentFormat.LADDER);
    options = selection.options(chosen, destination);
  }

  /**
   * Aligns a text.
   *
   * @param files one for each language
   * @param anchors the file of the places that are known, if there is one
   */
  void align(List<Path> files, Optional<Path> anchors) throws IOException {
    destination.check(chosen);
    check(files.get(0));
    destination.read(anchors.stream().toList());
    read(files);
    destination.check();
    List<Version> versions = versions(files);
    List<LockedAnchor> locked =
        anchors.isPresent() ? AnchorFile.read(anchors.get(), versions) : List.of();
    ParallelText text =
        aligner
            .builder(selection, Set.copyOf(languages))
            .build()
            .align(versions, locked)
            .inOrder(languages);
    List<ParallelText> held = List.of(chosen.held(text));
    destination.write(chosen, held, options, selection);
    note(files.stream().map(Path::toString).collect(Collectors.joining(", ")), text);
    report(held);
  }

  /**
   * Aligns a text for each sub-folder of a folder, all as one corpus.
   *
   * @param in holds a sub-folder a document, with {@code <lang>.txt} in it
   * @param out where a file is written for each
   */
  void alignFolder(Path in, Path out) throws IOException {
    check(in);
    List<Path> documents = Folders.documents(in, languages, notes);
    List<List<Version>> corpus = new ArrayList<>();
    for (Path document : documents) {
      List<Path> files =
          languages.stream().map(language -> document.resolve(language + ".txt")).toList();
      read(files);
      corpus.add(versions(files));
    }
    Output.createFolder(out);
    List<Path> targets =
        documents.stream()
            .map(document -> out.resolve(document.getFileName() + "." + chosen.ending()))
            .toList();
    for (Path target : targets) {
      destination.refuseToOverwrite(target);
    }
    List<ParallelText> texts =
        aligner.builder(selection, Set.copyOf(languages)).build().alignAll(corpus).stream()
            .map(text -> text.inOrder(languages))
            .toList();
    List<ParallelText> held = texts.stream().map(chosen::held).toList();
    WriteOptions filtered = selection.filtered(held, options, chosen);
    for (int d = 0; d < texts.size(); d++) {
      destination.write(targets.get(d), chosen, List.of(held.get(d)), filtered);
      note(documents.get(d).toString(), texts.get(d));
    }
    int beads = texts.stream().mapToInt(text -> text.alignment().beads().size()).sum();
    notes.println(Quantity.of(texts.size(), "document") + ", " + Quantity.of(beads, "bead"));
    report(held);
  }

  /** Looks before the work whether the format can hold the text of a file, or of a folder. */
  private void check(Path file) {
    destination.check(
        chosen, List.of(new Outline(file.toString(), Optional.empty(), languages, false)));
  }

  /** Names all files that are read, and refuses early to write over them. */
  private void read(List<Path> files) throws IOException {
    destination.read(files);
    destination.read(aligner.files());
    selection.refuseToOverwrite(destination);
  }

  private List<Version> versions(List<Path> files) {
    List<Version> versions = new ArrayList<>();
    for (int k = 0; k < languages.size(); k++) {
      SourceText source = reader.read(files.get(k));
      if (reader.findsCharset()) {
        GuessedCharset.note(source, languages.get(k), notes);
      }
      versions.add(Version.ofLines(languages.get(k), source));
    }
    return versions;
  }

  /** Says what moved in a text, and of versions that are probably not of one that they are not. */
  private void note(String name, ParallelText text) {
    MoveNotes.of(text).forEach(notes::println);
    Correspondence found = Correspondence.least(text);
    if (found.confidence() < LIKELY) {
      notes.printf(
          Locale.ROOT,
          "%s: hardly versions of one text (confidence %s); %.0f %% of the segments are expected to be in right beads\n",
          name,
          Confidence.text(found.confidence()),
          100 * found.share());
    }
  }

  private void report(List<ParallelText> held) throws IOException {
    selection.reportUnpaired(notes);
    selection.report(held, options, destination, notes);
  }
}
