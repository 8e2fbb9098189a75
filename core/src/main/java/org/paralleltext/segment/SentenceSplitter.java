package org.paralleltext.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.Language;
import org.paralleltext.text.MappedText;

/**
 * Splits paragraphs into sentences, or into the clauses that semicolons separate.
 *
 * <p>Where a sentence may end is asked of ICU's rules (Unicode Standard Annex 29) and of the stops
 * that those pass over; a place is then dropped if the stop belongs to an abbreviation or a number,
 * and moved behind quotation marks and brackets that close there. Nothing is lost but white space
 * between the parts. Immutable and thread-safe.
 */
public final class SentenceSplitter {

  private static final String CLOSERS = "”’»\"')）]］》」』";
  private static final String CLOSER = "[" + CLOSERS.replace("]", "\\]") + "]";

  private static final Pattern HAN_STOP = Pattern.compile("[。！？!?]+" + CLOSER + "*");

  /** From its first stop on, so that a long run of dots is looked at once. */
  private static final Pattern STOP =
      Pattern.compile("(?<![.!?؟…])[.!?؟…]++" + CLOSER + "*+(?=\\s)");

  /** What ends a sentence of words with spaces between them. */
  private static final String STOPS = ".!?؟…。！？।॥۔։።။។";

  /** Languages that write {@code 3.} for third. */
  private static final Set<String> ORDINALS =
      Set.of(
          "cs", "da", "de", "et", "fi", "fo", "hr", "hu", "is", "lv", "nb", "nn", "no", "pl", "sk",
          "sl", "sr", "tr");

  private static final Pattern ORDINAL = Pattern.compile("\\D*\\d{1,2}");

  private static final Pattern CLAUSE = Pattern.compile("[;；؛]" + CLOSER + "*");

  /** A marker at the head of a paragraph, whose stop ends no sentence. */
  private static final Pattern MARKER =
      Pattern.compile("\\s*[(（]?(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,5})[.)）]+\\s*");

  private static final int LONGEST_MARKER = 12;

  /** How one who was quoted goes on: {@code “……！”他说}. */
  private static final Pattern SAID = Pattern.compile("[，,、；：]|.{0,4}(?:说|道|问|喊|叫|表示|写道)");

  /** Letters with stops between them: {@code U.N}. */
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}");

  /** Words that begin a sentence behind {@code the U.N.}, since they are written with a capital. */
  private static final Pattern STARTER =
      Pattern.compile(
          "(?:The|It|He|She|They|We|I|In|On|At|As|But|And|An?|This|That|These|Those|If|When|Its)\\s");

  private final Language language;
  private final boolean clauses;
  private final Abbreviations abbreviations;

  private SentenceSplitter(Language language, boolean clauses) {
    this.language = language;
    this.clauses = clauses;
    this.abbreviations = Abbreviations.of(language);
  }

  /** A splitter into sentences. */
  public static SentenceSplitter of(Language language) {
    return new SentenceSplitter(Objects.requireNonNull(language, "language"), false);
  }

  /** The same, but semicolons outside of brackets end a part too. */
  public SentenceSplitter withClauses() {
    return new SentenceSplitter(language, true);
  }

  /**
   * The parts of a text, in order, without white space at their ends; none if there is nothing else
   * in it.
   */
  public List<MappedText> split(MappedText text) {
    List<MappedText> parts = new ArrayList<>();
    int start = 0;
    for (int end : ends(text.toString())) {
      MappedText part = text.slice(start, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = end;
    }
    return parts;
  }

  private TreeSet<Integer> ends(String text) {
    TreeSet<Integer> ends = new TreeSet<>();
    for (int candidate : candidates(text)) {
      int end = behindClosers(text, candidate);
      if (isEnd(text, end)) {
        ends.add(end);
      }
    }
    if (clauses) {
      addClauses(text, ends);
    }
    ends.add(text.length());
    return ends;
  }

  /** Semicolons outside of brackets. */
  private static void addClauses(String text, TreeSet<Integer> ends) {
    Matcher clause = CLAUSE.matcher(text);
    int depth = 0;
    int seen = 0;
    while (clause.find()) {
      for (; seen < clause.start(); seen++) {
        char c = text.charAt(seen);
        int step = "(（[".indexOf(c) >= 0 ? 1 : ")）]".indexOf(c) >= 0 ? -1 : 0;
        depth = Math.max(0, depth + step);
      }
      if (depth == 0) {
        ends.add(clause.end());
      }
    }
  }

  private TreeSet<Integer> candidates(String text) {
    TreeSet<Integer> candidates = new TreeSet<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(new ULocale(language.code()));
    sentences.setText(text);
    int before = 0;
    int last = 0;
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      int stripped = withoutSpace(text, before, end);
      last = stripped > before ? stripped : last;
      candidates.add(last);
      before = end;
    }
    Matcher stop = (language.isHan() ? HAN_STOP : STOP).matcher(text);
    while (stop.find()) {
      candidates.add(stop.end());
    }
    candidates.remove(0);
    return candidates;
  }

  private static int withoutSpace(String text, int start, int end) {
    int stripped = end;
    while (stripped > start && Character.isWhitespace(text.charAt(stripped - 1))) {
      stripped--;
    }
    return stripped;
  }

  private static int behindClosers(String text, int end) {
    int moved = end;
    while (moved < text.length() && "”’»)）]》」』".indexOf(text.charAt(moved)) >= 0) {
      moved++;
    }
    return moved;
  }

  private boolean isEnd(String text, int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    if (end <= LONGEST_MARKER && MARKER.matcher(text.substring(0, end)).matches()) {
      return false;
    }
    return language.isHan() ? isEndInHan(text, end, next) : isEndOfWords(text, end, next);
  }

  /** The last character that closes nothing. */
  private static int stopBefore(String text, int end) {
    int stop = end - 1;
    while (stop > 0 && CLOSERS.indexOf(text.charAt(stop)) >= 0) {
      stop--;
    }
    return stop;
  }

  private static boolean isEndInHan(String text, int end, int next) {
    int stop = stopBefore(text, end);
    if ("。！？!?…".indexOf(text.charAt(stop)) < 0) {
      return false;
    }
    boolean called = stop < end - 1 && "！？!?".indexOf(text.charAt(stop)) >= 0;
    return !called || !SAID.matcher(text).region(next, text.length()).lookingAt();
  }

  private boolean isEndOfWords(String text, int end, int next) {
    int stop = stopBefore(text, end);
    int first = text.codePointAt(next);
    if (STOPS.indexOf(text.charAt(stop)) < 0
        || Character.isLowerCase(first)
        || ",;:،؛".indexOf(first) >= 0) {
      return false;
    }
    return text.charAt(stop) != '.' || !isOrdinal(text, stop) && !abbreviates(text, stop, next);
  }

  /** Whether a number of one or two digits stands before a full stop that makes it an ordinal. */
  private boolean isOrdinal(String text, int stop) {
    return ORDINALS.contains(language.code())
        && ORDINAL.matcher(text.substring(Math.max(0, stop - 3), stop)).matches();
  }

  /** Whether a full stop belongs to the word before it. */
  private boolean abbreviates(String text, int stop, int next) {
    int start = stop;
    while (start > 0
        && stop - start <= abbreviations.longest()
        && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean starts =
        INITIALS.matcher(word).matches()
            && STARTER.matcher(text).region(next, text.length()).lookingAt();
    return abbreviations.contains(word) && !starts;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c)
        || c == '.'
        || c == '-'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
