package org.paralleltext.group;

import com.google.common.hash.Hashing;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.paralleltext.lexicon.Tokenizer;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.Resolution;

/**
 * What of a document is the same in every language: its numbers and dates, and which of them follow
 * each other in a paragraph. Immutable.
 */
final class Fingerprint {

  private static final Pattern NUMBER = Pattern.compile("#\\d+.*|~\\d+");

  /** Paragraphs that say when and where this document was adopted, not another like it. */
  private static final Set<ParagraphKind> OWN =
      EnumSet.of(
          ParagraphKind.SESSION,
          ParagraphKind.ADOPTION,
          ParagraphKind.REFERENCE,
          ParagraphKind.MEETING);

  /** A fingerprint of fewer numbers, each counted alone and with the one before, tells nothing. */
  private static final int TELLING = 20;

  /** Hashes of all numbers, sorted, each as often as it occurs. */
  private final long[] numbers;

  /** Those of its adoption, sorted, each once. */
  private final long[] own;

  private Fingerprint(LongStream numbers, LongStream own) {
    this.numbers = numbers.sorted().toArray();
    this.own = own.sorted().distinct().toArray();
  }

  /** The fingerprint of a document. */
  static Fingerprint of(Resolution resolution) {
    Tokenizer tokenizer = Tokenizer.of(resolution.language());
    LongStream.Builder numbers = LongStream.builder();
    LongStream.Builder own = LongStream.builder();
    for (Paragraph paragraph : resolution.paragraphs()) {
      if (paragraph.kind() != ParagraphKind.TITLE) {
        String before = "";
        for (String token : tokenizer.tokens(paragraph.content())) {
          if (NUMBER.matcher(token).matches()) {
            numbers.add(hash(token)).add(hash(before + token));
            before = token;
            if (OWN.contains(paragraph.kind())) {
              own.add(hash(token));
            }
          }
        }
      }
    }
    return new Fingerprint(numbers.build(), own.build());
  }

  private static long hash(String text) {
    return Hashing.murmur3_128().hashUnencodedChars(text).asLong();
  }

  /**
   * How much two documents in different languages have in common, from 0 to 1: what both have among
   * what one of them has (Ružička 1958). 0 if they were adopted on different occasions.
   */
  double likeness(Fingerprint other) {
    if (isOfAnotherOccasion(other)) {
      return 0;
    }
    int common = common(numbers, other.numbers);
    int all = numbers.length + other.numbers.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** How many elements two sorted arrays have in common. */
  private static int common(long[] some, long[] others) {
    int common = 0;
    int next = 0;
    for (long one : some) {
      while (next < others.length && others[next] < one) {
        next++;
      }
      if (next < others.length && others[next] == one) {
        common++;
        next++;
      }
    }
    return common;
  }

  /** Whether there is enough in it to tell anything. */
  boolean isTelling() {
    return numbers.length >= TELLING;
  }

  /** Whether both say on what occasion they were adopted, and it is the same. */
  boolean isOfTheSameOccasion(Fingerprint other) {
    return own.length > 0 && other.own.length > 0 && !isOfAnotherOccasion(other);
  }

  private boolean isOfAnotherOccasion(Fingerprint other) {
    int smaller = Math.min(own.length, other.own.length);
    return smaller > 0 && 2 * common(own, other.own) <= smaller;
  }
}
