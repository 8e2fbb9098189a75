package org.paralleltext.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;
import org.paralleltext.text.Language;

/** The formats that other aligners write beads of two languages in. */
public enum LinkFormat {
  /** Ours: {@code 3,4<TAB>3}, positions from 0; see {@link LadderReader}. */
  LADDER((file, texts) -> LadderReader.read(file)),
  /** vecalign and bertalign: {@code [3, 4]:[3]:0.25}, positions from 0, the cost may be absent. */
  VECALIGN((file, texts) -> LineLinks.vecalign(file)),
  /** Champollion: {@code 4,5 <=> 4}, positions from 1, {@code omitted} for an empty side. */
  CHAMPOLLION((file, texts) -> LineLinks.champollion(file)),
  /**
   * hunalign: rungs {@code i<TAB>j<TAB>score}; two rungs in a row bound a bead. Looks like a ladder
   * of ours, so it must be named.
   */
  HUNALIGN((file, texts) -> LineLinks.hunalign(file)),
  /**
   * XCES as OPUS writes it: {@code <link xtargets="s1 s2;s1"/>}, the first document on the left;
   * see {@link XcesLinks}.
   */
  XCES((file, texts) -> XcesLinks.read(file)),
  /** XCES as InterText writes it: the first document ({@code fromDoc}) on the right. */
  INTERTEXT(
      (file, texts) ->
          XcesLinks.read(file).stream()
              .map(claim -> Claim.at(claim.line(), claim.link().swapped()))
              .toList()),
  /**
   * Moses: {@code <name>.<lang>} for each language, whose equal lines correspond; the name is what
   * is read. Holds texts, which are looked up among the segments, see {@link SegmentFinder}.
   */
  MOSES((file, texts) -> TextPairs.moses(file, texts.get())),
  /** TMX 1.4 or any version like it; holds texts, as Moses does. */
  TMX((file, texts) -> TextPairs.tmx(file, texts.get()));

  private interface Reader {
    List<Claim> read(Path file, Supplier<DocumentPair> texts) throws IOException;
  }

  private final Reader reader;

  LinkFormat(Reader reader) {
    this.reader = reader;
  }

  /**
   * Reads the beads of a file.
   *
   * @param file the file; for {@link #MOSES} what the names of both files begin with
   * @param texts the texts that were aligned; asked for by the formats that hold texts
   * @throws org.paralleltext.read.InputException if a line is no bead
   * @throws IOException if the file cannot be read
   */
  public List<Claim> read(Path file, Supplier<DocumentPair> texts) throws IOException {
    return reader.read(file, texts);
  }

  /** The word for it on the command line: {@code vecalign}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this word, if there is one. */
  public static Optional<LinkFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /**
   * The files of a folder by document, ordered by name: {@code <document>/<lang>-<lang>.ladder},
   * {@code <document>.ladder}, or in other formats than ladders {@code <document>} with any ending;
   * {@code .gz} may follow it.
   *
   * @param folder the folder
   * @param source the first language
   * @param target the second language
   * @throws InputException if there are none, or two of one document
   */
  public Map<String, Path> files(Path folder, Language source, Language target) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    String ladder = source + "-" + target + ".ladder";
    for (Path child : GoldSet.children(folder, any -> true)) {
      String name = child.getFileName().toString();
      String plain = name.replaceFirst("(?i)\\.gz$", "");
      String stem = plain.replaceFirst("\\.[^.]*$", "");
      if (Files.isRegularFile(child.resolve(ladder))) {
        put(files, name, child.resolve(ladder));
      } else if (Files.isRegularFile(child) && (this != LADDER || plain.endsWith(".ladder"))) {
        put(files, stem, this == MOSES ? child.resolveSibling(stem) : child);
      }
    }
    if (files.isEmpty()) {
      throw new InputException(
          folder.toString(),
          "no file in the format " + word(),
          "<document>." + (this == LADDER ? "ladder or <document>/" + ladder : "any ending"));
    }
    return files;
  }

  private static void put(Map<String, Path> files, String document, Path file) {
    Path other = files.put(document, file);
    if (other != null && !other.equals(file)) {
      throw new InputException(
          file.toString(), "a second file of " + document, other + " or this one");
    }
  }

  /**
   * All files of a folder that {@link #files(Path, Language, Language)} may find, in order.
   *
   * @throws InputException if there is no such folder
   */
  public static List<Path> files(Path folder) throws IOException {
    InputFile.requireFolder(folder, "a file a document");
    List<Path> files = new ArrayList<>(GoldSet.children(folder, Files::isRegularFile));
    files.addAll(GoldSet.files(folder));
    return files;
  }

  /** All words, for messages. */
  public static String words() {
    return Arrays.stream(values()).map(LinkFormat::word).collect(Collectors.joining(", "));
  }
}
