package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.check.UnitFault;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say which units stay out of a memory, and where those are listed. */
final class Sieve {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--min-precision",
      paramLabel = "P",
      description =
          "write only units that are right with this probability at least, for example 0.99; those left out are counted")
  private double minPrecision;

  @Option(
      names = "--filter",
      split = ",",
      paramLabel = "FAULT",
      description =
          "leave out units with a fault: script, untranslated, length, numbers, duplicate, or all of these; those left out are counted")
  private List<String> filters = List.of();

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      description =
          "a table of the units that are not in the output, and why: a fault, improbable, unpaired (the format holds no unit with so few languages), or unasked (no text in the languages of --langs)")
  private Optional<Path> rejected;

  double minPrecision() {
    return minPrecision;
  }

  Optional<Path> rejected() {
    return rejected;
  }

  /** The faults that are looked for; none if there is no filter. */
  Set<UnitFault> faults() {
    if (filters.contains("all")) {
      return EnumSet.allOf(UnitFault.class);
    }
    Set<UnitFault> faults = EnumSet.noneOf(UnitFault.class);
    for (String word : filters) {
      faults.add(
          UnitFault.ofWord(word)
              .orElseThrow(
                  () ->
                      usage(
                          "unknown fault "
                              + word
                              + ", expected script, untranslated, length, numbers, duplicate or all")));
    }
    return faults;
  }

  /** Checks what can be checked before any work is done. */
  void check(Destination destination) {
    if (!(minPrecision >= 0 && minPrecision <= 1)) {
      throw usage("--min-precision must be from 0 to 1: " + minPrecision);
    }
    faults();
    rejected.ifPresent(file -> checkRejected(file, destination));
  }

  /** The table must not take the place of the output, and its folder must be there. */
  private void checkRejected(Path file, Destination destination) {
    if (Output.isStandard(file)
        || destination.file().filter(out -> Output.isSame(out, file)).isPresent()) {
      throw usage("--rejected needs a file of its own: " + file);
    }
    Output.refuseFolder(file);
    Output.refuseWithoutFolder(file);
  }

  /** Whether a file is the table that an earlier run wrote. */
  boolean mayHaveWritten(Path found) {
    return rejected.filter(file -> Output.isSame(file, found)).isPresent();
  }

  /** Refuses to write the table over a file that is read, before any work is done. */
  void refuseToOverwrite(Destination destination) throws IOException {
    if (rejected.isPresent()) {
      destination.refuseToOverwrite(rejected.get());
    }
  }

  /**
   * Says how many units were left out and why, and writes which.
   *
   * @param rejections what was left out
   * @param notes where people read
   */
  void report(Rejections rejections, Destination destination, PrintWriter notes)
      throws IOException {
    if (!filters.isEmpty()) {
      notes.println("filtered: " + rejections.faults());
    }
    refuseToOverwrite(destination);
    if (rejected.isPresent()) {
      Output.write(rejected.get(), rejections::write);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
