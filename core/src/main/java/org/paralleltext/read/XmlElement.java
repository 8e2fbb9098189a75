package org.paralleltext.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/**
 * An element of an XML document that remembers where in the file it stands, and each character of
 * its text too. Immutable and thread-safe.
 *
 * @param name its name without prefix
 * @param attributes their values by name without prefix, in the order of the file
 * @param content elements and texts in the order of the file
 * @param span from its first tag to the end of its last
 */
public record XmlElement(
    String name, Map<String, String> attributes, List<Node> content, Span span) {

  /** What an element holds. */
  public sealed interface Node {}

  /** An element inside another. */
  public record Child(XmlElement element) implements Node {}

  /** Text between tags, references resolved. */
  public record Text(MappedText text) implements Node {}

  /** Copies the content. */
  public XmlElement {
    content = List.copyOf(content);
  }

  /**
   * The root element of an XML document. Documents with a document type declaration are refused, so
   * there are no entities but the five that XML knows.
   *
   * @throws InputException if the text is not well-formed XML, has a document type declaration, or
   *     is nested deeper than {@value XmlScanner#DEEPEST} elements
   */
  public static XmlElement parse(SourceText source) {
    return XmlScanner.scan(source);
  }

  /** The value of an attribute, if it is there. */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The elements directly in this one. */
  public Stream<XmlElement> children() {
    return content.stream()
        .flatMap(node -> node instanceof Child child ? Stream.of(child.element()) : Stream.of());
  }

  /** This element and all in it, outer ones first, in the order of the file. */
  public Stream<XmlElement> descendants() {
    return Stream.concat(Stream.of(this), children().flatMap(XmlElement::descendants));
  }

  /** All text in it, in the order of the file. */
  public MappedText text() {
    MappedText.Builder text = MappedText.builder();
    append(text);
    return text.build();
  }

  private void append(MappedText.Builder text) {
    for (Node node : content) {
      if (node instanceof Text own) {
        text.append(own.text());
      } else if (node instanceof Child child) {
        child.element().append(text);
      }
    }
  }
}
