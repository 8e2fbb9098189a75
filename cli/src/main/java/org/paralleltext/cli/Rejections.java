package org.paralleltext.cli;

import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paralleltext.bitext.BitextUnit;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.check.UnitFault;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.memory.Variant;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;
import org.paralleltext.write.WholeFile;

/**
 * Units that are not in an output, and why.
 *
 * @param counts how many there are for each reason
 * @param rows writes them as rows of a table, one a language
 */
record Rejections(Map<Reason, Integer> counts, WholeFile.Content rows) {

  /** Why a unit is not in an output; the faults in their own order. */
  enum Reason {
    /** Less probable than was asked for. */
    IMPROBABLE,
    /** The format has no place for it, since it lacks a language. */
    UNPAIRED,
    /** It has text only in languages that nobody asked for. */
    UNASKED,
    /** It has {@link UnitFault#SCRIPT}. */
    SCRIPT(UnitFault.SCRIPT),
    /** It has {@link UnitFault#UNTRANSLATED}. */
    UNTRANSLATED(UnitFault.UNTRANSLATED),
    /** It has {@link UnitFault#LENGTH}. */
    LENGTH(UnitFault.LENGTH),
    /** It has {@link UnitFault#NUMBERS}. */
    NUMBERS(UnitFault.NUMBERS),
    /** It has {@link UnitFault#DUPLICATE}. */
    DUPLICATE(UnitFault.DUPLICATE);

    private static final Map<UnitFault, Reason> OF_FAULTS =
        Stream.of(values())
            .filter(reason -> reason.fault.isPresent())
            .collect(Maps.toImmutableEnumMap(reason -> reason.fault.get(), reason -> reason));

    private final Optional<UnitFault> fault;

    Reason() {
      fault = Optional.empty();
    }

    Reason(UnitFault fault) {
      this.fault = Optional.of(fault);
    }

    /** That a unit has a fault. */
    static Reason of(UnitFault fault) {
      return OF_FAULTS.get(fault);
    }

    /** The name in lower case, which is that of the fault if it is one. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the counts. */
  Rejections {
    counts = Map.copyOf(counts);
  }

  /** The units of a memory that have no text in any of some languages; goes through it once. */
  static Rejections unasked(Memory memory, List<String> tags) throws IOException {
    int[] count = new int[1];
    memory.without(tags).units().forEach(unit -> count[0]++);
    return new Rejections(
        count[0] == 0 ? Map.of() : Map.of(Reason.UNASKED, count[0]),
        out -> memory.without(tags).units().forEach(unit -> out.write(rows(Reason.UNASKED, unit))));
  }

  /** Those of several outputs, one after another. */
  static Rejections joined(List<Rejections> several) {
    Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    several.forEach(
        one -> one.counts().forEach((reason, count) -> counts.merge(reason, count, Integer::sum)));
    return new Rejections(
        counts,
        out -> {
          for (Rejections one : several) {
            one.rows().write(out);
          }
        });
  }

  /** The same without what a table says of them. */
  Rejections withoutRows() {
    return new Rejections(counts, out -> {});
  }

  /** How many there are. */
  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The faults in their order, each with its number before it. */
  String faults() {
    String words =
        Stream.of(Reason.values())
            .filter(reason -> reason.fault.isPresent() && counts.containsKey(reason))
            .map(reason -> counts.get(reason) + " " + reason.word())
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "none" : words;
  }

  /** How many units were left out for a reason. */
  int count(Reason reason) {
    return counts.getOrDefault(reason, 0);
  }

  /** Writes the table. */
  void write(Writer out) throws IOException {
    out.write("fault\tdocument\tlanguages\tbead\tlanguage\tfile\ttext\n");
    rows.write(out);
  }

  /** The rows of a bead. */
  static String rows(Reason reason, ParallelText text, BitextUnit unit) {
    StringBuilder rows = new StringBuilder();
    for (Version version : text.versions()) {
      rows.append(
          row(
              reason,
              text.symbol().map(Symbol::formal).orElse(""),
              text.alignment().languages().stream().map(Language::code).toList(),
              String.valueOf(unit.index()),
              version.language().code(),
              version.source().name(),
              text.text(unit.bead(), version.language())));
    }
    return rows.toString();
  }

  /** The rows of a unit, which has its name where a bead has its position. */
  static String rows(Reason reason, TranslationUnit unit) {
    StringBuilder rows = new StringBuilder();
    for (Variant variant : unit.variants()) {
      rows.append(
          row(
              reason,
              unit.document(),
              unit.tags(),
              unit.id(),
              variant.tag(),
              variant.file(),
              variant.text()));
    }
    return rows.toString();
  }

  private static String row(
      Reason reason,
      String document,
      List<String> languages,
      String place,
      String language,
      String file,
      String text) {
    return Stream.of(
                reason.word(), document, String.join("-", languages), place, language, file, text)
            .map(field -> field.replaceAll("[\t\r\n]", " "))
            .collect(Collectors.joining("\t"))
        + "\n";
  }
}
