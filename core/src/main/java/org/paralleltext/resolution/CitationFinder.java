package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.MappedText;

/**
 * Finds the documents that paragraphs cite: resolutions of the Security Council by number and year,
 * also in a list that names the years once for each ({@code 1373, 1526 (2004)} is one), resolutions
 * of the General Assembly with their date, and symbols of any kind.
 */
final class CitationFinder {

  private static final Pattern COUNCIL =
      Pattern.compile("(?<![\\d/.(])(\\d{1,4}) ?[(（]((?:19|20)\\d\\d)[)）]");
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\w/])((?:[ASE]|ST)(?:/[A-Za-z.\\d-]+){0,9}/\\d+[\\w./-]*(?: ?\\(\\d{4}\\))?)");
  private static final Pattern ASSEMBLY =
      Pattern.compile("(?<![/\\d\\w(])(\\d{1,3})/(\\d{1,3})(?: ?([A-Z])(?![A-Za-z]))?(?![/\\d])");

  /** The sessions of the General Assembly that number their resolutions so begin with this one. */
  private static final int FIRST_SESSION = 31;

  /** So many sessions are bound to come before the notation changes. */
  private static final int LAST_SESSION = 150;

  private final Cleaner cleaner;
  private final boolean reversed;

  /**
   * @param cleaner folds the texts
   * @param reversed whether the document writes symbols of the General Assembly the other way round
   */
  CitationFinder(Cleaner cleaner, boolean reversed) {
    this.cleaner = cleaner;
    this.reversed = reversed;
  }

  /** The citations of a paragraph, in order. */
  List<Citation> find(Paragraph paragraph) {
    MappedText key = cleaner.fold(paragraph.content());
    List<Citation> found = new ArrayList<>();
    MappedText rest = collect(SYMBOL, key, found, CitationFinder::symbol);
    rest =
        collect(
            COUNCIL, rest, found, match -> "S/RES/" + match.group(1) + " (" + match.group(2) + ")");
    collect(ASSEMBLY, rest, found, this::assembly);
    return found.stream().sorted().toList();
  }

  /** Adds what a pattern finds; gives the text back with blanks in its place. */
  private static MappedText collect(
      Pattern pattern, MappedText key, List<Citation> found, Function<MatchResult, String> symbol) {
    MappedText.Builder rest = MappedText.builder();
    Matcher matcher = pattern.matcher(key);
    int from = 0;
    while (matcher.find()) {
      String name = symbol.apply(matcher);
      if (!name.isEmpty()) {
        found.add(new Citation(name, key.slice(matcher.start(), matcher.end()).sourceSpan()));
        rest.append(key.slice(from, matcher.start()));
        for (int i = matcher.start(); i < matcher.end(); i++) {
          rest.append(' ', key.sourceOffset(i));
        }
        from = matcher.end();
      }
    }
    return rest.append(key.slice(from)).build();
  }

  private static String symbol(MatchResult match) {
    String symbol = match.group(1).replaceFirst("[./-]+$", "");
    return symbol.replaceFirst("(?<=\\d) ?\\((\\d{4})\\)$", " ($1)");
  }

  private String assembly(MatchResult match) {
    int session = Integer.parseInt(match.group(reversed ? 2 : 1));
    int number = Integer.parseInt(match.group(reversed ? 1 : 2));
    String part = match.group(3) == null ? "" : " " + match.group(3);
    boolean possible = session >= FIRST_SESSION && session <= LAST_SESSION && number > 0;
    return possible ? "A/RES/" + session + "/" + number + part : "";
  }
}
