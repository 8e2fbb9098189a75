package org.paralleltext.eval;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.paralleltext.bitext.Version;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;
import org.paralleltext.read.TextReader;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;

/**
 * Documents with gold beads for one pair of languages.
 *
 * @param name the name of the set
 * @param source the first language
 * @param target the second language
 * @param documents the documents, ordered by name
 * @param hash the first eight hexadecimal digits of the SHA-256 of all texts and ladders
 */
public record GoldSet(
    String name, Language source, Language target, List<Document> documents, String hash) {

  /**
   * A document of the set.
   *
   * @param pair its two versions
   * @param claims its gold beads, as they were read
   */
  public record Document(DocumentPair pair, List<Claim> claims) {

    /** Copies the beads. */
    public Document {
      claims = List.copyOf(claims);
    }

    /** Its gold beads. */
    public List<Link> gold() {
      return Claim.links(claims);
    }
  }

  /** Copies the documents. */
  public GoldSet {
    documents = List.copyOf(documents);
  }

  /**
   * Reads a folder that holds a sub-folder a document, with {@code <lang>.txt} (one segment a line)
   * and {@code <source>-<target>.ladder} in it.
   *
   * @throws InputException if the folder holds no such document, a file in it is bad, or a bead has
   *     a segment that its text lacks
   * @throws IOException if a file cannot be read
   */
  public static GoldSet read(Path folder, Language source, Language target) throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    List<Document> documents = new ArrayList<>();
    for (Path place : places(folder, source + "-" + target + ".ladder")) {
      documents.add(document(place, source, target, hasher));
    }
    if (documents.isEmpty()) {
      throw new InputException(
          folder.toString(),
          "no gold for " + source + "-" + target,
          "<document>/" + source + "-" + target + ".ladder");
    }
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    return new GoldSet(name, source, target, documents, hasher.hash().toString().substring(0, 8));
  }

  /**
   * All files that a set may be made of: those in the folders of documents, in order.
   *
   * @throws InputException if there is no such folder
   */
  public static List<Path> files(Path folder) throws IOException {
    InputFile.requireFolder(folder, "a folder of documents with gold");
    List<Path> files = new ArrayList<>();
    for (Path document : children(folder, Files::isDirectory)) {
      files.addAll(children(document, Files::isRegularFile));
    }
    return files;
  }

  /** What stands directly in a folder, ordered by name. */
  static List<Path> children(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(wanted)
          .sorted(Comparator.comparing(child -> child.getFileName().toString()))
          .toList();
    }
  }

  /** The set with only the documents of these names; the hash remains that of the whole. */
  public GoldSet only(Set<String> names) {
    List<Document> kept =
        documents.stream().filter(document -> names.contains(document.pair().name())).toList();
    return new GoldSet(name, source, target, kept, hash);
  }

  /**
   * What an aligner makes of the documents: the beads of each.
   *
   * @throws IllegalStateException if it does not answer for each document
   */
  public List<List<Claim>> aligned(PairAligner aligner) {
    List<List<Claim>> answers = aligner.align(documents.stream().map(Document::pair).toList());
    if (answers.size() != documents.size()) {
      throw new IllegalStateException(
          "%s gave beads of %d of %d documents"
              .formatted(aligner.name(), answers.size(), documents.size()));
    }
    return answers;
  }

  private static List<Path> places(Path folder, String ladder) throws IOException {
    InputFile.requireFolder(folder, "a folder of documents with gold");
    return children(folder, child -> Files.isRegularFile(child.resolve(ladder)));
  }

  private static void checkInside(Set<Integer> positions, Version version) {
    int size = version.segments().size();
    for (int position : positions) {
      if (position >= size) {
        throw new InputException(
            version.source().name(),
            Quantity.of(size, "line"),
            "line " + position + ", from 0, of a bead");
      }
    }
  }

  private static Document document(Path place, Language source, Language target, Hasher hasher)
      throws IOException {
    List<Version> versions = new ArrayList<>();
    for (Language language : List.of(source, target)) {
      Version version =
          Version.ofLines(language, new TextReader().read(place.resolve(language + ".txt")));
      hasher.putString(version.source().text(), StandardCharsets.UTF_8);
      versions.add(version);
    }
    Path ladder = place.resolve(source + "-" + target + ".ladder");
    List<Claim> gold = LadderReader.read(ladder);
    for (Claim claim : gold) {
      checkInside(claim.link().source(), versions.get(0));
      checkInside(claim.link().target(), versions.get(1));
    }
    hasher.putBytes(Files.readAllBytes(ladder));
    String name = place.getFileName().toString();
    return new Document(new DocumentPair(name, versions.get(0), versions.get(1)), gold);
  }
}
