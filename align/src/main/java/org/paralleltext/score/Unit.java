package org.paralleltext.score;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.text.Language;

/**
 * What the signals see of one position of a sequence: a segment, or the segments of several
 * languages that are aligned already.
 *
 * @param length in characters of English: UTF-16 units over the ratio of the language to English;
 *     at least 0
 * @param tokens the tokens of its text in each language
 * @param kind what kind of paragraph it is, if it is one
 * @param label the canonical number of the paragraph, if it has one
 */
public record Unit(
    double length,
    Map<Language, List<String>> tokens,
    Optional<ParagraphKind> kind,
    Optional<String> label) {

  /** Copies the tokens and checks that nothing is missing. */
  public Unit {
    tokens = ImmutableMap.copyOf(tokens);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(label, "label");
  }

  /** The tokens of its text in a language. */
  List<String> tokens(Language language) {
    return tokens.getOrDefault(language, List.of());
  }
}
