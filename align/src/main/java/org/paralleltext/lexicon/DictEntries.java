package org.paralleltext.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.paralleltext.read.InputException;

/**
 * Reads the two files of a dictionary that a dict server serves, as FreeDict distributes them: the
 * texts, and an index of lines {@code headword<TAB>offset<TAB>length}, where offset and length
 * count bytes of the texts and are written in base 64, the highest digit first.
 *
 * <p>In a text, the first line repeats the headword with its pronunciation; every other line is a
 * meaning, its translations between commas or semicolons.
 */
final class DictEntries {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private static final int LONGEST_NUMBER = 6;

  /** Entries that describe the dictionary. */
  private static final Pattern ABOUT = Pattern.compile("00-?database.*");

  private static final Pattern NUMBER = Pattern.compile("^\\s*\\d+[.)]\\s*");
  private static final Pattern BETWEEN = Pattern.compile("[,;،؛、，；]");

  private final byte[] texts;
  private final BiConsumer<String, String> entries;

  /**
   * @param texts the bytes of the texts
   * @param entries takes each headword with each of its translations
   */
  DictEntries(byte[] texts, BiConsumer<String, String> entries) {
    this.texts = texts;
    this.entries = entries;
  }

  /**
   * Reads all entries.
   *
   * @param name the index, for messages
   * @throws InputException if a line is not an index line, or points outside the texts
   */
  void read(String name, BufferedReader index) throws IOException {
    int number = 0;
    for (String line = index.readLine(); line != null; line = index.readLine()) {
      number++;
      String[] cells = line.split("\t", -1);
      long offset = cells.length < 3 ? -1 : number(cells[1]);
      long length = cells.length < 3 ? -1 : number(cells[2]);
      if (offset < 0 || length < 0 || offset + length > texts.length) {
        throw new InputException(
            name + ":" + number,
            "\"" + line + "\"",
            "a headword, an offset and a length in base 64 inside "
                + texts.length
                + " bytes, tabs between");
      }
      if (!ABOUT.matcher(cells[0]).matches()) {
        add(cells[0], new String(texts, (int) offset, (int) length, StandardCharsets.UTF_8));
      }
    }
  }

  /** The number that digits of base 64 write, or -1 if they are none. */
  private static long number(String digits) {
    long number = digits.isEmpty() || digits.length() > LONGEST_NUMBER ? -1 : 0;
    for (int i = 0; i < digits.length() && number >= 0; i++) {
      int digit = DIGITS.indexOf(digits.charAt(i));
      number = digit < 0 ? -1 : number * DIGITS.length() + digit;
    }
    return number;
  }

  private void add(String headword, String text) {
    text.lines()
        .skip(text.startsWith(headword) ? 1 : 0)
        .flatMap(line -> BETWEEN.splitAsStream(NUMBER.matcher(line).replaceFirst("")))
        .filter(translation -> !translation.isBlank())
        .forEach(translation -> entries.accept(headword, translation));
  }
}
