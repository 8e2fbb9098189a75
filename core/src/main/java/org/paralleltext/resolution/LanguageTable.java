package org.paralleltext.resolution;

import java.net.URL;
import java.util.EnumMap;
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

  /** The title of an annex, behind its head. */
  private static final String ANNEX_TITLE = "(?: ?[-–—:：] ?.{1,120}|\\. ?\\p{Lu}.{1,120})?";

  /** So many letters, in UTF-16 units, are a stem; four and five do about equally well. */
  private static final int STEM = 5;

  private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}+");

  /** The tables looked for so far; nothing for a language that has none. */
  private static final Map<Language, Optional<LanguageTable>> READ = new ConcurrentHashMap<>();

  private final Map<Opening, HeadPattern> openings;
  private final HeadPattern imprint;
  private final HeadPattern furniture;
  private final Pattern council;
  private final Pattern task;
  private final Pattern sentence;
  private final Pattern inner;
  private final Pattern prefix;
  private final Pattern joining;
  private final String genders;
  private final HeadPattern meeting;
  private final Pattern annexHead;
  private final Map<Opening, Phrases> phrases;
  private final Markers points;
  private final Markers garbledPoints;
  private final Markers sections;
  private final HeadPattern announcements;

  private LanguageTable(TableEntries entries) {
    openings = new EnumMap<>(Opening.class);
    for (Opening opening : Opening.values()) {
      String name = opening.name().toLowerCase(Locale.ROOT);
      if (entries.has(name)) {
        openings.put(opening, entries.alternatives(name));
      }
    }
    openings.put(Opening.ANNEX, HeadPattern.of(entries.followed("annex", ANNEX_TITLE)));
    imprint = entries.alternatives("imprint");
    furniture = HeadPattern.anyOf(Stream.concat(Furniture.PATTERNS.stream(), Stream.of(imprint)));
    council = entries.optional("council");
    task = entries.optional("task");
    sentence = entries.optional("sentence");
    inner = entries.optional("inner");
    prefix = entries.optional("prefix");
    joining = entries.followed("joining", "\\s?$");
    genders = entries.joined("genders");
    String date = "(?:" + pattern(Opening.DATE).pattern() + ")";
    String session = "(?:" + pattern(Opening.MEETING).pattern() + ")";
    meeting = HeadPattern.compile("(?:" + date + "\\s?)?" + session + "(?:\\s?" + date + ")?");
    annexHead =
        entries.followed("annex", "(?![\\p{L}\\p{N}&&[^\\p{IsHan}]])(?! ?(?:[IVX]+ )?\\p{Ll})");
    phrases =
        Map.of(
            Opening.TITLE, entries.phrases("words.title"),
            Opening.ADOPTION, entries.phrases("words.adoption"),
            Opening.CHAPEAU, entries.phrases("words.chapeau"));
    points = entries.markers("point");
    garbledPoints = points.garbled();
    sections = entries.markers("section");
    announcements =
        HeadPattern.anyOf(
            Stream.concat(
                Stream.of(meeting, BULLET, points.any(), garbledPoints.any(), sections.any()),
                Stream.of(
                        Opening.DATE,
                        Opening.ANNEX,
                        Opening.HEADING,
                        Opening.VOTE,
                        Opening.VOTERS,
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
    return Optional.ofNullable(url).map(found -> new LanguageTable(TableEntries.read(found)));
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

  /** Whether a line may be furniture by itself: most cannot, and need not be asked of what kind. */
  boolean mayBeFurniture(CharSequence key) {
    return furniture.mayBegin(key);
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

  /** How what is to be done begins behind the title of it. */
  Pattern task() {
    return task;
  }

  /** Whether there is in a text what no title of what is to be done has. */
  boolean isSentence(CharSequence text) {
    return sentence.matcher(text).find();
  }

  /** Whether a text begins with words that only go on with what was said before. */
  boolean goesOn(CharSequence text) {
    return inner.matcher(text).lookingAt();
  }

  /** Whether a text ends with a word that joins what follows to its sentence. */
  boolean joins(CharSequence text) {
    return joining.matcher(text).find();
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

  /**
   * An expression for folded text: letters and white space are those of Unicode, digits those of
   * ASCII, which folding makes of others as far as they are one unit.
   */
  static Pattern compile(String regex) {
    return Pattern.compile(regex.replace("\\d", "[0-9]"), Pattern.UNICODE_CHARACTER_CLASS);
  }
}
