package org.paralleltext.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.paralleltext.text.LanguageTag;
import org.paralleltext.write.Labels;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say what a file says of itself. */
final class LabelOptions {

  /** What builds that can be repeated say the date by: seconds since 1970. */
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "when the memory was made, for TMX: 2026-01-31T00:00:00Z; by default what "
              + EPOCH
              + " says, else none")
  private Optional<String> date;

  @Option(
      names = "--codes",
      split = ",",
      paramLabel = "LANG=CODE",
      description = "the codes to write for languages, as a tool wants them: en=en-US,zh=zh-CN")
  private List<String> codes = List.of();

  Labels labels() {
    Map<String, String> tags = new TreeMap<>();
    for (String pair : codes) {
      String[] sides = pair.split("=", 2);
      String from = tag(sides[0]);
      if (tags.put(from, tag(sides.length == 2 ? sides[1] : "")) != null) {
        throw usage("--codes names a language twice: " + from);
      }
    }
    Optional<String> epoch = Optional.ofNullable(System.getenv(EPOCH));
    try {
      return new Labels(date(date, epoch), tags);
    } catch (DateTimeException | NumberFormatException e) {
      throw usage(
          date.isPresent()
              ? "--date must be like 2026-01-31T00:00:00Z: " + date.get()
              : EPOCH + " must be seconds since 1970: " + epoch.orElse(""));
    }
  }

  private String tag(String code) {
    return LanguageTag.canonical(code)
        .orElseThrow(() -> usage("--codes names languages like en=en-US: " + code));
  }

  /** The date that the option gives, or else the environment. */
  static Optional<Instant> date(Optional<String> given, Optional<String> epoch) {
    return given
        .map(Instant::parse)
        .or(() -> epoch.map(Long::parseLong).map(Instant::ofEpochSecond));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
