package org.paralleltext.align;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.hash.PrimitiveSink;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Segment;

/** The documents of a run, which are asked for when they are needed. Thread-safe if the list is. */
final class Corpus {

  private final List<List<Version>> documents;
  private final Walls walls;

  /**
   * @param documents the versions of each in any order
   * @param walls those in every document
   */
  Corpus(List<List<Version>> documents, Walls walls) {
    this.documents = documents;
    this.walls = walls;
  }

  int size() {
    return documents.size();
  }

  /**
   * The versions of a document in the order of their languages.
   *
   * @throws IllegalArgumentException if there are fewer than two, more than {@link
   *     Aligner#MOST_LANGUAGES}, or two in one language
   */
  List<Version> versions(int document) {
    return sorted(documents.get(document));
  }

  /** A document to be aligned as it is given. */
  Task task(int document) {
    return new Task.Given(() -> versions(document), walls);
  }

  static List<Version> sorted(List<Version> versions) {
    Objects.requireNonNull(versions, "versions");
    if (versions.size() > Aligner.MOST_LANGUAGES) {
      throw new IllegalArgumentException(
          "versions must be at most " + Aligner.MOST_LANGUAGES + ": " + versions.size());
    }
    if (versions.size() < 2
        || versions.stream().map(Version::language).distinct().count() < versions.size()) {
      throw new IllegalArgumentException(
          "versions must be in two or more languages, each once: "
              + versions.stream().map(Version::language).toList());
    }
    return versions.stream().sorted(Comparator.comparing(Version::language)).toList();
  }

  /**
   * Documents spread evenly over all of them.
   *
   * @param segments how many segments they may have together, about; one document may have more
   * @return their positions, in order; all of them if they are short enough
   */
  List<Integer> sample(int segments) {
    long all =
        IntStream.range(0, size())
            .parallel()
            .mapToObj(this::versions)
            .flatMap(List::stream)
            .mapToLong(version -> version.segments().size())
            .sum();
    int every = (int) Math.min(Math.max(1, (all + segments - 1) / segments), Math.max(1, size()));
    return IntStream.range(0, size()).filter(d -> d % every == 0).boxed().toList();
  }

  /** Stands for everything in the documents that an alignment may depend on. */
  HashCode hash() {
    List<HashCode> hashes =
        IntStream.range(0, size())
            .parallel()
            .mapToObj(document -> hash(versions(document)))
            .toList();
    return hashes.isEmpty() ? Hashing.sha256().hashInt(0) : Hashing.combineOrdered(hashes);
  }

  private static HashCode hash(List<Version> versions) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Version version : versions) {
      put(version.language().code(), hasher);
      put(version.symbol().map(Symbol::formal).orElse(""), hasher);
      hasher.putInt(version.segments().size());
      version.segments().forEach(segment -> put(segment, hasher));
    }
    return hasher.hash();
  }

  private static void put(Segment segment, PrimitiveSink to) {
    put(segment.content().toString(), to);
    if (segment instanceof Paragraph paragraph) {
      put(paragraph.kind().name(), to);
      put(paragraph.number().map(Object::toString).orElse(""), to);
    }
  }

  /** With its length, so that no two texts can run together. */
  private static void put(String text, PrimitiveSink to) {
    to.putInt(text.length()).putUnencodedChars(text);
  }
}
