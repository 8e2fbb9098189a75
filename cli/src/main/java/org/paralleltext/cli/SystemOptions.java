package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.LinkFormat;
import org.paralleltext.eval.PairAligner;
import org.paralleltext.eval.RecordedAligner;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Quantity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that name what other aligners made, and what it is written in. */
final class SystemOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--test-format",
      paramLabel = "FORMAT",
      defaultValue = "ladder",
      description =
          "what TEST, or the folders of --system, are written in: ladder, vecalign, champollion, hunalign, xces, intertext, moses or tmx; the files may then have any ending. moses and tmx hold texts, so <lang>.txt must stand beside the gold ladders")
  private String testFormat;

  @Option(
      names = "--system",
      paramLabel = "NAME=DIR",
      description =
          "with --gold: what another aligner made of the documents, a file each, to be compared too; may be given more than once")
  private Map<String, Path> systems = Map.of();

  /** Whether other aligners are compared. */
  boolean isPresent() {
    return !systems.isEmpty();
  }

  /** Whether there is one of a name. */
  boolean has(String name) {
    return systems.containsKey(name);
  }

  /**
   * What beads are written in.
   *
   * @throws ParameterException if the format is not known
   */
  LinkFormat format() {
    return LinkFormat.ofWord(testFormat)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "unknown format " + testFormat + ", expected one of " + LinkFormat.words()));
  }

  /** The files that are read. */
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : systems.values()) {
      files.addAll(LinkFormat.files(folder));
    }
    return files;
  }

  /** The others, which only read what they made. */
  List<PairAligner> aligners() {
    List<PairAligner> aligners = new ArrayList<>();
    systems.forEach((name, folder) -> aligners.add(new RecordedAligner(name, folder, format())));
    return aligners;
  }

  /** The documents that all recorded systems have files for. */
  GoldSet common(GoldSet set) throws IOException {
    GoldSet common = set;
    for (Map.Entry<String, Path> system : systems.entrySet()) {
      Path folder = system.getValue();
      int before = common.documents().size();
      common = common.only(format().files(folder, set.source(), set.target()).keySet());
      int missing = before - common.documents().size();
      if (common.documents().isEmpty()) {
        throw new InputException(
            folder.toString(), "no file for any document of " + set.name(), "one a document");
      }
      if (missing > 0) {
        spec.commandLine()
            .getErr()
            .println(
                folder
                    + ": has no file for "
                    + missing
                    + " of "
                    + Quantity.of(before, "document")
                    + " of "
                    + set.name()
                    + "; left out for all");
      }
    }
    return common;
  }
}
