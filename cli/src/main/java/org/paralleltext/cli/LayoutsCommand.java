package org.paralleltext.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.paralleltext.layout.CrossFit;
import org.paralleltext.layout.LayoutReport;
import org.paralleltext.resolution.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
          + " is GB18030, windows-1256, windows-1251 or windows-1252; hyphenated has words divided at one line end in five.\n\n";

  private static final String CROSS_FITTED =
      "\nDumps on one line again, in the languages in which nothing but words tells the paragraphs of a preamble apart. Here"
          + " those of each folder are told by what the other folders taught; in the first table, by what all taught. Beside"
          + " English: with the number and the lengths of the preambular paragraphs of the English version, which is on one"
          + " line too:\n\n";

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "XML files, or folders of them; of several, each is also tried with what the others teach")
  private List<Path> inputs;

  @Mixin private OutOption out;

  @Override
  public Integer call() throws IOException {
    List<List<Resolution>> parts = new ArrayList<>();
    for (Path input : inputs) {
      parts.add(PublishedResolutions.read(input));
      out.check(PublishedResolutions.files(input));
    }
    String all = LayoutReport.of(parts.stream().flatMap(List::stream).toList()).markdown();
    String fitted = parts.size() > 1 ? CROSS_FITTED + CrossFit.of(parts).markdown() : "";
    out.write(writer -> writer.write(HEAD + all + fitted));
    return 0;
  }
}
