package org.paralleltext.write;

/** Makes text fit for XML 1.0. */
final class XmlText {

  private XmlText() {}

  /**
   * The text with U+FFFD for each character that XML 1.0 cannot hold: controls, lone surrogates,
   * U+FFFE, U+FFFF; and with LF for CR and CR LF, as readers of XML would make of them.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
    return clean.indexOf("\r") < 0
        ? clean.toString()
        : clean.toString().replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The same with spaces for tabs and line ends, as readers of attributes would make of them. */
  static String attribute(String value) {
    return clean(value).replaceAll("[\t\n]", " ");
  }

  // Extensible Markup Language (XML) 1.0, fifth edition, section 2.2, production 2.
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= ' ' && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
