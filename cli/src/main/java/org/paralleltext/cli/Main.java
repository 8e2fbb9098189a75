package org.paralleltext.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import org.paralleltext.read.InputException;
import org.paralleltext.text.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The entry point of the command line. */
@Command(
    name = "paralleltext",
    description = "Aligns the language versions of a document, UN resolutions first.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      AlignCommand.class,
      ConvertCommand.class,
      InspectCommand.class,
      CheckCommand.class,
      LineageCommand.class,
      DoctorCommand.class,
      EvalCommand.class,
      LearnCommand.class,
      OpeningsCommand.class,
      ReportCommand.class,
      LayoutsCommand.class,
      CalibrateCommand.class,
      SpeedCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:bad input; one line on standard error says what",
      "2:wrong usage",
      "70:a bug of ours; the lines on standard error are worth a report"
    })
public final class Main {

  private static final int BAD_INPUT = 1;
  private static final int BUG = 70;

  private Main() {}

  /** The version, for {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"paralleltext " + ToolVersion.get()};
    }
  }

  /** Runs the command line and ends the virtual machine with its exit code. */
  public static void main(String[] args) {
    System.exit(
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            args));
  }

  /** Runs the command line; results go to {@code out}, notes to {@code err}, both in UTF-8. */
  static int run(OutputStream out, OutputStream err, String... args) {
    WatchedStream watched = new WatchedStream(out);
    PrintWriter results = new PrintWriter(watched, false, StandardCharsets.UTF_8);
    PrintWriter notes = new PrintWriter(err, false, StandardCharsets.UTF_8);
    CommandLine line = new CommandLine(new Main());
    line.setExpandAtFiles(false);
    line.setOut(results).setErr(notes);
    line.setExecutionExceptionHandler((exception, command, parsed) -> report(exception, notes));
    int code = execute(line, notes, args);
    results.flush();
    Optional<String> failure = watched.failure();
    failure.ifPresent(
        reason ->
            notes.println(
                new InputException(
                        "standard output", "an output that fails (" + reason + ")", Output.EXPECTED)
                    .getMessage()));
    notes.flush();
    return failure.isPresent() && code == 0 ? BAD_INPUT : code;
  }

  private static int execute(CommandLine line, PrintWriter notes, String... args) {
    if (List.of(args).contains("")) {
      notes.println(
          "an argument is empty, expected the name of a file or folder, or what an option takes");
      return CommandLine.ExitCode.USAGE;
    }
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      notes.println(
          "the input needs more than the "
              + megabytes
              + " MB of memory that Java may use; set JAVA_TOOL_OPTIONS=-Xmx8g, for example");
      return BAD_INPUT;
    } catch (StackOverflowError e) {
      notes.println(
          "the input nests or repeats something deeper than Java's stack; set JDK_JAVA_OPTIONS=-Xss64m, for example");
      return BAD_INPUT;
    }
  }

  /** Says what went wrong; the exit code. */
  static int report(Exception exception, PrintWriter notes) {
    Throwable cause =
        exception instanceof UncheckedIOException unchecked ? unchecked.getCause() : exception;
    if (cause instanceof InputException) {
      notes.println(cause.getMessage());
      return BAD_INPUT;
    }
    if (cause instanceof FileSystemException failure) {
      String reason =
          failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
      notes.println(
          new InputException(
                  failure.getFile(), "an unreadable file (" + reason + ")", "one that can be read")
              .getMessage());
      return BAD_INPUT;
    }
    notes.println("paralleltext has a bug; please report these lines and the input:");
    exception.printStackTrace(notes);
    return BUG;
  }
}
