package org.paralleltext.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.paralleltext.write.AlignmentFormat;

/**
 * What a run with the same output left in a folder of documents, which is no document.
 *
 * @param output the file that it was to write
 */
record EarlierOutput(Path output) {

  /**
   * Whether a file may be a part of it: it has the name of the output, that of a pair, or that of a
   * document in a language. A {@code .txt} may be a document, and is not.
   */
  boolean mayBe(Path found) {
    Path folder = output.toAbsolutePath().normalize().getParent();
    Optional<AlignmentFormat> format = AlignmentFormat.ofFileName(output.toString());
    return format.isPresent()
        && found.toAbsolutePath().normalize().startsWith(folder)
        && mayBe(found.getFileName().toString(), format.get());
  }

  private boolean mayBe(String found, AlignmentFormat format) {
    String own = output.getFileName().toString();
    String stem = format.stem(own) + ".";
    return switch (format) {
      case TEXT -> false;
      case AKN -> found.startsWith(stem) && found.matches("(?s).*\\.[a-z]{2}\\.xml(\\.gz)?");
      case MOSES -> found.startsWith(stem) && found.matches("(?s).*\\.[a-z]{2}(\\.gz)?");
      default ->
          found.equals(own) || found.replaceFirst("\\.[a-z]{2}-[a-z]{2}(?=\\.)", "").equals(own);
    };
  }
}
