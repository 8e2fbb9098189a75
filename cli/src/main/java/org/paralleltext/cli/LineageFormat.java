package org.paralleltext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.paralleltext.lineage.Lineage;
import org.paralleltext.read.InputFile;

/** In which form lineages are written. */
enum LineageFormat {
  /** A table for reading on a terminal; it begins with no words of its own. */
  TEXT("text", "txt", ""),
  /** A JSON object a strand. */
  JSONL("jsonl", "jsonl", LineageJson.HEAD),
  /** A page with the editions side by side. */
  HTML("html", "html", LineagePage.HEAD);

  private final String word;
  private final String ending;
  private final String head;

  LineageFormat(String word, String ending, String head) {
    this.word = word;
    this.ending = ending;
    this.head = head;
  }

  /** The format of a name: {@code text}, {@code jsonl}, {@code html}. */
  static Optional<LineageFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
  }

  /** The format that a file's name ends in, {@code .gz} after it or not. */
  static Optional<LineageFormat> ofFileName(Path file) {
    String name = file.toString().replaceFirst("\\.gz$", "");
    return Arrays.stream(values()).filter(known -> name.endsWith("." + known.ending)).findFirst();
  }

  void write(List<Lineage> lineages, Writer out) throws IOException {
    switch (this) {
      case TEXT -> LineageTable.write(lineages, out);
      case JSONL -> LineageJson.write(lineages, out);
      case HTML -> LineagePage.write(lineages, out);
    }
  }

  /** Whether a file is what an earlier run wrote, by its name and first bytes; a table never is. */
  boolean wrote(Path file) throws IOException {
    if (head.isEmpty()
        || !Files.isRegularFile(file)
        || !ofFileName(file).equals(Optional.of(this))) {
      return false;
    }
    byte[] own = head.getBytes(StandardCharsets.UTF_8);
    try (InputStream bytes = InputFile.unpacked(file, "a lineage")) {
      return Arrays.equals(bytes.readNBytes(own.length), own);
    }
  }
}
