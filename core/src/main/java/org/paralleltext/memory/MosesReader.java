package org.paralleltext.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.read.InputException;
import org.paralleltext.text.LanguageTag;

/**
 * Reads plain files, one a language, in which lines with one number correspond: {@code corpus.en},
 * {@code corpus.zh} and so on, compressed or not.
 */
final class MosesReader {

  private static final String EXPECTED = "plain text, one unit a line";

  private MosesReader() {}

  /** The files of each memory: their names differ in the language at the end. */
  static Memory read(List<Path> files) throws IOException {
    Map<Path, Map<String, Path>> memories = new LinkedHashMap<>();
    for (Path file : files) {
      Path stem = file.resolveSibling(name(file).replaceFirst("\\.[^.]*$", ""));
      Path other =
          memories.computeIfAbsent(stem, key -> new LinkedHashMap<>()).put(tag(file), file);
      if (other != null) {
        throw new InputException(file.toString(), "the language of " + other, "another one");
      }
    }
    List<Memory> read = new ArrayList<>();
    for (Map<String, Path> memory : memories.values()) {
      read.add(read(memory));
    }
    return Memory.joined(read);
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("(?i)\\.gz$", "");
  }

  private static String tag(Path file) {
    String name = name(file);
    return LanguageTag.canonical(name.substring(name.lastIndexOf('.') + 1))
        .orElseThrow(
            () ->
                new InputException(
                    file.toString(), "a name without a language", "one like corpus.en"));
  }

  private static Memory read(Map<String, Path> files) throws IOException {
    Path first = files.values().iterator().next();
    if (files.size() < 2) {
      throw new InputException(
          first.toString(),
          "a file in one language",
          "another beside it, like corpus.en corpus.zh");
    }
    Memory.Units units = visitor -> read(files, visitor);
    boolean paragraphs = Memory.of(units).header().paragraphs();
    return new Memory(
        new MemoryHeader(List.copyOf(files.keySet()), paragraphs, Optional.empty()), units);
  }

  private static void read(Map<String, Path> files, Memory.Visitor visitor) throws IOException {
    Map<String, LineFile> readers = new LinkedHashMap<>();
    try {
      files.forEach((tag, file) -> readers.put(tag, new LineFile(file, EXPECTED)));
      for (int line = 1; readLine(readers, line, visitor); line++) {}
    } finally {
      for (LineFile reader : readers.values()) {
        reader.close();
      }
    }
  }

  /** Reads a line of each file; false at their end. */
  private static boolean readLine(Map<String, LineFile> readers, int line, Memory.Visitor visitor)
      throws IOException {
    UnitBuilder unit = new UnitBuilder("");
    List<LineFile> ended = new ArrayList<>();
    for (Map.Entry<String, LineFile> reader : readers.entrySet()) {
      Optional<String> text = reader.getValue().next();
      text.ifPresent(present -> unit.addText(reader.getKey(), present));
      if (text.isEmpty()) {
        ended.add(reader.getValue());
      }
    }
    if (ended.size() == readers.size()) {
      return false;
    }
    if (!ended.isEmpty()) {
      throw ended.get(0).wrong("the end", "line " + line + " as in the other languages");
    }
    visitor.visit(unit.build("").get(0));
    return true;
  }
}
