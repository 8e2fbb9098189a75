package org.paralleltext.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.read.InputException;
import org.paralleltext.text.Language;

/**
 * Reads dictionaries that people made: lines of {@code source<TAB>target}; hunalign's {@code
 * target @ source}; CC-CEDICT's {@code traditional simplified [pinyin] /meaning/meaning/}, which
 * serves either direction; FreeDict's dictionaries, in TEI or as a dict server has them. Entries of
 * several words on a side are left out, since no word of theirs is a translation by itself.
 */
public final class DictionaryFile {

  /** As how many sightings an entry counts. */
  private static final double SIGHTINGS = 4;

  private static final Pattern CEDICT = Pattern.compile("(\\S+) (\\S+) \\[[^\\]]*\\] /(.*)/\\s*");

  /** What a dictionary adds to a meaning: notes in brackets, the particle of a verb, articles. */
  private static final Pattern ADDED =
      Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|^(?:to|a|an|the) ");

  private final EntryLexicon entries = new EntryLexicon(SIGHTINGS);
  private final Tokenizer source;
  private final Tokenizer target;
  private final boolean fromChinese;

  private DictionaryFile(Language source, Language target) {
    this.source = Tokenizer.of(source);
    fromChinese = source.isHan();
    this.target = Tokenizer.of(target);
  }

  /**
   * Reads a dictionary.
   *
   * @param name the file's name, for messages
   * @param source the language that it translates
   * @param target the language that it translates into
   * @throws InputException if a line is in none of the formats, or the XML is broken
   * @throws IOException if the reader fails
   */
  public static Lexicon read(String name, BufferedReader in, Language source, Language target)
      throws IOException {
    DictionaryFile dictionary = new DictionaryFile(source, target);
    in.mark(2);
    boolean isXml = in.read() == '<';
    in.reset();
    if (isXml) {
      new TeiEntries(dictionary::addWords).read(name, in);
    } else {
      dictionary.addLines(name, in);
    }
    return dictionary.entries.lexicon();
  }

  /**
   * Reads a dictionary as a dict server has it.
   *
   * @param name the name of the index, for messages
   * @param index where each entry stands
   * @param texts the entries, unpacked
   * @param source the language that it translates
   * @param target the language that it translates into
   * @throws InputException if a line of the index is none, or points outside the texts
   * @throws IOException if the reader fails
   */
  public static Lexicon read(
      String name, BufferedReader index, byte[] texts, Language source, Language target)
      throws IOException {
    DictionaryFile dictionary = new DictionaryFile(source, target);
    new DictEntries(texts, dictionary::addWords).read(name, index);
    return dictionary.entries.lexicon();
  }

  private void addLines(String name, BufferedReader in) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        addLine(name + ":" + number, line);
      }
    }
  }

  private void addLine(String place, String line) {
    Matcher cedict = CEDICT.matcher(line);
    if (cedict.matches()) {
      for (String meaning : cedict.group(3).split("/")) {
        String chinese = cedict.group(2);
        addWords(fromChinese ? chinese : meaning, fromChinese ? meaning : chinese);
      }
      return;
    }
    String[] tabs = line.split("\t", -1);
    String[] at = line.split(" @ ", -1);
    if (tabs.length == 2) {
      addWords(tabs[0], tabs[1]);
    } else if (at.length == 2) {
      addWords(at[1], at[0]);
    } else {
      throw new InputException(
          place,
          "\"" + line + "\"",
          "source, a tab, target; or target @ source; or a line of CC-CEDICT");
    }
  }

  /** Adds an entry if it is one word on either side. */
  private void addWords(String first, String second) {
    List<String> sources = source.tokens(bare(first));
    List<String> targets = target.tokens(bare(second));
    if (sources.size() == 1 && targets.size() == 1) {
      entries.add(sources.get(0), targets.get(0));
    }
  }

  private static String bare(String words) {
    return ADDED.matcher(words.strip()).replaceAll("");
  }
}
