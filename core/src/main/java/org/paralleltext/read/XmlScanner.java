package org.paralleltext.read;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/**
 * Builds elements with their places in the file.
 *
 * <p>The platform's parser decides first whether the text is XML; what it says of places is too
 * coarse, so that the tags are then looked up in the text, of which one may be sure by now. Used
 * once; not thread-safe.
 */
final class XmlScanner {

  /** No document in use nests deeper; a deeper one is an attack. */
  static final int DEEPEST = 200;

  private static final String EXPECTED = "well-formed XML";

  private static final Pattern NAME = Pattern.compile("[^\\s/>=]+");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s*([^\\s/>=]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern REFERENCE = Pattern.compile("&(?:#x([0-9a-fA-F]+)|#(\\d+)|(\\w+));");
  private static final Map<String, Integer> NAMED =
      Map.of("amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "apos", 39);

  /** An element whose last tag has not come yet. */
  private record Open(
      String name, Map<String, String> attributes, List<XmlElement.Node> content, int start) {

    XmlElement close(int end) {
      return new XmlElement(name, attributes, content, new Span(start, end));
    }
  }

  private final SourceText source;
  private final String text;
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  private XmlScanner(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  static XmlElement scan(SourceText source) {
    check(source);
    return new XmlScanner(source).root();
  }

  private static void check(SourceText source) {
    try {
      XMLStreamReader xml =
          SafeXml.factory().createXMLStreamReader(new StringReader(source.text()));
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (event == XMLStreamConstants.DTD || depth > DEEPEST) {
          String found =
              depth > DEEPEST
                  ? "more than " + DEEPEST + " elements in one another"
                  : "a document type declaration";
          int line = xml.getLocation().getLineNumber();
          throw new InputException(source.name() + ":" + line, found, EXPECTED);
        }
      }
    } catch (XMLStreamException e) {
      throw XmlFile.broken(source.name(), e, EXPECTED);
    }
  }

  private XmlElement root() {
    Optional<XmlElement> root = Optional.empty();
    while (root.isEmpty()) {
      int tag = text.indexOf('<', at);
      addText(at, tag);
      at = tag;
      if (text.startsWith("<!--", at)) {
        at = text.indexOf("-->", at + 4) + 3;
      } else if (text.startsWith("<?", at)) {
        at = text.indexOf("?>", at + 2) + 2;
      } else if (text.startsWith("<![CDATA[", at)) {
        int end = text.indexOf("]]>", at);
        addVerbatim(at + "<![CDATA[".length(), end);
        at = end + 3;
      } else if (text.startsWith("</", at)) {
        at = text.indexOf('>', at) + 1;
        root = close();
      } else if (openElement()) {
        root = close();
      }
    }
    return root.get();
  }

  /** Closes the innermost element; gives it back if it is the root. */
  private Optional<XmlElement> close() {
    XmlElement closed = open.pop().close(at);
    if (open.isEmpty()) {
      return Optional.of(closed);
    }
    open.peek().content().add(new XmlElement.Child(closed));
    return Optional.empty();
  }

  /** Reads a first tag; whether it is the last one too. */
  private boolean openElement() {
    int start = at;
    Matcher name = NAME.matcher(text).region(at + 1, text.length());
    name.lookingAt();
    at = name.end();
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(text).region(at, text.length());
    while (attribute.lookingAt()) {
      String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
      attributes.put(local(attribute.group(1)), resolved(value));
      at = attribute.end();
      attribute.region(at, text.length());
    }
    at = text.indexOf('>', at) + 1;
    open.push(new Open(local(name.group()), attributes, new ArrayList<>(), start));
    return text.charAt(at - 2) == '/';
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String resolved(String value) {
    return REFERENCE.matcher(value).replaceAll(match -> Matcher.quoteReplacement(character(match)));
  }

  private void addText(int from, int to) {
    if (open.isEmpty() || from >= to) {
      return;
    }
    MappedText.Builder resolved = MappedText.builder();
    Matcher reference = REFERENCE.matcher(text).region(from, to);
    int start = from;
    while (reference.find()) {
      resolved.append(verbatim(start, reference.start()));
      for (char c : character(reference).toCharArray()) {
        resolved.append(c, reference.start());
      }
      start = reference.end();
    }
    resolved.append(verbatim(start, to));
    open.peek().content().add(new XmlElement.Text(resolved.build()));
  }

  private void addVerbatim(int from, int to) {
    open.peek().content().add(new XmlElement.Text(verbatim(from, to)));
  }

  private MappedText verbatim(int from, int to) {
    return MappedText.of(source, new Span(from, to));
  }

  /** The character that a reference stands for; the reference itself if nobody declared it. */
  private static String character(MatchResult reference) {
    if (reference.group(1) != null) {
      return Character.toString(Integer.parseInt(reference.group(1), 16));
    }
    if (reference.group(2) != null) {
      return Character.toString(Integer.parseInt(reference.group(2)));
    }
    Integer named = NAMED.get(reference.group(3));
    return named == null ? reference.group() : Character.toString(named);
  }
}
