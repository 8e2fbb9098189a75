package org.paralleltext.eval;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paralleltext.read.InputException;

/** An aligner that ran elsewhere and left a file of beads for each document. */
public final class RecordedAligner implements PairAligner {

  private final String name;
  private final Path folder;
  private final LinkFormat format;

  /**
   * @param name its name in tables
   * @param folder where its files are, see {@link LinkFormat#files}
   * @param format what they are written in
   */
  public RecordedAligner(String name, Path folder, LinkFormat format) {
    this.name = name;
    this.folder = folder;
    this.format = format;
  }

  @Override
  public String name() {
    return name;
  }

  /** The format, and a hash of all files and their names. */
  @Override
  public String configuration() {
    Hasher hasher = Hashing.sha256().newHasher();
    try {
      for (Path file : LinkFormat.files(folder)) {
        hasher.putUnencodedChars(folder.relativize(file).toString()).putChar('\n');
        hasher.putBytes(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return format.word() + " " + hasher.hash();
  }

  @Override
  public boolean isTimed() {
    return false;
  }

  /**
   * Reads the beads of all documents.
   *
   * @param corpus documents in the same two languages
   * @throws InputException if there is no file for a document, or a file is bad
   */
  @Override
  public List<List<Claim>> align(List<DocumentPair> corpus) {
    if (corpus.isEmpty()) {
      return List.of();
    }
    DocumentPair any = corpus.get(0);
    try {
      Map<String, Path> files =
          format.files(folder, any.source().language(), any.target().language());
      List<List<Claim>> claims = new ArrayList<>();
      for (DocumentPair pair : corpus) {
        Path file = files.get(pair.name());
        if (file == null) {
          throw new InputException(
              folder.toString(), "no file for " + pair.name(), "one for each document");
        }
        claims.add(format.read(file, () -> pair));
      }
      return claims;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
