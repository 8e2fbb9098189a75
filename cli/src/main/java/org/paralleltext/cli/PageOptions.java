package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.paralleltext.read.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command writes its page. */
final class PageOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description = "a Markdown file to write; else, or if it is -, to stdout")
  private Optional<Path> out;

  private Optional<Path> file() {
    return out.filter(path -> !Output.isStandard(path));
  }

  /**
   * Looks whether a page can be written, before there is one, see {@link Output#check}.
   *
   * @param inputs the files that are read
   * @throws InputException if it cannot
   */
  void check(List<Path> inputs) throws IOException {
    if (file().isPresent()) {
      Output.check(file().get(), inputs);
    }
  }

  void write(String page) {
    file()
        .ifPresentOrElse(
            path -> Output.write(path, writer -> writer.write(page)),
            () -> {
              PrintWriter writer = spec.commandLine().getOut();
              writer.print(page);
              writer.flush();
            });
  }
}
