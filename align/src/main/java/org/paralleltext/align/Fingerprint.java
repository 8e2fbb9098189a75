package org.paralleltext.align;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> own = new HashSet<>();
  private int size;

  /** The fingerprint of a document. */
  static Fingerprint of(Resolution resolution) {
    Fingerprint fingerprint = new Fingerprint();
    Tokenizer tokenizer = Tokenizer.of(resolution.language());
    for (Paragraph paragraph : resolution.paragraphs()) {
      if (paragraph.kind() != ParagraphKind.TITLE) {
        fingerprint.add(tokenizer, paragraph);
      }
    }
    return fingerprint;
  }

  private void add(Tokenizer tokenizer, Paragraph paragraph) {
    String before = "";
    for (String token : tokenizer.tokens(paragraph.content())) {
      if (NUMBER.matcher(token).matches()) {
        counts.merge(token, 1, Integer::sum);
        counts.merge(before + token, 1, Integer::sum);
        size += 2;
        before = token;
        if (OWN.contains(paragraph.kind())) {
          own.add(token);
        }
      }
    }
  }

  /**
   * How much two documents in different languages have in common, from 0 to 1: what both have among
   * what one of them has (Ružička 1958). 0 if they were adopted on different occasions.
   */
  double likeness(Fingerprint other) {
    if (isOfAnotherOccasion(other)) {
      return 0;
    }
    int common = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      common += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    int all = size + other.size - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** Whether there is enough in it to tell anything. */
  boolean isTelling() {
    return size >= TELLING;
  }

  /** Whether both say on what occasion they were adopted, and it is the same. */
  boolean isOfTheSameOccasion(Fingerprint other) {
    return !own.isEmpty() && !other.own.isEmpty() && !isOfAnotherOccasion(other);
  }

  private boolean isOfAnotherOccasion(Fingerprint other) {
    long common = own.stream().filter(other.own::contains).count();
    int smaller = Math.min(own.size(), other.own.size());
    return smaller > 0 && 2 * common <= smaller;
  }
}
