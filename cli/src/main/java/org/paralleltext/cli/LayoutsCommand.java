package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.paralleltext.layout.LayoutReport;
import org.paralleltext.read.InputException;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code paralleltext layouts}: how well structure is found in text that looks like extractions.
 */
@Command(
    name = "layouts",
    mixinStandardHelpOptions = true,
    description = {
      "Renders Akoma Ntoso resolutions as text in many layouts, and tells how much of their structure is"
          + " found again in it."
    })
final class LayoutsCommand implements Callable<Integer> {

  private static final String HEAD =
      "# Structure\n\nMade by `paralleltext layouts`, see the project's README. Akoma Ntoso resolutions are rendered as text the"
          + " way extractions look; what is found again in it is compared with the XML. In brackets: documents. Footnotes on"
          + " the pages are made up; ocr has an error in one of 200 characters, of markers and headers too; a legacy charset"
          + " is GB18030, windows-1256, windows-1251 or windows-1252.\n\n";

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "XML files, or folders of them")
  private List<Path> inputs;

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description = "a Markdown file to write; else to stdout")
  private Path out;

  @Override
  public Integer call() throws IOException {
    List<Resolution> resolutions = new ArrayList<>();
    for (Path input : inputs) {
      for (Path file : files(input)) {
        resolutions.add(new ResolutionReader().read(file));
      }
    }
    if (resolutions.isEmpty()) {
      throw new InputException(inputs.get(0).toString(), "no .xml file", "Akoma Ntoso resolutions");
    }
    String page = LayoutReport.of(resolutions).markdown();
    if (out == null) {
      PrintWriter writer = spec.commandLine().getOut();
      writer.print(page);
      writer.flush();
    } else {
      Output.write(out, writer -> writer.write(HEAD + page));
    }
    return 0;
  }

  private static List<Path> files(Path input) throws IOException {
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    try (Stream<Path> files = Files.walk(input)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
