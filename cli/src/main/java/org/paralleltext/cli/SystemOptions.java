package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.paralleltext.eval.GoldSet;
import org.paralleltext.eval.LinkFormat;
import org.paralleltext.eval.PairAligner;
import org.paralleltext.eval.RecordedAligner;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Quantity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

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

  /** What {@code --system} says. */
  private record Recorded(String name, Path folder) {}

  /** Reads what it says. */
  static final class RecordedReader implements ITypeConverter<Recorded> {

    @Override
    public Recorded convert(String value) {
      int end = value.indexOf('=');
      if (end < 1 || end + 1 == value.length()) {
        throw new TypeConversionException("names an aligner and a folder, like NAME=DIR: " + value);
      }
      return new Recorded(value.substring(0, end), Path.of(value.substring(end + 1)));
    }
  }

  @Option(
      names = "--system",
      converter = RecordedReader.class,
      paramLabel = "NAME=DIR",
      description =
          "with --gold: what another aligner made of the documents, a file each, to be compared too; may be given more than once")
  private List<Recorded> systems = List.of();

  /** Whether other aligners are compared. */
  boolean isPresent() {
    return !systems.isEmpty();
  }

  /** Whether there is one of a name. */
  boolean has(String name) {
    return systems.stream().anyMatch(system -> system.name().equals(name));
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
    for (Recorded system : systems) {
      files.addAll(LinkFormat.files(system.folder()));
    }
    return files;
  }

  /**
   * The others, which only read what they made.
   *
   * @throws ParameterException if two have one name
   */
  List<PairAligner> aligners() {
    Set<String> names = new HashSet<>();
    List<PairAligner> aligners = new ArrayList<>();
    for (Recorded system : systems) {
      if (!names.add(system.name())) {
        throw new ParameterException(
            spec.commandLine(), "--system " + system.name() + " is given twice");
      }
      aligners.add(new RecordedAligner(system.name(), system.folder(), format()));
    }
    return aligners;
  }

  /** The documents that all recorded systems have files for. */
  GoldSet common(GoldSet set) throws IOException {
    GoldSet common = set;
    for (Recorded system : systems) {
      Path folder = system.folder();
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
