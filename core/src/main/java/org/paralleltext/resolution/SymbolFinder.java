package org.paralleltext.resolution;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the symbol of a resolution in its title, or else in the document symbol of a masthead.
 *
 * <p>Arabic text holds a General Assembly symbol either way round, {@code ٣١٧/٦٩} or {@code
 * 69/317}; which, is told by the dates: session {@code n} opens in September of the year {@code
 * 1945 + n}. The citations of a document, each with the date of the cited resolution, vote on the
 * order they are written in; without votes, Arabic-Indic digits stand reversed and ASCII digits do
 * not.
 */
final class SymbolFinder {

  private static final Pattern GENERAL_ASSEMBLY =
      Pattern.compile("(\\d{1,3})/(\\d{1,3})(?: ?([A-Z])\\b)?");

  /** What stands in every document symbol of a resolution. */
  private static final String FORMAL = "/RES/";

  private static final Pattern FORMAL_GA =
      Pattern.compile("A" + FORMAL + "(\\d{1,2}/\\d{1,3}(?: ?[A-Z]\\b)?|ES-\\d+/\\d+)");
  private static final Pattern FORMAL_SC =
      Pattern.compile("S" + FORMAL + "(\\d{1,4}) ?\\((\\d{4})\\)");
  private static final HeadPattern SYMBOL_ALONE =
      HeadPattern.of(
          Pattern.compile(
              "[^\\p{L}]*(?:" + FORMAL_GA.pattern() + "|" + FORMAL_SC.pattern() + ")[^\\p{L}]*"));
  private static final Pattern DATED_CITATION =
      Pattern.compile(
          "(?<![/\\d\\w])(\\d{1,3})/(\\d{1,3})(?![/\\d])[^/\\d]{0,24}\\d{1,2} \\D{3,32}? ?((?:19|20)\\d\\d)");
  private static final Pattern SECURITY_COUNCIL = Pattern.compile("(\\d{1,4}) ?[(（](\\d{4})[)）]");

  /** The letter of a part, with or without a space before it. */
  private static final Pattern PART = Pattern.compile("(?<=\\d) ?([A-Z])$");

  /** The year in which the session before the first would have opened. */
  private static final int YEAR_OF_SESSION_0 = 1945;

  private final List<Line> lines;

  /** Those with a stroke, as there is one in every symbol. */
  private final List<String> withStroke;

  private final LanguageTable table;

  /**
   * @param lines all lines of the document
   */
  SymbolFinder(List<Line> lines, LanguageTable table) {
    this.lines = lines;
    withStroke =
        lines.stream()
            .filter(line -> line.has(Glyphs.STROKE))
            .map(line -> line.key().toString())
            .toList();
    this.table = table;
  }

  /**
   * The symbol of the resolution.
   *
   * @param title the title block, if one was found
   */
  Optional<Symbol> find(Optional<Block> title) {
    return title.flatMap(this::inTitle).map(this::unlessHeadersDiffer).or(this::inMasthead);
  }

  /**
   * The symbol that stands alone on lines again and again, if that of the title never does and is
   * nearly the same: then a digit of the title is wrong.
   */
  private Symbol unlessHeadersDiffer(Symbol title) {
    if (alone().anyMatch(title::equals)) {
      return title;
    }
    Multiset<Symbol> headers = alone().collect(Collectors.toCollection(LinkedHashMultiset::create));
    return headers.elementSet().stream()
        .filter(symbol -> headers.count(symbol) > 1)
        .filter(symbol -> EditDistance.atMost(symbol.number(), title.number(), 1))
        .findFirst()
        .orElse(title);
  }

  /** The symbols that stand alone on their lines. */
  private Stream<Symbol> alone() {
    return withStroke.stream()
        .filter(key -> key.contains(FORMAL) && SYMBOL_ALONE.isWhole(key))
        .flatMap(SymbolFinder::formal);
  }

  private Optional<Symbol> inTitle(Block title) {
    String key = title.first().key().toString();
    Matcher council = table.pattern(Opening.TITLE).matcher(key);
    if (council.lookingAt()) {
      return inBrackets(council.group());
    }
    Matcher assembly = GENERAL_ASSEMBLY.matcher(key);
    if (assembly.lookingAt()) {
      return Optional.of(assemblySymbol(assembly, title));
    }
    return table.phrases(Opening.TITLE).isNearly(key) ? inBrackets(key) : Optional.empty();
  }

  private static Optional<Symbol> inBrackets(String words) {
    Matcher number = SECURITY_COUNCIL.matcher(words);
    return number.find()
        ? Optional.of(
            Symbol.securityCouncil(
                Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))))
        : Optional.empty();
  }

  private Symbol assemblySymbol(Matcher matcher, Block title) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    boolean reversed = isReversed(withStroke.stream(), title.first().text().charAt(0));
    String part = matcher.group(3) == null ? "" : " " + matcher.group(3);
    String number = reversed ? second + "/" + first : first + "/" + second;
    return new Symbol(Symbol.Organ.GENERAL_ASSEMBLY, number + part);
  }

  /**
   * Whether a document writes symbols of the General Assembly the other way round.
   *
   * @param keys its folded text, in parts
   * @param firstDigit a digit of it, as it stands in the file
   */
  static boolean isReversed(Stream<String> keys, char firstDigit) {
    int votes = keys.mapToInt(SymbolFinder::votes).sum();
    return votes != 0 ? votes < 0 : firstDigit > '9';
  }

  /** Citations of one line written session first, minus those written session last. */
  private static int votes(String key) {
    int votes = 0;
    int from = 0;
    Matcher citation = DATED_CITATION.matcher(key).useTransparentBounds(true);
    for (int stroke = key.indexOf('/'); stroke >= 0; stroke = key.indexOf('/', stroke + 1)) {
      int start = numberStart(key, stroke);
      if (start >= from && start < stroke && citation.region(start, key.length()).lookingAt()) {
        votes += vote(citation);
        from = citation.end();
      }
    }
    return votes;
  }

  /** Where the number begins that ends at a place; there, if there is none. */
  private static int numberStart(String key, int end) {
    int start = end;
    while (start > 0 && Glyphs.is(key.charAt(start - 1), Glyphs.DIGIT)) {
      start--;
    }
    return start;
  }

  private static int vote(Matcher citation) {
    int year = Integer.parseInt(citation.group(3));
    boolean firstFits = isSessionOf(Integer.parseInt(citation.group(1)), year);
    boolean secondFits = isSessionOf(Integer.parseInt(citation.group(2)), year);
    return (firstFits ? 1 : 0) - (secondFits ? 1 : 0);
  }

  private static boolean isSessionOf(int session, int year) {
    return year - YEAR_OF_SESSION_0 == session || year - YEAR_OF_SESSION_0 - 1 == session;
  }

  /**
   * The first document symbol that stands before the enacting words, or on a line of its own:
   * symbols in the text are those of other resolutions.
   */
  private Optional<Symbol> inMasthead() {
    return Stream.concat(front().flatMap(SymbolFinder::formal), alone()).findFirst();
  }

  /** What stands before the enacting words; nothing if those are not there. */
  private Stream<String> front() {
    for (int i = 0; i < lines.size(); i++) {
      String key = lines.get(i).key().toString();
      Matcher chapeau = table.pattern(Opening.CHAPEAU).matcher(key);
      if (chapeau.find()) {
        String before = key.substring(0, chapeau.start());
        return Stream.concat(
            lines.subList(0, i).stream().map(line -> line.key().toString()), Stream.of(before));
      }
    }
    return Stream.empty();
  }

  private static Stream<Symbol> formal(String key) {
    Stream<Symbol> council =
        FORMAL_SC.matcher(key).results().flatMap(match -> inBrackets(match.group()).stream());
    Stream<Symbol> assembly =
        FORMAL_GA
            .matcher(key)
            .results()
            .map(match -> new Symbol(Symbol.Organ.GENERAL_ASSEMBLY, spaced(match.group(1))));
    return Stream.concat(assembly, council);
  }

  /** With a space before the letter: {@code 64/35A} is {@code 64/35 A}. */
  private static String spaced(String number) {
    return PART.matcher(number).replaceFirst(" $1");
  }
}
