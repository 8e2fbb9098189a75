package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.paralleltext.read.InputException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command writes its page. */
final class PageOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Mixin private OutOption out;

  /**
   * Looks whether a page can be written, before there is one, see {@link Output#check}.
   *
   * @param inputs the files that are read
   * @throws InputException if it cannot
   */
  void check(List<Path> inputs) throws IOException {
    if (out.file().isPresent()) {
      Output.check(out.file().get(), inputs);
    }
  }

  void write(String page) {
    out.file()
        .ifPresentOrElse(
            path -> Output.write(path, writer -> writer.write(page)),
            () -> {
              PrintWriter writer = spec.commandLine().getOut();
              writer.print(page);
              writer.flush();
            });
  }
}
