package org.paralleltext.memory;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.paralleltext.read.InputException;

/**
 * Texts that are each other's translations, and what is known of them. Immutable and thread-safe.
 *
 * @param id the name of the unit in its memory; empty if it has none
 * @param document the symbol of the document that it is from; empty if there is none
 * @param bead which bead of its document it is, from 0, if that is known
 * @param shape how many segments it has in each language, {@code 1-2-1}; empty if not known
 * @param confidence the probability that its texts correspond, in [0, 1], if somebody gave one
 * @param variants its texts, each language once, the source language first; some may be empty
 * @param properties what else is said of it, in order
 * @param codes how many pieces of formatting its texts had in the file that they were read from;
 *     they are not part of the texts
 */
public record TranslationUnit(
    String id,
    String document,
    OptionalInt bead,
    String shape,
    OptionalDouble confidence,
    List<Variant> variants,
    List<Property> properties,
    int codes) {

  /**
   * Copies the lists and checks that nothing is missing.
   *
   * @throws IllegalArgumentException if there is no variant, or two are in one language
   */
  public TranslationUnit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(bead, "bead");
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(confidence, "confidence");
    variants = List.copyOf(variants);
    properties = List.copyOf(properties);
    List<String> tags = variants.stream().map(Variant::tag).toList();
    if (tags.isEmpty() || new HashSet<>(tags).size() < tags.size()) {
      throw new IllegalArgumentException("a unit needs a text a language, these are " + tags);
    }
  }

  /** The languages of its variants, in their order. */
  public List<String> tags() {
    return variants.stream().map(Variant::tag).toList();
  }

  /** Its text in a language; empty if it has none. */
  public String text(String tag) {
    return variants.stream()
        .filter(variant -> variant.tag().equals(tag))
        .map(Variant::text)
        .findFirst()
        .orElse("");
  }

  /** The kind of its first passage, in the first language that has one; or empty. */
  public String kind() {
    return first(Passage::kind);
  }

  /** The number of that passage, or empty. */
  public String number() {
    return first(Passage::number);
  }

  private String first(Function<Passage, String> part) {
    return variants.stream()
        .flatMap(variant -> variant.passages().stream())
        .findFirst()
        .map(part)
        .orElse("");
  }

  /** Whether its passages are whole paragraphs. */
  boolean isParagraphs() {
    return variants.stream()
        .flatMap(variant -> variant.passages().stream())
        .allMatch(Passage::isParagraph);
  }

  /** The same in some of its languages, in their order; nothing if it has text in none of them. */
  Optional<TranslationUnit> in(List<String> tags) {
    List<Variant> some =
        tags.stream()
            .flatMap(tag -> variants.stream().filter(variant -> variant.tag().equals(tag)))
            .toList();
    return some.stream().allMatch(variant -> variant.text().isEmpty())
        ? Optional.empty()
        : Optional.of(with(some));
  }

  /**
   * The same with other tags for its languages.
   *
   * @throws InputException if two would be the same
   */
  TranslationUnit retagged(UnaryOperator<String> change) {
    List<String> changed = tags().stream().map(change).toList();
    if (changed.stream().distinct().count() < changed.size()) {
      throw new InputException(
          ("unit " + id).strip(),
          "two texts in one of " + String.join(", ", changed),
          "each language once");
    }
    return with(
        variants.stream()
            .map(
                variant ->
                    new Variant(change.apply(variant.tag()), variant.file(), variant.passages()))
            .toList());
  }

  private TranslationUnit with(List<Variant> others) {
    return new TranslationUnit(id, document, bead, shape, confidence, others, properties, codes);
  }
}
