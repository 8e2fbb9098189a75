package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.paralleltext.align.Aligner;
import org.paralleltext.eval.LineageGold;
import org.paralleltext.lineage.Kinship;
import org.paralleltext.lineage.Lineage;
import org.paralleltext.lineage.Lineages;
import org.paralleltext.read.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code paralleltext lineage}: the editions of recurring resolutions, paragraph by paragraph. */
@Command(
    name = "lineage",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the editions of recurring resolutions among documents, and follows each paragraph from one edition to the next, within a language and across languages.",
      "Paragraphs are kept, changed, added, dropped, merged, split and moved. Editions and versions are found by what the documents say."
    })
final class LineageCommand implements Callable<Integer> {

  private static final String EXPECTED = "expected text, jsonl or html";

  @Spec private CommandSpec spec;
  @Mixin private DocumentOptions given;
  @Mixin private Lexicons lexicons;

  @Mixin private OutOption out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, jsonl or html; by default what OUT ends in, else text")
  private Optional<String> format;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description =
          "a table of paragraphs and what became of them (columns earlier, later, earlier_id, later_id), with gold.jsonl beside it; prints how well the two agree instead of the lineage")
  private Optional<Path> gold;

  @Option(
      names = "--across",
      description =
          "follows paragraphs once more between single versions, from each language into each, and prints how well that agrees with what all versions together tell instead of the lineage")
  private boolean across;

  @Override
  public Integer call() throws IOException {
    LineageFormat chosen = format();
    Optional<LineageGold> expected =
        gold.isPresent() ? Optional.of(LineageGold.of(gold.get())) : Optional.empty();
    out.check(lexicons.files());
    out.check(gold.map(LineageGold::files).orElse(List.of()));
    out.check(given.files().stream().filter(path -> !Files.isDirectory(path)).toList());
    Optional<Path> earlier = earlierOutput(chosen);
    PrintWriter notes = spec.commandLine().getErr();
    DocumentFiles documents =
        given.read(
            given.languages(),
            file -> earlier.filter(path -> Output.isSame(path, file)).isPresent(),
            notes);
    out.check(documents.names());
    Aligner aligner = lexicons.aligner(documents.languages(), notes).build();
    Lineages found = find(documents, aligner, notes);
    write(chosen, found.lineages(), expected.isEmpty() && !across);
    expected.ifPresent(
        known ->
            spec.commandLine().getOut().print(new LineageScore(known, found.lineages()).table()));
    if (across) {
      spec.commandLine().getOut().print(new LineageAgreement(found.lineages(), aligner).table());
    }
    summarize(documents, found, notes);
    return documents.unread().isEmpty() ? 0 : 1;
  }

  private LineageFormat format() {
    if (format.isPresent()) {
      return LineageFormat.ofWord(format.get())
          .orElseThrow(() -> usage("unknown format " + format.get() + ", " + EXPECTED));
    }
    return out.file()
        .map(
            path ->
                LineageFormat.ofFileName(path)
                    .orElseThrow(
                        () ->
                            usage(
                                path
                                    + " has no ending of a known format, expected txt, jsonl or html, or --format")))
        .orElse(LineageFormat.TEXT);
  }

  /**
   * The output, if it is there already, as an earlier run wrote it.
   *
   * @throws InputException if it is another file in one of the folders that are read
   */
  private Optional<Path> earlierOutput(LineageFormat chosen) throws IOException {
    Optional<Path> there = out.file().filter(Files::exists);
    if (there.isEmpty() || chosen.wrote(there.get())) {
      return there;
    }
    Path real = there.get().toRealPath();
    for (Path input : given.files()) {
      if (Files.isDirectory(input) && real.startsWith(input.toRealPath())) {
        out.check(List.of(real));
      }
    }
    return Optional.empty();
  }

  private Lineages find(DocumentFiles documents, Aligner aligner, PrintWriter notes) {
    Lineages found = Lineages.of(documents.resolutions(), aligner);
    if (found.lineages().isEmpty()) {
      Summary summary = new Summary(notes);
      summary.addLeftOver(documents, found.groups());
      throw new InputException(
          documents.name(),
          "no two editions of one resolution" + summary.leftovers(),
          "resolutions that were adopted again");
    }
    return found;
  }

  private void write(LineageFormat chosen, List<Lineage> lineages, boolean printed)
      throws IOException {
    if (out.file().isPresent() || printed) {
      out.write(writer -> chosen.write(lineages, writer));
    }
  }

  private void summarize(DocumentFiles documents, Lineages found, PrintWriter notes) {
    for (Kinship kinship : found.kinships()) {
      notes.println(
          kinship.earlier().formal()
              + " → "
              + kinship.later().formal()
              + String.format(Locale.ROOT, "  %.2f", kinship.likeness())
              + (kinship.cited() ? ", cited" : ""));
    }
    for (Lineage lineage : found.lineages()) {
      notes.println(LineageTable.chain(lineage));
    }
    Summary summary = new Summary(notes);
    summary.addLeftOver(documents, found.groups());
    summary.print();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
