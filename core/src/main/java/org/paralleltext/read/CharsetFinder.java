package org.paralleltext.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.text.LinePlaces;
import org.paralleltext.text.SourceText;

/**
 * Finds the charset of bytes and decodes them; strictly, so that no character is ever replaced.
 *
 * <p>ICU's detector is asked last, since it takes UTF-8 English for windows-1252, and only believed
 * if the decoded letters are of the script that the charset was made for.
 */
final class CharsetFinder {

  /** The legacy charsets in use, and the script that a text in one must consist of. */
  private static final Map<String, UnicodeScript> LEGACY =
      Map.of(
          "GB18030", UnicodeScript.HAN,
          "Big5", UnicodeScript.HAN,
          "windows-1256", UnicodeScript.ARABIC,
          "ISO-8859-6", UnicodeScript.ARABIC,
          "windows-1251", UnicodeScript.CYRILLIC,
          "KOI8-R", UnicodeScript.CYRILLIC,
          "ISO-8859-5", UnicodeScript.CYRILLIC,
          "windows-1252", UnicodeScript.LATIN,
          "ISO-8859-1", UnicodeScript.LATIN);

  private static final int LEAST_CONFIDENCE = 30;
  private static final double LEAST_SHARE = 0.6;
  private static final String EXPECTED =
      "text in UTF-8, UTF-16, GB18030, Big5, windows-1256, ISO-8859-6, windows-1251 or windows-1252";

  private CharsetFinder() {}

  static SourceText decode(String name, byte[] bytes) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return decode(name, bytes, marked.get());
    }
    if (hasZeros(bytes)) {
      return utf16(name, bytes)
          .orElseThrow(
              () ->
                  new InputException(
                      name, "binary data (byte " + zero(bytes) + " is 0)", EXPECTED));
    }
    return strict(name, bytes, StandardCharsets.UTF_8)
        .or(() -> legacy(name, bytes))
        .orElseThrow(() -> invalid(name, bytes, StandardCharsets.UTF_8, EXPECTED));
  }

  /** Decodes bytes in UTF-8, or in what a byte order mark says, which is dropped. */
  static SourceText decodeUnicode(String name, byte[] bytes) {
    return decode(name, bytes, byteOrderMark(bytes).orElse(StandardCharsets.UTF_8));
  }

  /** Decodes bytes in a known charset; a byte order mark is dropped. */
  static SourceText decode(String name, byte[] bytes, Charset charset) {
    SourceText text =
        strict(name, bytes, charset)
            .orElseThrow(() -> invalid(name, bytes, charset, "text in " + charset.name()));
    boolean marked = text.text().startsWith("\uFEFF");
    return marked ? new SourceText(name, text.text().substring(1), charset) : text;
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return Optional.of(Charset.forName("GB18030"));
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasZeros(byte[] bytes) {
    return zero(bytes) >= 0;
  }

  private static int zero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * UTF-16 without a mark: the zero bytes of its spaces, digits and line ends are nearly all on the
   * same side.
   */
  private static Optional<SourceText> utf16(String name, byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    Charset charset = zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return strict(name, bytes, charset)
        .filter(text -> text.text().codePoints().allMatch(CharsetFinder::isTextual));
  }

  private static boolean isTextual(int c) {
    return Character.isDefined(c)
        && Character.getType(c) != Character.PRIVATE_USE
        && (c >= ' ' || Character.isWhitespace(c));
  }

  private static Optional<SourceText> legacy(String name, byte[] bytes) {
    if (!isMostlyUtf8(bytes)) {
      for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
        UnicodeScript script = LEGACY.get(match.getName());
        if (script != null && match.getConfidence() >= LEAST_CONFIDENCE) {
          Optional<SourceText> text =
              strict(name, bytes, charset(match.getName()))
                  .filter(found -> consistsOf(found.text(), script));
          if (text.isPresent()) {
            return text;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The charset of a name; for ISO-8859-1 the one that has its letters and quotation marks too. */
  private static Charset charset(String name) {
    return Charset.forName(name.equals("ISO-8859-1") ? "windows-1252" : name);
  }

  /** Whether most bytes above ASCII form valid UTF-8: then the file is damaged, not legacy. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
    long whole = lenient.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return whole > broken;
  }

  /**
   * Whether the letters above ASCII are nearly all of one script, without private or control
   * characters.
   */
  private static boolean consistsOf(String text, UnicodeScript script) {
    long letters = text.codePoints().filter(c -> c > 0x7F && Character.isLetter(c)).count();
    long fitting =
        text.codePoints()
            .filter(c -> c > 0x7F && Character.isLetter(c) && UnicodeScript.of(c) == script)
            .count();
    boolean odd =
        text.codePoints()
            .anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE || c >= 0x80 && c < 0xA0);
    return !odd
        && fitting >= LEAST_SHARE * letters
        && (script != UnicodeScript.LATIN || 10 * letters < text.length());
  }

  private static Optional<SourceText> strict(String name, byte[] bytes, Charset charset) {
    try {
      String text = decoder(charset).decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new SourceText(name, text, charset));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static InputException invalid(
      String name, byte[] bytes, Charset charset, String expected) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder(charset).decode(in, out, true);
    out.flip();
    String place = LinePlaces.of(SourceText.of(name, out.toString())).of(out.length());
    int length = result.isError() ? result.length() : 1;
    StringBuilder found = new StringBuilder("bytes");
    for (int i = in.position(); i < Math.min(bytes.length, in.position() + length); i++) {
      found.append(String.format(Locale.ROOT, " %02X", bytes[i]));
    }
    return new InputException(
        name + ":" + place, found + " that are not " + charset.name(), expected);
  }
}
