package org.paralleltext.resolution;

import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.read.InputException;
import org.paralleltext.read.LanguageDetector;
import org.paralleltext.read.TextReader;
import org.paralleltext.text.SourceText;

/**
 * Reads resolutions from files of any name: format, charset and language are found in the bytes.
 * Akoma Ntoso XML is read by its elements, other markup is refused, everything else is plain text.
 * Immutable and thread-safe.
 */
public final class ResolutionReader {

  /** What markup begins with: a declaration, comments, a document type, and its root. */
  private static final Pattern ROOT =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!(?i:DOCTYPE)[^>]*>\\s*)?<(\\p{L}[\\w:.-]*)[\\s/>]",
          Pattern.DOTALL);

  /** So far into a file its root is looked for. */
  private static final int HEAD = 4096;

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
   * @throws InputException if it is in no language whose resolutions can be parsed, broken XML, or
   *     other markup than Akoma Ntoso
   */
  public static Resolution parse(SourceText source) {
    if (AknParser.accepts(source)) {
      return AknParser.parse(source);
    }
    refuseMarkup(source);
    return new ResolutionParser(LanguageDetector.detect(source, ResolutionParser.languages()))
        .parse(source);
  }

  /** Refuses what begins with the tag of an element and ends with it. */
  private static void refuseMarkup(SourceText source) {
    String text = source.text();
    Matcher root = ROOT.matcher(text).region(0, Math.min(HEAD, text.length()));
    if (root.lookingAt()) {
      String end = "</" + root.group(1) + ">";
      int length = text.stripTrailing().length();
      if (text.regionMatches(true, length - end.length(), end, 0, end.length())) {
        throw new InputException(
            source.name(),
            "markup whose root is <" + root.group(1) + ">",
            "plain text or Akoma Ntoso");
      }
    }
  }
}
