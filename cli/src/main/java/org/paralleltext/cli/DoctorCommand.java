package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Version;
import org.paralleltext.group.DocumentGroups;
import org.paralleltext.group.Profile;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paralleltext doctor}: what is wrong with files before anything is aligned. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Says what is odd about files before they are aligned, and what to do about it.",
      "Lost characters, two languages in one file, no structure, no symbol, noise of a scan, faults of numbering, dumps on one line; versions of very different length, and files without a counterpart."
    })
final class DoctorCommand implements Callable<Integer> {

  /** Versions of which one has so many times the paragraphs of another are not the same. */
  private static final double LONGER = 1.3;

  @Spec private CommandSpec spec;
  @Mixin private Charsets charsets;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "documents, or folders of documents")
  private List<Path> files;

  @Option(names = "--lines", description = "one segment a line, a file for each of --langs")
  private boolean lines;

  @Option(
      names = "--langs",
      split = ",",
      paramLabel = "LANG",
      description = "with --lines: the languages of the files")
  private List<String> langs = List.of();

  @Override
  public Integer call() throws IOException {
    if (lines != !langs.isEmpty()) {
      throw usage("--lines and --langs go together");
    }
    return lines ? lines() : documents();
  }

  // Lines

  private int lines() throws IOException {
    List<Language> languages = Languages.several(spec, langs);
    Languages.checkOneFileEach(spec, languages, files);
    PrintWriter out = spec.commandLine().getOut();
    List<Version> versions = new ArrayList<>();
    for (int k = 0; k < files.size(); k++) {
      versions.add(Version.ofLines(languages.get(k), charsets.reader().read(files.get(k))));
    }
    int odd = 0;
    for (Version version : versions) {
      List<Symptom> symptoms = LineDiagnosis.of(version);
      odd += symptoms.isEmpty() ? 0 : 1;
      print(head(version), symptoms.stream().map(Symptom::toString).toList(), out);
    }
    List<Symptom> between = LineDiagnosis.between(versions);
    print("beside each other", between.stream().map(Symptom::toString).toList(), out);
    out.println(count(versions.size(), odd));
    return 0;
  }

  private static String head(Version version) {
    return String.join(
        ", ",
        version.source().name() + "  " + version.language().name(),
        version.source().charset().name(),
        Quantity.of(version.segments().size(), "line"));
  }

  private static String count(int files, int odd) {
    return Quantity.of(files, "file") + ", " + odd + " with something odd";
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  // Documents

  private int documents() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    DocumentFiles documents =
        DocumentFiles.read(
            files, charsets.reader(), Language.known(), file -> false, spec.commandLine().getErr());
    int odd = 0;
    for (Profile profile : documents.profiles()) {
      Resolution resolution = documents.shelf().get(profile);
      List<Symptom> symptoms = Diagnosis.of(resolution);
      odd += symptoms.isEmpty() ? 0 : 1;
      print(head(resolution), symptoms.stream().map(Symptom::toString).toList(), out);
    }
    printTogether(documents, out);
    print("files that cannot be read", documents.unread(), out);
    print("files in languages that are not known", documents.leftOver(), out);
    int useless = documents.unread().size() + documents.leftOver().size();
    out.println(count(documents.profiles().size() + useless, odd + useless));
    return documents.unread().isEmpty() ? 0 : 1;
  }

  private static String head(Resolution resolution) {
    return String.join(
        ", ",
        resolution.source().name() + "  " + resolution.language().name(),
        resolution.source().charset().name(),
        resolution.symbol().map(Symbol::formal).orElse("no symbol"),
        Quantity.of(resolution.paragraphs().size(), "paragraph"));
  }

  private static void printTogether(DocumentFiles documents, PrintWriter out) {
    DocumentGroups groups = DocumentGroups.of(documents.profiles());
    List<String> different =
        groups.groups().stream()
            .map(documents::resolutions)
            .filter(DoctorCommand::differ)
            .map(
                group ->
                    group.stream()
                        .map(version -> version.source().name() + " " + Diagnosis.body(version))
                        .collect(Collectors.joining(", ")))
            .toList();
    print("versions with very different numbers of paragraphs; is one cut off?", different, out);
    print("put together by content, or doubtful", words(groups.remarks()), out);
    print("files without a counterpart", words(groups.leftovers()), out);
  }

  private static boolean differ(List<Resolution> group) {
    long most = group.stream().mapToLong(Diagnosis::body).max().orElse(0);
    long fewest = group.stream().mapToLong(Diagnosis::body).min().orElse(0);
    return most > LONGER * fewest;
  }

  private static List<String> words(List<DocumentGroups.Remark> remarks) {
    return remarks.stream()
        .map(remark -> remark.profile().name() + ": " + remark.reason())
        .toList();
  }

  private static void print(String heading, List<String> lines, PrintWriter out) {
    if (!lines.isEmpty()) {
      out.println(heading);
      lines.forEach(line -> out.println("  " + line));
    }
  }
}
