package org.paralleltext.align;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.paralleltext.bitext.Version;
import org.paralleltext.segment.SentenceSplitter;

/** How far down an aligner goes. */
public enum Level {
  /** Segments as they are given: the paragraphs of a resolution, or lines. */
  PARAGRAPH,
  /** The sentences of segments that correspond. */
  SENTENCE,
  /** Their sentences, and the clauses between semicolons. */
  CLAUSE;

  /** The name in lower case, as in {@code --level}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level with such a name. */
  public static Optional<Level> ofWord(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }

  /** A version in segments of this level. */
  Version split(Version version) {
    return switch (this) {
      case PARAGRAPH -> version;
      case SENTENCE -> version.split(SentenceSplitter.of(version.language()));
      case CLAUSE -> version.split(SentenceSplitter.of(version.language()).withClauses());
    };
  }
}
