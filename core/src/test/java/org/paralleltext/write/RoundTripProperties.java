package org.paralleltext.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.MemoryFormat;
import org.paralleltext.memory.MemoryHeader;
import org.paralleltext.memory.Passage;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.memory.Variant;
import org.paralleltext.text.Span;
import org.paralleltext.text.Texts;

/** What is written is read, and written again as the same bytes. */
class RoundTripProperties {

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("round");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  Arbitrary<ParallelText> texts() {
    return ParallelTexts.any();
  }

  @Provide
  Arbitrary<MemoryFormat> formats() {
    return Arbitraries.of(MemoryFormat.class);
  }

  @Provide
  Arbitrary<List<TranslationUnit>> units() {
    Arbitrary<Variant> english = variants("en-US");
    Arbitrary<Variant> german = variants("de");
    return Combinators.combine(
            Texts.any().map(text -> text.replaceAll("[\\s\\u0000-\\u001F]", "")),
            english,
            german,
            Arbitraries.doubles().between(0, 1).ofScale(6).optional(),
            properties().list().ofMaxSize(3))
        .as(
            (id, one, other, confidence, properties) ->
                new TranslationUnit(
                    id,
                    "",
                    OptionalInt.empty(),
                    "1-1",
                    confidence.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                    List.of(one, other),
                    properties,
                    0))
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<Variant> variants(String tag) {
    return Combinators.combine(Texts.any(), properties().list().ofMaxSize(2))
        .as(
            (text, properties) ->
                new Variant(
                    tag,
                    "a.txt",
                    text.isEmpty()
                        ? List.of()
                        : List.of(
                            new Passage(
                                text,
                                "operative",
                                "12(b)",
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                List.of(new Span(3, 9), new Span(12, 20)),
                                properties))));
  }

  private static Arbitrary<org.paralleltext.memory.Property> properties() {
    return Combinators.combine(
            Arbitraries.of(
                "x-client", "note", "creationdate", "changeid", "x-doc ", "state", "شرح"),
            Texts.any().map(text -> "v" + text))
        .as(org.paralleltext.memory.Property::new);
  }

  private static AlignmentFormat writer(MemoryFormat format) {
    return AlignmentFormat.ofWord(format.word()).orElseThrow();
  }

  /** Writes a memory, reads it, writes what was read; the bytes must be the same. */
  private static Memory returned(MemoryFormat format, Memory memory, String name)
      throws IOException {
    AlignmentFormat writer = writer(format);
    Path first = folder.resolve("first." + name);
    Path second = folder.resolve("second." + name);
    writer.write(memory, first);
    Memory read = format.read(writer.files(memory, first));
    writer.write(read, second);
    List<Path> written = writer.files(memory, first);
    List<Path> again = writer.files(read, second);
    assertThat(again).hasSameSizeAs(written);
    for (int i = 0; i < written.size(); i++) {
      assertThat(again.get(i)).hasSameBinaryContentAs(written.get(i));
    }
    return read;
  }

  private static List<TranslationUnit> units(Memory memory) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    memory.units().forEach(units::add);
    return units;
  }

  private static String ending(MemoryFormat format, boolean zipped) {
    return writer(format).ending() + (zipped ? ".gz" : "");
  }

  @Property(tries = 150)
  void beadsOfAnyTextComeBack(
      @ForAll("texts") ParallelText text,
      @ForAll("formats") MemoryFormat format,
      @ForAll boolean zipped)
      throws IOException {
    Memory memory = AlignedMemory.of(List.of(text), WriteOptions.DEFAULT);
    Memory read = returned(format, memory, ending(format, zipped));

    List<TranslationUnit> expected =
        units(memory).stream().filter(unit -> writer(format).holds(memory.header(), unit)).toList();
    assertThat(units(read)).hasSameSizeAs(expected);
    if (format == MemoryFormat.JSONL) {
      assertThat(units(read))
          .extracting(TranslationUnit::tags)
          .allMatch(read.header().tags()::equals);
    }
  }

  @Property(tries = 150)
  void unitsOfOtherToolsComeBack(
      @ForAll("units") List<TranslationUnit> units, @ForAll("formats") MemoryFormat format)
      throws Exception {
    Memory memory =
        new Memory(
            new MemoryHeader(List.of("en-US", "de"), true, Optional.empty()),
            visitor -> {
              for (TranslationUnit unit : units) {
                visitor.visit(unit);
              }
            });

    Memory read = returned(format, memory, ending(format, false));
    if (format == MemoryFormat.TMX) {
      TmxReading.validate(Files.readString(folder.resolve("first.tmx")));
    }

    List<TranslationUnit> expected =
        units.stream().filter(unit -> writer(format).holds(memory.header(), unit)).toList();
    List<TranslationUnit> found = units(read);
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.size(); i++) {
      for (String tag : memory.header().tags()) {
        assertThat(found.get(i).text(tag)).isEqualTo(kept(format, expected.get(i).text(tag)));
      }
      if (format == MemoryFormat.TMX || format == MemoryFormat.JSONL) {
        assertThat(names(found.get(i))).containsExactlyInAnyOrderElementsOf(names(expected.get(i)));
      }
      if (format != MemoryFormat.MOSES) {
        assertThat(Cells.confidence(found.get(i).confidence()))
            .isEqualTo(Cells.confidence(expected.get(i).confidence()));
      }
    }
  }

  /** The names of all properties of a unit. */
  private static List<String> names(TranslationUnit unit) {
    return Stream.concat(
            unit.properties().stream(),
            unit.variants().stream().flatMap(variant -> variant.properties().stream()))
        .map(org.paralleltext.memory.Property::name)
        .toList();
  }

  /** What a format can hold of a text. */
  private static String kept(MemoryFormat format, String text) {
    String whole =
        text.codePoints()
            .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return switch (format) {
      case TMX, XLIFF -> XmlText.clean(text);
      case JSONL -> whole;
      case TSV -> whole.replaceAll("[\t\r\n]", " ");
      case MOSES -> whole.replaceAll("\\s+", " ").replaceFirst("^[ \\uFEFF]+", "").strip();
    };
  }
}
