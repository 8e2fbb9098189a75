package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.MemoryFormat;
import org.paralleltext.text.LanguageTag;
import org.paralleltext.text.Quantity;
import org.paralleltext.write.AlignmentFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paralleltext convert}: translation memories from one format to another. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = {
      "Converts, joins and filters translation memories, of other tools too.",
      "Memories of any size need the same space, unless duplicates are looked for."
    })
final class ConvertCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private Sieve sieve;
  @Mixin private Destination destination;

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description =
          "memories, compressed or not; plain files by their languages: corpus.en corpus.zh")
  private List<Path> files = List.of();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "tmx, xliff, tsv, jsonl or moses; by default what each IN ends in")
  private Optional<String> from;

  @Option(
      names = "--langs",
      split = ",",
      paramLabel = "LANG",
      description = "only these languages, in this order, the first as source; all if absent")
  private List<String> langs = List.of();

  @Override
  public Integer call() throws IOException {
    AlignmentFormat format = destination.format(AlignmentFormat.TEXT);
    if (!format.holdsTexts()) {
      throw usage(
          format.word() + " says where beads stand in documents, which a memory does not know");
    }
    sieve.check(destination);
    destination.check(format);
    destination.read(files);
    destination.check();
    sieve.refuseToOverwrite(destination);
    Memory all = read();
    Memory memory = destination.labels().on(chosen(all));
    destination.check(format, memory.header());
    PrintWriter notes = spec.commandLine().getErr();
    List<Rejections> rejections = new ArrayList<>();
    if (!langs.isEmpty()) {
      rejections.add(unasked(all, notes));
    }
    if (destination.isInPairs()) {
      for (List<String> pair : Languages.pairs(memory.header().tags())) {
        rejections.add(write(memory.in(pair), format, Optional.of(pair), notes));
      }
    } else {
      rejections.add(write(memory, format, Optional.empty(), notes));
    }
    sieve.report(Rejections.joined(rejections), destination, notes);
    return 0;
  }

  /** The files of each format together, in the order of the first ones. */
  private Memory read() throws IOException {
    Map<MemoryFormat, List<Path>> byFormat = new LinkedHashMap<>();
    for (Path file : files) {
      byFormat.computeIfAbsent(format(file), key -> new ArrayList<>()).add(file);
    }
    List<Memory> memories = new ArrayList<>();
    for (Map.Entry<MemoryFormat, List<Path>> entry : byFormat.entrySet()) {
      memories.add(entry.getKey().read(entry.getValue(), tags()));
    }
    return Memory.joined(memories);
  }

  private MemoryFormat format(Path file) {
    Optional<MemoryFormat> format =
        from.isPresent()
            ? MemoryFormat.ofWord(from.get())
            : MemoryFormat.ofFileName(file.getFileName().toString());
    return format.orElseThrow(
        () ->
            usage(
                from.map(word -> "unknown format " + word)
                        .orElse(file + " has no ending of a format that is read")
                    + ", expected one of "
                    + MemoryFormat.words()));
  }

  private Memory chosen(Memory memory) {
    if (langs.isEmpty()) {
      return memory;
    }
    List<String> tags = tags();
    if (tags.size() < langs.size() || !memory.header().tags().containsAll(tags)) {
      throw usage(
          "--langs names languages of the memory, each once: it has "
              + String.join(", ", memory.header().tags()));
    }
    return memory.in(tags);
  }

  /** The languages that {@code --langs} names. */
  private List<String> tags() {
    return langs.stream().map(code -> LanguageTag.canonical(code).orElse(code)).distinct().toList();
  }

  private Rejections unasked(Memory memory, PrintWriter notes) throws IOException {
    Rejections unasked = Rejections.unasked(memory, tags());
    say(notes, "", unasked.total(), "without text in " + String.join(", ", tags()));
    return unasked;
  }

  /** Writes one output; what is not in it. */
  private Rejections write(
      Memory memory, AlignmentFormat format, Optional<List<String>> pair, PrintWriter notes)
      throws IOException {
    SiftedMemory sifted = SiftedMemory.of(memory, sieve, format);
    Rejections rejections = sifted.rejections();
    destination.write(format, sifted.kept(), pair);
    String name = pair.map(tags -> String.join("-", tags) + ": ").orElse("");
    notes.println(
        name
            + (sifted.units() - rejections.total())
            + " of "
            + Quantity.of(sifted.units(), "unit"));
    say(
        notes,
        name,
        rejections.count(Rejections.Reason.IMPROBABLE),
        "less probable than " + sieve.minPrecision());
    say(
        notes,
        name,
        rejections.count(Rejections.Reason.UNPAIRED),
        "for " + format.word() + " has no place for units that lack a language");
    if (sifted.formatted() > 0) {
      notes.println(
          name + "without their formatting, of which only text is kept: " + sifted.formatted());
    }
    return rejections;
  }

  private static void say(PrintWriter notes, String name, int count, String what) {
    if (count > 0) {
      notes.println(name + "left out: " + count + ", " + what);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
