package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers the bodies of footnotes from between the lines of the text.
 *
 * <p>A footnote begins below a rule, or after another footnote, or with a number in brackets whose
 * mark was seen in the text. It goes on until it has come to a stop and the text is taken up again.
 * Used once; not thread-safe.
 */
final class Footnotes {

  private static final HeadPattern EXPECTED_HEAD =
      HeadPattern.of(
          Pattern.compile("[(\\[]?\\^?\\(?(\\d{1,2})[)\\]]?[.:]?\\s*(?=$|[^\\d\\s.,/-])"));
  private static final HeadPattern BRACKETED_HEAD =
      HeadPattern.of(Pattern.compile("(?:\\^ ?)?[(\\[]\\^?(\\d{1,2})[)\\]]:?\\s*(?=\\S)"));
  private static final HeadPattern BARE_HEAD =
      HeadPattern.of(Pattern.compile("(\\d{1,2}) (?=[\\p{Lu}\\p{IsHan}\\p{IsArabic}])"));
  private static final Pattern MARK =
      LanguageTable.compile(
          "\\^\\(?(\\d{1,2})|[(\\[]{1,2}(\\d{1,2})[)\\]]|[,;.:”\"’،؛，；。》](\\d{1,2})(?=\\s|$|\\p{IsHan})");

  /** What stands before the first digit of a mark. */
  private static final String BEFORE_DIGITS = "^([,;.:”\"’،؛，；。》";

  private final List<Block> bodies = new ArrayList<>();
  private final BitSet marks = new BitSet();
  private boolean afterRule;
  private Optional<Block> current = Optional.empty();

  /** Whether the line before stood among footnotes, so that a page has ended. */
  boolean isAmongThem() {
    return afterRule || current.isPresent();
  }

  /** The footnotes found so far, in reading order; their numbers may begin anew. */
  List<Block> bodies() {
    return List.copyOf(bodies);
  }

  /** Takes note of a line between text and footnotes. */
  void startBelowRule() {
    afterRule = true;
    current = Optional.empty();
  }

  /** Takes note that the text is taken up again. */
  void end() {
    afterRule = false;
    current = Optional.empty();
  }

  /**
   * Takes the line if it begins a footnote.
   *
   * @param isNumbered whether the line begins with the number of a paragraph
   * @param isOfBody whether the line may as well be a point, or a date
   */
  boolean begin(Line line, boolean isNumbered, BooleanSupplier isOfBody) {
    Optional<Block.Head> head =
        head(line, isNumbered).filter(found -> isAmongThem() || !isOfBody.getAsBoolean());
    if (head.isPresent()) {
      Block body = new Block(head.get(), line);
      bodies.add(body);
      current = Optional.of(body);
      afterRule = false;
    }
    return head.isPresent();
  }

  private Optional<Block.Head> head(Line line, boolean isNumbered) {
    if (!line.has(Glyphs.DIGIT)) {
      return Optional.empty();
    }
    boolean first = isAmongThem() && bodies.isEmpty();
    return match(isAmongThem() ? EXPECTED_HEAD : BRACKETED_HEAD, line)
        .or(() -> match(BARE_HEAD, line).filter(head -> !isNumbered))
        .filter(head -> first || follows(head.number()))
        .filter(head -> afterRule || marks.get(head.number()));
  }

  /** Whether a footnote of that number may come next; below a rule the count may begin anew. */
  private boolean follows(int number) {
    int last = bodies.isEmpty() ? 0 : bodies.get(bodies.size() - 1).head().number();
    return number == last + 1 || number == 1 && afterRule;
  }

  private static Optional<Block.Head> match(HeadPattern pattern, Line line) {
    return pattern
        .head(line.key())
        .map(head -> Block.Head.footnote(Integer.parseInt(head.group(1)), head.end()));
  }

  /**
   * Takes the line if it goes on with the footnote before it.
   *
   * @param resumes whether the line can only belong to the text
   */
  boolean goOn(Line line, BooleanSupplier resumes) {
    if (current.isEmpty()) {
      return false;
    }
    Block body = current.get();
    boolean unfinished = body.last().isNumber() || !body.isClosed() && !line.before().pageBreak();
    boolean taken = unfinished || !line.before().pageBreak() && !resumes.getAsBoolean();
    if (taken) {
      body.add(line);
    }
    return taken;
  }

  /** Whether a number that stands alone on a line can be a mark: one seen before, or the next. */
  boolean takeMark(int number) {
    boolean possible = number <= Math.max(1, marks.length());
    if (possible) {
      marks.set(number);
    }
    return possible;
  }

  /** Takes note of the marks in a line of the text. */
  void noteMarks(Line line) {
    if (line.has(Glyphs.DIGIT)) {
      noteMarks(line.key().toString());
    }
  }

  private void noteMarks(String key) {
    for (int at = 1; at < key.length(); at++) {
      if (Glyphs.is(key.charAt(at), Glyphs.DIGIT)
          && BEFORE_DIGITS.indexOf(key.charAt(at - 1)) >= 0) {
        Matcher matcher = MARK.matcher(key).region(signBefore(key, at), key.length());
        if (matcher.lookingAt()) {
          note(matcher);
        }
      }
    }
  }

  /** Where the sign begins that stands before digits: {@code (}, or {@code ^(}. */
  private static int signBefore(String key, int digits) {
    boolean raised = digits > 1 && key.charAt(digits - 2) == '^' && key.charAt(digits - 1) == '(';
    return raised ? digits - 2 : digits - 1;
  }

  private void note(Matcher mark) {
    for (int group = 1; group <= mark.groupCount(); group++) {
      if (mark.group(group) != null) {
        marks.set(Integer.parseInt(mark.group(group)));
      }
    }
  }
}
