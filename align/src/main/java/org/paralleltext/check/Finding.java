package org.paralleltext.check;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/**
 * Something that versions of one document say differently.
 *
 * @param kind what kind of thing
 * @param bead the bead that it is in, counted from 0
 * @param words what is wrong, for people, on one line
 * @param places where it stands, in one version or more
 */
public record Finding(Kind kind, int bead, String words, List<Place> places) {

  /** What versions can disagree about. */
  public enum Kind {
    /** A number that one version has and another has not. */
    NUMBER,
    /** A month that one version has and another has not. */
    MONTH,
    /** A month with two names that are not of one month. */
    DOUBLE_MONTH,
    /** A document that one version cites and another does not. */
    CITATION,
    /** Paragraphs that correspond and have other numbers. */
    PARAGRAPH_NUMBER,
    /** A paragraph that a version lacks. */
    MISSING,
    /** A paragraph that stands twice in a version, and once or otherwise in another. */
    DOUBLED,
    /** A number that is missing, misread or doubled in the numbering of a version. */
    NUMBERING;

    /** The kind in words: {@code double month}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * A place in a version.
   *
   * @param language the version
   * @param span the characters of its file, in UTF-16 units
   * @param context the clean text around it
   */
  public record Place(Language language, Span span, String context) {}

  /** Copies the places and checks that nothing is missing. */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
    places = List.copyOf(places);
  }
}
