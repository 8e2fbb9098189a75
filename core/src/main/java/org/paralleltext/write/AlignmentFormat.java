package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.MemoryHeader;
import org.paralleltext.memory.TranslationUnit;

/** The formats that aligned texts are written in. */
public enum AlignmentFormat {
  /** Translation memory, TMX 1.4b; see {@link TmxWriter}. */
  TMX("tmx", new TmxWriter()),
  /** A table with one bead a line; see {@link TsvWriter}. */
  TSV("tsv", new TsvWriter()),
  /** One JSON object a bead; see {@link JsonLinesWriter}. */
  JSONL("jsonl", new JsonLinesWriter()),
  /** Positions only; see {@link LadderWriter}. */
  LADDER("ladder", new LadderWriter()),
  /** Links between the ids of segments, XCES; see {@link XcesWriter}. */
  XCES("xces", new XcesWriter()),
  /** Two languages for tools of translators, XLIFF 2; see {@link XliffWriter}. */
  XLIFF("xlf", new XliffWriter()),
  /** Plain files, one a language; see {@link MosesWriter}. */
  MOSES("moses", new MosesWriter()),
  /** Resolutions, a file for each document and language; see {@link AknFiles}. */
  AKN("akn", new AknFiles()),
  /** For reading on a terminal; see {@link TextWriter}. */
  TEXT("txt", new TextWriter());

  private final String ending;

  /** What it may be in names that users give: a pattern. */
  private final String endings;

  private final AlignmentWriter writer;

  AlignmentFormat(String ending, AlignmentWriter writer) {
    this.ending = ending;
    endings = "\\.(?:" + ending + "|" + word() + ")";
    this.writer = writer;
  }

  /** The word for it on the command line: {@code tmx}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What names of its files end in, without the dot: {@code tmx}. */
  public String ending() {
    return ending;
  }

  /** The format with this word, if there is one. */
  public static Optional<AlignmentFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** All words, for messages: {@code tmx, tsv, …}. */
  public static String words() {
    return Arrays.stream(values()).map(AlignmentFormat::word).collect(Collectors.joining(", "));
  }

  /** All endings, for messages: {@code tmx, tsv, …, txt}. */
  public static String endings() {
    return Arrays.stream(values()).map(AlignmentFormat::ending).collect(Collectors.joining(", "));
  }

  /**
   * The format that a file name's ending asks for, or the format's word in its place, if it is one
   * of ours; {@code .gz} may follow it.
   */
  public static Optional<AlignmentFormat> ofFileName(String name) {
    return Arrays.stream(values())
        .filter(format -> name.matches("(?is).*" + format.endings + "(\\.gz)?"))
        .findFirst();
  }

  /**
   * Looks whether the format can hold texts, before they are aligned.
   *
   * @throws IllegalArgumentException if it cannot; the message says why
   */
  public void check(List<Outline> texts) {
    writer.check(texts);
  }

  /**
   * Looks whether the format can hold a memory, before its units are gone through.
   *
   * @throws IllegalArgumentException if it cannot; the message says why
   */
  public void check(MemoryHeader header) {
    unitWriter().checkTags(header.tags());
  }

  /**
   * Looks whether texts in the format can be printed, which have to be one file.
   *
   * @throws IllegalArgumentException if they cannot; the message says why
   */
  public void checkOneFile() {
    if (!writer.isOneFile()) {
      throw new IllegalArgumentException(severalFiles());
    }
  }

  /** What is said where there is one file for what has to be several. */
  String severalFiles() {
    return word() + " needs a file for each language; name one with -o";
  }

  /**
   * Writes aligned texts, in the order given.
   *
   * @throws IOException if the writer fails
   * @throws IllegalArgumentException if the format cannot hold these texts; the message says why
   */
  public void write(List<ParallelText> texts, Writer out) throws IOException {
    write(texts, WriteOptions.DEFAULT, out);
  }

  /**
   * Writes some beads of aligned texts, in the order given.
   *
   * @throws IOException if the writer fails
   * @throws IllegalArgumentException if the format cannot hold these texts; the message says why
   */
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException {
    writer.write(texts, options, out);
  }

  /**
   * Writes some beads of aligned texts into files, each whole or not at all: one file in most
   * formats, in {@link #MOSES} one a language, whose names have the language's code for an ending,
   * and in {@link #AKN} one for each document and language. A file whose name ends in {@code .gz}
   * is compressed.
   *
   * @throws IOException if a file cannot be written
   * @throws IllegalArgumentException if the format cannot hold these texts; the message says why
   */
  public void write(List<ParallelText> texts, WriteOptions options, Path file) throws IOException {
    write(writer.files(texts, options), file);
  }

  private void write(Map<String, WholeFile.Content> parts, Path file) throws IOException {
    for (Map.Entry<String, WholeFile.Content> part : parts.entrySet()) {
      WholeFile.write(partOf(file, part.getKey()), part.getValue());
    }
  }

  /**
   * The files that texts are written into, one in most formats.
   *
   * @throws IllegalArgumentException if the format cannot hold these texts; the message says why
   */
  public List<Path> files(List<ParallelText> texts, Path file) {
    return files(writer.files(texts, WriteOptions.DEFAULT), file);
  }

  private List<Path> files(Map<String, WholeFile.Content> parts, Path file) {
    return parts.keySet().stream().map(part -> partOf(file, part)).toList();
  }

  /** Whether it holds the texts of units, not only their places. */
  public boolean holdsTexts() {
    return writer instanceof UnitWriter;
  }

  /**
   * Writes a translation memory, unit by unit.
   *
   * @throws IOException if the writer fails
   * @throws IllegalArgumentException if the format cannot hold it; the message says why
   */
  public void write(Memory memory, Writer out) throws IOException {
    unitWriter().write(memory, out);
  }

  /**
   * Writes a translation memory into files, as {@link #write(List, WriteOptions, Path)} does.
   *
   * @throws IOException if a file cannot be written
   * @throws IllegalArgumentException if the format cannot hold it; the message says why
   */
  public void write(Memory memory, Path file) throws IOException {
    write(unitWriter().files(memory), file);
  }

  /**
   * The files that a memory is written into.
   *
   * @throws IllegalArgumentException if the format cannot hold it; the message says why
   */
  public List<Path> files(Memory memory, Path file) {
    return files(unitWriter().files(memory), file);
  }

  /**
   * Whether a unit of a memory has a place in the format, as {@link #holds(ParallelText, Bead)}.
   */
  public boolean holds(MemoryHeader header, TranslationUnit unit) {
    return unitWriter().holds(header, unit);
  }

  /**
   * A text as the format holds it: ladders and XCES follow the order of the texts, so what moved
   * stays in beads that lack a language.
   */
  public ParallelText held(ParallelText text) {
    return writer.holdsMoves() ? text : text.withoutMoves();
  }

  private UnitWriter unitWriter() {
    if (writer instanceof UnitWriter units) {
      return units;
    }
    throw new IllegalArgumentException(
        word() + " says where beads stand in documents, which a memory does not know");
  }

  private Path partOf(Path file, String part) {
    String zipped = WholeFile.isZipped(file) ? ".gz" : "";
    return part.isEmpty() ? file : Path.of(stem(file.toString()) + part + zipped);
  }

  /** A file name with something before the format's ending: {@code memory.en-zh.tmx}. */
  public Path inserted(Path file, String part) {
    String stem = stem(file.toString());
    return Path.of(stem + "." + part + file.toString().substring(stem.length()));
  }

  /** The name of a file without the format's ending, or its word in that place. */
  public String stem(String name) {
    return name.replaceFirst("(?i)(" + endings + ")?(\\.gz)?$", "");
  }

  /**
   * Whether a bead has a place in the format. A translation memory leaves out beads without text in
   * the document's first language, and those with text in no other, plain files those without text
   * in every language; the other formats leave out nothing.
   */
  public boolean holds(ParallelText text, Bead bead) {
    return writer.holds(text, bead);
  }
}
