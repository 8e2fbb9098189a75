package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.read.XmlElement;
import org.paralleltext.resolution.Omission.Reason;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;

/**
 * Reads Akoma Ntoso that this program wrote, which says itself what each paragraph is: its kind in
 * {@code class}, its number in {@code title}. Nothing is found out, so nothing is understood
 * otherwise than before. Used once; not thread-safe.
 */
final class AknKinds {

  /** What {@code identification} names as its source. */
  private static final String SOURCE = "#paralleltext";

  /** Elements that are paragraphs wherever they stand. */
  private static final Set<String> PARAGRAPHS =
      Set.of("formula", "container", "paragraph", "point");

  private final Cleaner cleaner;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private Optional<Symbol> symbol = Optional.empty();

  private AknKinds(Cleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** Whether a document says of every paragraph what it is. */
  static boolean areToldIn(XmlElement root) {
    return root.descendants()
            .filter(element -> element.name().equals("identification"))
            .anyMatch(element -> element.attribute("source").equals(Optional.of(SOURCE)))
        && root.descendants()
            .filter(element -> PARAGRAPHS.contains(element.name()))
            .allMatch(element -> kind(element).isPresent());
  }

  /**
   * Reads a document.
   *
   * @param metadata what has been set aside before
   */
  static Resolution read(
      SourceText source, Language language, XmlElement root, List<Omission> metadata) {
    AknKinds reader = new AknKinds(Cleaner.of(language));
    reader.omissions.addAll(metadata);
    reader.read(root);
    reader.omissions.addAll(Remainder.of(source, reader.paragraphs, reader.omissions));
    return new Resolution(
        source,
        language,
        reader.symbol,
        reader.paragraphs,
        reader.omissions.stream().sorted().toList(),
        List.of());
  }

  /** The kind that a paragraph says to be. */
  private static Optional<ParagraphKind> kind(XmlElement element) {
    return element
        .attribute("class")
        .filter(name -> element.name().equals("p") || PARAGRAPHS.contains(element.name()))
        .flatMap(
            name ->
                Arrays.stream(ParagraphKind.values())
                    .filter(kind -> kind.word().equals(name))
                    .findFirst());
  }

  /** Reads an element and all in it; the text of a paragraph stands before the points below it. */
  private void read(XmlElement element) {
    if (kind(element).isPresent()) {
      MappedText.Builder text = MappedText.builder();
      collect(element, text);
      add(element, cleaner.clean(text.build()));
    } else if (element.name().equals("docNumber")) {
      symbol = Symbol.ofFormal(element.text().toString().strip());
      omit(Reason.MASTHEAD, element);
    }
    element.children().filter(child -> !child.name().equals("meta")).forEach(this::read);
  }

  private void add(XmlElement element, MappedText text) {
    if (!text.isEmpty()) {
      Optional<ParagraphNumber> number = element.attribute("title").map(ParagraphNumber::new);
      paragraphs.add(new Paragraph(kind(element).orElseThrow(), number, text));
    }
  }

  /** The text of a paragraph without its number and without the paragraphs inside it. */
  private void collect(XmlElement element, MappedText.Builder text) {
    for (XmlElement.Node node : element.content()) {
      if (node instanceof XmlElement.Text own) {
        text.append(own.text());
      } else if (node instanceof XmlElement.Child child) {
        if (child.element().name().equals("num")) {
          omit(Reason.MARKER, child.element());
        } else if (kind(child.element()).isEmpty()) {
          collect(child.element(), text);
        }
      }
    }
  }

  private void omit(Reason reason, XmlElement element) {
    MappedText text = element.text().strip();
    if (!text.isEmpty()) {
      omissions.add(new Omission(reason, text.sourceSpan()));
    }
  }
}
