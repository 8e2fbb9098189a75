package org.paralleltext.memory;

import java.util.List;
import java.util.Objects;
import org.paralleltext.text.Language;

/**
 * A unit in one language.
 *
 * @param tag the language, a BCP 47 tag: {@code en}, {@code zh-Hans}
 * @param file the name of the file that it is from; empty if not known
 * @param passages what it consists of, in order; none if the unit has nothing in this language
 */
public record Variant(String tag, String file, List<Passage> passages) {

  /** Copies the passages. */
  public Variant {
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(file, "file");
    passages = List.copyOf(passages);
  }

  /** The language of the tag. */
  public Language language() {
    return Language.ofTag(tag);
  }

  /** Its text; several passages are joined by a space, in Chinese by nothing. */
  public String text() {
    return switch (passages.size()) {
      case 0 -> "";
      case 1 -> passages.get(0).text();
      default -> language().join(passages.stream().map(Passage::text));
    };
  }

  /** What is said of its passages, in order. */
  public List<Property> properties() {
    return passages.stream().flatMap(passage -> passage.properties().stream()).toList();
  }
}
