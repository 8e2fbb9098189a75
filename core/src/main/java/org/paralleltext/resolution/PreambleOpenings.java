package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The places in a preamble where words stand that can open a paragraph, and what can be seen there.
 * Immutable.
 *
 * <p>In Chinese, which does not set words apart, every two characters count as one.
 */
final class PreambleOpenings {

  /** How far around a place its words are looked at, in UTF-16 units. */
  private static final int REACH = 140;

  /** How many words behind a place count in their order, and how many in any. */
  private static final int IN_ORDER = 5;

  private static final int IN_ORDER_CHINESE = 3;

  private static final int IN_ANY_ORDER = 8;

  /** In so many Chinese characters pairs are looked for. */
  private static final int CHINESE_REACH = 24;

  private static final Pattern TAIL = LanguageTable.compile("[\\p{P}\\d ]+$");
  private static final Pattern NO_STOP = Pattern.compile("[^,;.:，；。：،؛]+");

  private final LanguageTable table;
  private final String key;
  private final int from;
  private final int to;
  private final boolean unspaced;
  private final List<Integer> places = new ArrayList<>();

  /**
   * Finds them.
   *
   * @param from where the preamble begins in the flow
   * @param to where it ends
   */
  PreambleOpenings(LanguageTable table, Flow flow, int from, int to) {
    this.table = table;
    this.key = flow.key().slice(from, to).toString();
    this.from = from;
    this.to = to;
    unspaced = key.indexOf(' ') < 0;
    for (int end : flow.ends(Flow.STOP, from, to)) {
      if (end < to && table.begins(Opening.PREAMBULAR, flow.head(end))) {
        places.add(end);
      }
    }
  }

  /** How many places there are. */
  int size() {
    return places.size();
  }

  /** Where the words begin, in the key of the flow. */
  int place(int index) {
    return places.get(index);
  }

  /**
   * What can be seen at a place: the stop before it, the words on either side, those with which the
   * clause before began, how long that clause and the next are, and how many places there are, of
   * which in a long preamble fewer open a paragraph; and what both clauses say of each other.
   */
  List<String> traits(int index) {
    int at = places.get(index);
    int last = index == 0 ? from : places.get(index - 1);
    int next = index + 1 == places.size() ? to : places.get(index + 1);
    String before = key.substring(Math.max(last, at - REACH) - from, at - from);
    Matcher tail = TAIL.matcher(before);
    int end = tail.find() ? tail.start() : before.length();
    String stops = NO_STOP.matcher(before.substring(end)).replaceAll("");
    List<String> ahead = words(behind(at));
    List<String> back = lastWords(before.substring(0, end));
    List<String> traits = new ArrayList<>();
    traits.add(OpeningModel.ALWAYS);
    traits.add("among " + sizeClass(places.size()));
    traits.add("stop " + stops);
    traits.add("last " + sizeClass(at - last));
    traits.add("next " + sizeClass(next - at));
    traits.add("behind " + String.join(" ", first(words(behind(last)), 2)));
    traits.addAll(unspaced ? ofCharacters(behind(at), ahead) : ofWords(words(behind(last)), ahead));
    if (!unspaced) {
      traits.addAll(clauses(index).traits());
    }
    for (int n = 1; n <= back.size(); n++) {
      traits.add("after " + String.join(" ", back.subList(back.size() - n, back.size())));
    }
    return traits.stream().distinct().toList();
  }

  /** The clause that begins at a place, beside the one before. */
  private ClauseTraits clauses(int index) {
    String before = clause(index - 1);
    return new ClauseTraits(
        table, before, clause(index), index + 1 < size() ? clause(index + 1) : "");
  }

  /** The text from one place to the next; -1 for the text before the first. */
  private String clause(int index) {
    int start = index < 0 ? from : places.get(index);
    int end = index + 1 == places.size() ? to : places.get(index + 1);
    return key.substring(start - from, end - from);
  }

  /** What words behind a place say, and words behind the one before it. */
  private List<String> ofWords(List<String> before, List<String> ahead) {
    List<String> traits = inOrder(ahead, IN_ORDER);
    anyOrder(ahead).forEach(word -> traits.add("holds " + word));
    anyOrder(before).forEach(word -> traits.add("held " + word));
    anyOrder(ahead).forEach(word -> traits.add("stem " + table.stem(word)));
    return traits;
  }

  private List<String> ofCharacters(String behind, List<String> pairs) {
    List<String> traits = inOrder(pairs, IN_ORDER_CHINESE);
    IntStream.range(1, Math.min(CHINESE_REACH, behind.length()) - 1)
        .mapToObj(i -> "holds " + behind.substring(i, i + 2))
        .forEach(traits::add);
    return traits;
  }

  private static List<String> inOrder(List<String> words, int most) {
    List<String> traits = new ArrayList<>();
    for (int n = 1; n <= Math.min(most, words.size()); n++) {
      traits.add("opens " + String.join(" ", first(words, n)));
    }
    return traits;
  }

  private static List<String> anyOrder(List<String> words) {
    return words.subList(Math.min(1, words.size()), Math.min(IN_ANY_ORDER, words.size()));
  }

  private String behind(int at) {
    return key.substring(at - from, Math.min(key.length(), at - from + REACH));
  }

  /** The last two words of a text. */
  private List<String> lastWords(String text) {
    String even = unspaced ? text.substring(text.length() % 2) : text;
    List<String> words = words(even);
    return words.subList(Math.max(0, words.size() - 2), words.size());
  }

  private List<String> words(String text) {
    if (unspaced) {
      return IntStream.range(0, text.length() / 2)
          .mapToObj(i -> text.substring(2 * i, 2 * i + 2))
          .toList();
    }
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split(" +")) {
      words.add(table.regardlessOfGender(word.toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  private static List<String> first(List<String> words, int count) {
    return words.subList(0, Math.min(count, words.size()));
  }

  /** A length or a count on a logarithmic scale, two classes for each doubling. */
  private static int sizeClass(int size) {
    int bits = 31 - Integer.numberOfLeadingZeros(Math.max(2, size));
    return 2 * bits + (size >> (bits - 1) & 1);
  }
}
