package org.paralleltext.check;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;
import org.paralleltext.write.BeadChoice;

/**
 * Keeps units out of a translation memory that are not to be trusted, or are there already. Beads
 * with text in one language alone are no units and have no faults. Immutable and thread-safe.
 */
public final class UnitFilter implements BeadChoice {

  /** Fewer letters say nothing about their script, nor about a text that is not translated. */
  private static final int LETTERS = 10;

  /** One side may be so many times as long as is usual. */
  private static final double LONGER = 3;

  /** And by so many letters longer at least. */
  private static final double BY = 30;

  private final Set<Document> documents = new HashSet<>();
  private final Map<Place, UnitFault> faults = new HashMap<>();

  private UnitFilter() {}

  /** Tells a text from others: the names of its files, and hashes of what is in them. */
  private record Document(List<String> names, List<Integer> hashes) {

    static Document of(ParallelText text) {
      return new Document(
          text.versions().stream().map(version -> version.source().name()).toList(),
          text.versions().stream().map(version -> version.source().text().hashCode()).toList());
    }
  }

  /** Where a bead is. */
  private record Place(Document document, List<Span> spans) {}

  /**
   * Judges the beads of some texts, in their order.
   *
   * @param texts the texts of one memory; one that is there twice is judged once
   * @param wanted the faults that are looked for
   * @param before which beads come into question; others are no duplicates of anything
   */
  public static UnitFilter of(List<ParallelText> texts, Set<UnitFault> wanted, BeadChoice before) {
    UnitFilter filter = new UnitFilter();
    Judge judge = new Judge(wanted, new Lengths(texts));
    for (ParallelText text : texts) {
      Document document = Document.of(text);
      if (filter.documents.add(document)) {
        filter.judge(text, document, judge, before);
      }
    }
    return filter;
  }

  private void judge(ParallelText text, Document document, Judge judge, BeadChoice before) {
    for (Bead bead : text.alignment().beads()) {
      if (before.keeps(text, bead)) {
        judge
            .fault(text, bead)
            .ifPresent(fault -> faults.put(new Place(document, bead.spans()), fault));
      }
    }
  }

  /**
   * What is wrong with a bead, if anything is.
   *
   * @param text one of the texts that were judged
   * @throws IllegalArgumentException if it is not
   */
  public Optional<UnitFault> fault(ParallelText text, Bead bead) {
    Document document = Document.of(text);
    if (!documents.contains(document)) {
      throw new IllegalArgumentException("a text that was not judged");
    }
    return Optional.ofNullable(faults.get(new Place(document, bead.spans())));
  }

  @Override
  public boolean keeps(ParallelText text, Bead bead) {
    return fault(text, bead).isEmpty();
  }

  /** One side of a unit. */
  private record Side(Language language, String text) {

    String folded() {
      return Cleaner.of(language).fold(text);
    }

    /** Letters, since digits and symbols are as long in every language. */
    long letters() {
      return text.codePoints().filter(Character::isLetter).count();
    }

    static List<Side> of(ParallelText text, Bead bead) {
      List<Side> sides = new ArrayList<>();
      for (Language language : text.alignment().languages()) {
        String side = text.text(bead, language);
        if (!side.isBlank()) {
          sides.add(new Side(language, side));
        }
      }
      return sides;
    }
  }

  /** How many letters each language needs in some texts. */
  private static final class Lengths {

    private final Map<Language, Double> letters = new HashMap<>();

    Lengths(List<ParallelText> texts) {
      for (ParallelText text : texts) {
        for (Bead bead : text.alignment().beads()) {
          if (bead.coverage() == text.versions().size()) {
            for (Side side : Side.of(text, bead)) {
              letters.merge(side.language(), (double) side.letters(), Double::sum);
            }
          }
        }
      }
    }

    boolean differ(Side one, Side other) {
      double usual =
          letters.getOrDefault(other.language(), 1.0) / letters.getOrDefault(one.language(), 1.0);
      double expected = one.letters() * usual;
      double length = other.letters();
      double unit = Math.min(1, usual);
      return length > LONGER * expected && length - expected > BY * unit
          || expected > LONGER * length && expected - length > BY * unit;
    }
  }

  /** Judges beads one after another. */
  private static final class Judge {

    /** A word, or a Chinese character. */
    private static final Pattern WORDS =
        Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+");

    private final Set<UnitFault> wanted;
    private final Lengths lengths;
    private final Map<Language, NumberReader> readers = new HashMap<>();
    private final Set<HashCode> seen = new HashSet<>();

    Judge(Set<UnitFault> wanted, Lengths lengths) {
      this.wanted = wanted;
      this.lengths = lengths;
    }

    Optional<UnitFault> fault(ParallelText text, Bead bead) {
      List<Side> sides = Side.of(text, bead);
      if (sides.size() < 2) {
        return Optional.empty();
      }
      return wanted.stream().sorted().filter(fault -> has(fault, sides)).findFirst();
    }

    private boolean has(UnitFault fault, List<Side> sides) {
      return switch (fault) {
        case SCRIPT -> sides.stream().anyMatch(Judge::isInOtherScript);
        case UNTRANSLATED -> anyTwo(sides, Judge::isSame);
        case LENGTH -> anyTwo(sides, lengths::differ);
        case NUMBERS ->
            anyTwo(sides, this::lacksNumber) || anyTwo(reversed(sides), this::lacksNumber);
        case DUPLICATE -> !seen.add(hash(sides));
      };
    }

    /** Stands for a unit in little room. */
    private static HashCode hash(List<Side> sides) {
      Hasher hasher = Hashing.murmur3_128().newHasher();
      for (Side side : sides) {
        hasher
            .putUnencodedChars(side.language().code())
            .putInt(side.text().length())
            .putUnencodedChars(side.text());
      }
      return hasher.hash();
    }

    private interface Comparison {
      boolean test(Side one, Side other);
    }

    private static boolean anyTwo(List<Side> sides, Comparison comparison) {
      for (int x = 0; x < sides.size(); x++) {
        for (int y = x + 1; y < sides.size(); y++) {
          if (comparison.test(sides.get(x), sides.get(y))) {
            return true;
          }
        }
      }
      return false;
    }

    private static List<Side> reversed(List<Side> sides) {
      List<Side> reversed = new ArrayList<>(sides);
      Collections.reverse(reversed);
      return reversed;
    }

    private static boolean isInOtherScript(Side side) {
      int own = 0;
      int others = 0;
      Matcher words = WORDS.matcher(side.text());
      while (words.find()) {
        if (Character.UnicodeScript.of(words.group().codePointAt(0)) == side.language().script()) {
          own++;
        } else {
          others++;
        }
      }
      return side.letters() >= LETTERS && others > own;
    }

    private static boolean isSame(Side one, Side other) {
      return withoutSpace(one).equals(withoutSpace(other)) && one.letters() >= LETTERS;
    }

    private static String withoutSpace(Side side) {
      return side.folded().replaceAll("\\s+", "");
    }

    private boolean lacksNumber(Side one, Side other) {
      List<Numbers.Found> numbers = reader(one).inDigits(one.folded());
      Set<String> has = numbers.isEmpty() ? Set.of() : reader(other).all(other.folded());
      for (Numbers.Found number : numbers) {
        boolean found =
            number.values().stream()
                .anyMatch(value -> has.contains(value) || reader(other).mayMiss(value));
        if (!found) {
          return true;
        }
      }
      return false;
    }

    private NumberReader reader(Side side) {
      return readers.computeIfAbsent(side.language(), NumberReader::new);
    }
  }
}
