package org.paralleltext.resolution;

import java.nio.file.Path;
import java.util.Objects;
import org.paralleltext.read.InputException;
import org.paralleltext.read.LanguageDetector;
import org.paralleltext.read.TextReader;
import org.paralleltext.text.SourceText;

/**
 * Reads resolutions from files of any name: format, charset and language are found in the bytes.
 * Akoma Ntoso XML is read by its elements, everything else is plain text. Immutable and
 * thread-safe.
 */
public final class ResolutionReader {

  private final TextReader reader;

  /** A reader that finds the charset. */
  public ResolutionReader() {
    this(new TextReader());
  }

  /** A reader that gets the text of files from another, for a charset that is known. */
  public ResolutionReader(TextReader reader) {
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  /**
   * The resolution in a file.
   *
   * @throws InputException if there is no text in it, or none that can be read, see {@link #parse}
   */
  public Resolution read(Path file) {
    return parse(reader.read(file));
  }

  /** Whether a text is Akoma Ntoso, and not a text as people read it. */
  public static boolean isAkomaNtoso(SourceText source) {
    return AknParser.accepts(source);
  }

  /**
   * The resolution in a text.
   *
   * @throws InputException if it is in no language whose resolutions can be parsed, or broken XML
   */
  public static Resolution parse(SourceText source) {
    return AknParser.accepts(source)
        ? AknParser.parse(source)
        : new ResolutionParser(LanguageDetector.detect(source, ResolutionParser.languages()))
            .parse(source);
  }
}
