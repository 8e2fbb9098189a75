package org.paralleltext.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.paralleltext.read.InputException;
import org.paralleltext.text.LanguageTag;

/** The formats that translation memories are read from: those that hold the texts of units. */
public enum MemoryFormat {
  /** Translation memory, TMX; see {@link TmxReader}. */
  TMX("tmx", each((file, languages) -> TmxReader.read(file))),
  /** Two languages, XLIFF 2; see {@link XliffReader}. */
  XLIFF("xlf|xliff", each((file, languages) -> XliffReader.read(file))),
  /** A table with a unit a line; see {@link TsvReader}. */
  TSV("tsv", each(TsvReader::read)),
  /** A JSON object a unit; see {@link JsonLinesReader}. */
  JSONL("jsonl", each(JsonLinesReader::read)),
  /** Plain files, one a language; see {@link MosesReader}. */
  MOSES("moses", (files, languages) -> MosesReader.read(files));

  private interface Reader {
    Memory read(List<Path> files, List<String> languages) throws IOException;
  }

  private interface FileReader {
    Memory read(Path file, List<String> languages) throws IOException;
  }

  private final Pattern ending;
  private final Reader reader;

  MemoryFormat(String ending, Reader reader) {
    this.ending = Pattern.compile("\\.(?:" + ending + ")(?:\\.gz)?$", Pattern.CASE_INSENSITIVE);
    this.reader = reader;
  }

  private static Reader each(FileReader reader) {
    return (files, languages) -> {
      List<Memory> memories = new ArrayList<>();
      for (Path file : files) {
        memories.add(reader.read(file, languages));
      }
      return Memory.joined(memories);
    };
  }

  /**
   * Reads files as one memory; plain files of {@link #MOSES}, one a language, go together by what
   * their names begin with. Each file is gone through once here, and again whenever the units are.
   *
   * @param files one at least, compressed by gzip or not
   * @throws org.paralleltext.read.InputException if one cannot be read, or is not in this format
   * @throws IOException never, unless a visitor throws it
   */
  public Memory read(List<Path> files) throws IOException {
    return read(files, List.of());
  }

  /**
   * Reads files, as {@link #read(List)} does, of which somebody knows languages that they have. It
   * is them that fields of tables and JSON Lines are named by where that may be doubted, as with
   * {@code id}; others are read too.
   *
   * @param languages BCP 47 tags, as {@link LanguageTag#canonical} writes them
   */
  public Memory read(List<Path> files, List<String> languages) throws IOException {
    files.forEach(MemoryFormat::requireLasting);
    return reader.read(files, languages);
  }

  /** A memory is gone through again and again, as a pipe cannot be. */
  private static void requireLasting(Path file) {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      throw new InputException(
          file.toString(), "something that can be read but once", "a translation memory in a file");
    }
  }

  /** The word for it on the command line: {@code tmx}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this word, if there is one. */
  public static Optional<MemoryFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** All words, for messages: {@code tmx, xliff, …}. */
  public static String words() {
    return Arrays.stream(values()).map(MemoryFormat::word).collect(Collectors.joining(", "));
  }

  /** The format that a file name's ending tells; one that ends in a language is a plain file. */
  public static Optional<MemoryFormat> ofFileName(String name) {
    String tail = name.replaceFirst("(?i)\\.gz$", "").replaceFirst("^.*\\.", "");
    return Arrays.stream(values())
        .filter(format -> format.ending.matcher(name).find())
        .findFirst()
        .or(() -> LanguageTag.isKnown(tail) ? Optional.of(MOSES) : Optional.empty());
  }
}
