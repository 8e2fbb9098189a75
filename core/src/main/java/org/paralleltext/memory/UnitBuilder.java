package org.paralleltext.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** Gathers what a file says of a unit. Used once; not thread-safe. */
final class UnitBuilder {

  private final String id;
  private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
  private final List<Property> properties = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private int codes;

  /** A text with what is said of it. */
  private record Text(
      String tag, String file, String text, List<Span> ranges, List<Property> properties) {

    Variant variant(String kind, String number) {
      Passage passage =
          new Passage(
              text, kind, number, OptionalInt.empty(), OptionalInt.empty(), ranges, properties);
      return new Variant(tag, file, text.isEmpty() ? List.of() : List.of(passage));
    }
  }

  UnitBuilder(String id) {
    this.id = id;
  }

  /** Takes something that the file says: a fact by the name it has there, or else a property. */
  void say(Map<String, Fact> names, String name, String value) {
    Optional<Fact> fact =
        Optional.ofNullable(names.get(name))
            .filter(known -> !facts.containsKey(known))
            .filter(known -> known != Fact.CONFIDENCE || confidence(value).isPresent());
    if (fact.isPresent()) {
      facts.put(fact.get(), value);
    } else {
      properties.add(new Property(name, value));
    }
  }

  /** The probability that a text says, if it is one. */
  static OptionalDouble confidence(String text) {
    try {
      double value = Double.parseDouble(text.strip());
      return value >= 0 && value <= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  void addText(String tag, String text) {
    addText(tag, "", text, List.of(), List.of());
  }

  void addText(String tag, String file, String text, List<Span> ranges, List<Property> properties) {
    texts.add(new Text(tag, file, text, ranges, properties));
  }

  /** Counts pieces of formatting that are no part of a text. */
  void addCodes(int more) {
    codes += more;
  }

  /**
   * The unit; none if it has no text at all, not even an empty one. A further text in the same
   * language makes a further unit of it and the first text.
   *
   * @param source the language that stands first, if there is a text in it; empty if none does
   */
  List<TranslationUnit> build(String source) {
    List<Variant> first = new ArrayList<>();
    List<Variant> further = new ArrayList<>();
    for (Text text : texts) {
      Variant variant =
          text.variant(facts.getOrDefault(Fact.KIND, ""), facts.getOrDefault(Fact.NUMBER, ""));
      boolean known = first.stream().anyMatch(other -> other.tag().equals(text.tag()));
      (known ? further : first).add(variant);
    }
    if (!source.isEmpty()) {
      moveToFront(source, first);
    }
    List<TranslationUnit> units = new ArrayList<>();
    if (!first.isEmpty()) {
      units.add(unit(first));
    }
    further.forEach(variant -> units.add(unit(instead(first, variant))));
    return units;
  }

  /** The variants of a unit with another text in one language; the source alone stays with it. */
  private static List<Variant> instead(List<Variant> variants, Variant other) {
    Variant source = variants.get(0);
    if (!other.tag().equals(source.tag())) {
      return List.of(source, other);
    }
    List<Variant> changed = new ArrayList<>(variants);
    changed.set(0, other);
    return changed;
  }

  private static void moveToFront(String source, List<Variant> variants) {
    variants.stream()
        .filter(variant -> variant.tag().equals(source))
        .findFirst()
        .or(() -> first(Language.ofTag(source), variants))
        .ifPresent(
            variant -> {
              variants.remove(variant);
              variants.add(0, variant);
            });
  }

  private static Optional<Variant> first(Language language, List<Variant> variants) {
    return variants.stream().filter(variant -> variant.language().equals(language)).findFirst();
  }

  private TranslationUnit unit(List<Variant> variants) {
    return new TranslationUnit(
        id,
        facts.getOrDefault(Fact.DOCUMENT, ""),
        OptionalInt.empty(),
        facts.getOrDefault(Fact.SHAPE, ""),
        confidence(facts.getOrDefault(Fact.CONFIDENCE, "")),
        variants,
        properties,
        codes);
  }
}
