package org.paralleltext.group;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Optional;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;

/**
 * What of a resolution tells which document it is a version of; takes a small part of the room that
 * the resolution takes. Immutable and thread-safe.
 */
public final class Profile {

  private final String name;
  private final Language language;
  private final Optional<Symbol> symbol;
  private final boolean hasStructure;
  private final HashCode text;
  private final Fingerprint fingerprint;
  private final Sketch sketch;

  private Profile(Resolution resolution) {
    name = resolution.source().name();
    language = resolution.language();
    symbol = resolution.symbol();
    hasStructure = resolution.hasStructure();
    text = text(resolution);
    fingerprint = Fingerprint.of(resolution);
    sketch = Sketch.of(resolution);
  }

  /** The profile of a resolution. */
  public static Profile of(Resolution resolution) {
    return new Profile(resolution);
  }

  private static HashCode text(Resolution resolution) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Paragraph paragraph : resolution.paragraphs()) {
      hasher.putInt(paragraph.text().length()).putUnencodedChars(paragraph.text());
    }
    return hasher.hash();
  }

  /** The name of its file. */
  public String name() {
    return name;
  }

  /** What it is written in. */
  public Language language() {
    return language;
  }

  /** Its symbol, if the text tells it. */
  public Optional<Symbol> symbol() {
    return symbol;
  }

  /** Whether a resolution has the same paragraphs as the one that this is the profile of. */
  public boolean isOf(Resolution resolution) {
    return text.equals(text(resolution));
  }

  /** Stands for its text; orders documents whose files have one name. */
  String textHash() {
    return text.toString();
  }

  boolean hasStructure() {
    return hasStructure;
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  boolean isSameText(Profile other) {
    return text.equals(other.text);
  }

  /**
   * How likely this document and another, in another language, are versions of one: a probability,
   * by what their numbers and dates have in common; nothing else counts, not even the symbol.
   */
  public double confidence(Profile other) {
    return VersionOdds.byContent(this, other);
  }

  /** What that probability is made of, see {@link Correspondence#evidence} for texts. */
  public List<Double> evidence(Profile other) {
    return VersionOdds.evidence(this, other);
  }

  /** How much of their text it and another in the same language have in common, from 0 to 1. */
  double resemblance(Profile other) {
    return sketch.resemblance(other.sketch);
  }
}
