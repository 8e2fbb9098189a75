package org.paralleltext.resolution;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paralleltext.text.Language;

/**
 * What the parser knows of one language, read from its table beside this class. All patterns are
 * for folded text.
 *
 * <p>Immutable and thread-safe.
 */
final class LanguageTable {

  /**
   * The head of a General Assembly title, the same in every language: the symbol in group 1, then a
   * stop or a dash.
   */
  static final HeadPattern ASSEMBLY_TITLE =
      HeadPattern.compile(
          "(?<![/\\w&&[^\\p{IsHan}]])(\\d{1,3}/\\d{1,3}(?: [A-Z])?)\\s?[.．、\\-–—]\\s?(?=[\\p{L}“\"«《])");

  /** What points are told with that have no number. */
  static final HeadPattern BULLET =
      HeadPattern.of(Pattern.compile("[•·▪●■–—] ?(?=\\S)|-(?: (?=\\S)|(?=\\p{IsHan}))"));

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /** The title of an annex, behind its head. */
  private static final String ANNEX_TITLE = "(?: ?[-–—:：] ?.{1,120}|\\. ?\\p{Lu}.{1,120})?";

  /** So many letters, in UTF-16 units, are a stem; four and five do about equally well. */
  private static final int STEM = 5;

  private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}+");

  /** The tables looked for so far; nothing for a language that has none. */
  private static final Map<Language, Optional<LanguageTable>> READ = new ConcurrentHashMap<>();

  private final Map<Opening, HeadPattern> openings;
  private final HeadPattern imprint;
  private final Pattern council;
  private final Pattern task;
  private final Pattern prefix;
  private final String genders;
  private final HeadPattern meeting;
  private final Pattern annexHead;
  private final Map<Opening, Phrases> phrases;
  private final Markers points;
  private final Markers garbledPoints;
  private final Markers sections;
  private final HeadPattern announcements;

  private LanguageTable(ImmutableListMultimap<String, String> entries) {
    openings =
        Map.ofEntries(
            entry(entries, Opening.SESSION),
            entry(entries, Opening.ORGAN),
            entry(entries, Opening.AGENDA),
            entry(entries, Opening.ADOPTION),
            entry(entries, Opening.TITLE),
            entry(entries, Opening.CHAPEAU),
            entry(entries, Opening.PREAMBULAR),
            entry(entries, Opening.OPERATIVE),
            entry(entries, Opening.MEETING),
            entry(entries, Opening.DATE),
            entry(entries, Opening.HEADING),
            Map.entry(Opening.ANNEX, HeadPattern.of(annex(entries, ANNEX_TITLE))),
            entry(entries, Opening.VOTE),
            entry(entries, Opening.MASTHEAD));
    imprint = alternatives(entries, "imprint");
    council = optional(entries, "council");
    task = optional(entries, "task");
    prefix = optional(entries, "prefix");
    genders = String.join("", entries.get("genders"));
    String date = "(?:" + pattern(Opening.DATE).pattern() + ")";
    String session = "(?:" + pattern(Opening.MEETING).pattern() + ")";
    meeting = HeadPattern.compile("(?:" + date + "\\s?)?" + session + "(?:\\s?" + date + ")?");
    annexHead = annex(entries, "(?![\\p{L}\\p{N}&&[^\\p{IsHan}]])(?! ?(?:[IVX]+ )?\\p{Ll})");
    phrases =
        Map.of(
            Opening.TITLE, phrases(entries, "words.title"),
            Opening.ADOPTION, phrases(entries, "words.adoption"),
            Opening.CHAPEAU, phrases(entries, "words.chapeau"));
    points = markers(entries, "point");
    garbledPoints = points.garbled();
    sections = markers(entries, "section");
    announcements =
        HeadPattern.anyOf(
            Stream.concat(
                Stream.of(meeting, BULLET, points.any(), garbledPoints.any(), sections.any()),
                Stream.of(
                        Opening.DATE,
                        Opening.ANNEX,
                        Opening.HEADING,
                        Opening.VOTE,
                        Opening.PREAMBULAR,
                        Opening.OPERATIVE)
                    .map(openings::get)));
  }

  /** The table of a language, if there is one. */
  static Optional<LanguageTable> of(Language language) {
    return READ.computeIfAbsent(language, LanguageTable::read);
  }

  private static Optional<LanguageTable> read(Language language) {
    URL url = LanguageTable.class.getResource(language.code() + ".table");
    return Optional.ofNullable(url).map(found -> new LanguageTable(entries(found)));
  }

  /**
   * The table of a language that must have one.
   *
   * @throws IllegalArgumentException if it has none
   */
  static LanguageTable required(Language language) {
    return of(language)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no table for "
                        + language.name()
                        + ", expected one of "
                        + Language.codes(ResolutionParser.languages())));
  }

  /** The pattern of an opening. */
  Pattern pattern(Opening opening) {
    return openings.get(opening).pattern();
  }

  /** Whether {@code key} begins as {@code opening} does. */
  boolean begins(Opening opening, CharSequence key) {
    return openings.get(opening).begins(key);
  }

  /** Whether {@code key} is such a line from end to end. */
  boolean isWhole(Opening opening, CharSequence key) {
    return openings.get(opening).isWhole(key);
  }

  /**
   * The phrases of an opening, for texts with wrong letters.
   *
   * @param opening the title, the adoption or the chapeau
   */
  Phrases phrases(Opening opening) {
    return phrases.get(opening);
  }

  /** Whether a line belongs to the printer, not to the text. */
  boolean isImprint(CharSequence key) {
    return imprint.isWhole(key);
  }

  /**
   * A word, with the letter by which a verb agrees with a feminine noun replaced by that for a
   * masculine one, if the language has such letters: assemblies and councils write alike.
   */
  String regardlessOfGender(String word) {
    return word.length() > 2 && genders.indexOf(word.charAt(0)) > 0
        ? genders.charAt(0) + word.substring(1)
        : word;
  }

  /** The first letters of a word, without what is written together with it. */
  String stem(String word) {
    String bare = PUNCTUATION.matcher(word).replaceAll("");
    Matcher matcher = prefix.matcher(bare);
    String rest = matcher.lookingAt() ? bare.substring(matcher.end()) : bare;
    return rest.substring(0, Math.min(STEM, rest.length()));
  }

  /** Whether enacting words are those of the Security Council. */
  boolean isCouncil(CharSequence chapeau) {
    return council.matcher(chapeau).find();
  }

  /** What is to be done, with the capital letter that stands behind the title of it. */
  Pattern task() {
    return task;
  }

  /** A meeting with its date on either side. */
  HeadPattern meeting() {
    return meeting;
  }

  /** What an annex is called, without its title, before what is no sentence that goes on. */
  Pattern annexHead() {
    return annexHead;
  }

  /**
   * Whether {@code key} may be anything but a paragraph that goes on: most lines cannot, and need
   * not be asked what they are.
   */
  boolean mayAnnounce(CharSequence key) {
    return announcements.mayBegin(key);
  }

  /** The markers of points that {@code key} can be read to begin with. */
  List<Numerals.Marker> points(CharSequence key) {
    return points.at(key);
  }

  /** The markers of points that {@code key} may begin with if their brackets are wrong. */
  List<Numerals.Marker> garbledPoints(CharSequence key) {
    return garbledPoints.at(key);
  }

  /** The section numbers that {@code key} can be read to begin with. */
  List<Numerals.Marker> sections(CharSequence key) {
    return sections.at(key);
  }

  static Pattern compile(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static Map.Entry<Opening, HeadPattern> entry(
      ImmutableListMultimap<String, String> entries, Opening opening) {
    return Map.entry(opening, alternatives(entries, opening.name().toLowerCase(Locale.ROOT)));
  }

  private static HeadPattern alternatives(
      ImmutableListMultimap<String, String> entries, String name) {
    return HeadPattern.compile(String.join("|", entries.get(name)));
  }

  private static Pattern optional(ImmutableListMultimap<String, String> entries, String name) {
    return entries.containsKey(name) ? alternatives(entries, name).pattern() : NOTHING;
  }

  private static Pattern annex(ImmutableListMultimap<String, String> entries, String rest) {
    return compile("(?:" + String.join("|", entries.get("annex")) + ")" + rest);
  }

  private static Phrases phrases(ImmutableListMultimap<String, String> entries, String name) {
    return Phrases.parse(String.join("|", entries.get(name)));
  }

  private static Markers markers(ImmutableListMultimap<String, String> entries, String name) {
    return Markers.of(
        Stream.of(1, 2, 3)
            .flatMap(
                level ->
                    entries.get(name + "." + level).stream()
                        .map(definition -> Numerals.parse(level, definition)))
            .toList());
  }

  private static ImmutableListMultimap<String, String> entries(URL url) {
    Pattern line = Pattern.compile("([a-z0-9.]+): (.*)");
    ImmutableListMultimap.Builder<String, String> entries = ImmutableListMultimap.builder();
    try {
      for (String row : Resources.readLines(url, StandardCharsets.UTF_8)) {
        Matcher matcher = line.matcher(row);
        if (matcher.matches()) {
          entries.put(matcher.group(1), matcher.group(2));
        } else if (!row.isBlank() && !row.startsWith("#")) {
          throw new IllegalStateException(url + ": expected `name: expression`, found " + row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(url.toString(), e);
    }
    return entries.build();
  }
}
