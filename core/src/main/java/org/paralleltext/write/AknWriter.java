package org.paralleltext.write;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.ToolVersion;

/**
 * Writes Akoma Ntoso 3.0 in the dialect of the United Nations (AKN4UN): cover page, preamble, main
 * body, conclusions, attachments. Numbers are written in their canonical form, {@code (b)} for (ب).
 *
 * <p>What is written is read again with the same kinds, numbers and texts. Characters that XML
 * cannot hold become U+FFFD. Used once; not thread-safe.
 */
final class AknWriter {

  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  /** The last part of a number: the point, the section, or the whole. */
  private static final Pattern LAST = Pattern.compile("(?:^|\\.)(?:[^.]*?(\\([a-z]+\\))|([^.]*))$");

  /** A letter below a small roman numeral, which would else be read as one above it. */
  private static final Pattern LETTER = Pattern.compile("\\([ivx]+\\)\\([a-z]\\)$");

  private final Resolution resolution;
  private final AknIds ids;
  private final Writer out;
  private final XMLStreamWriter xml;
  private final List<Paragraph> paragraphs;
  private int at;

  AknWriter(Resolution resolution, AknIds ids, Writer out) throws IOException {
    this.resolution = resolution;
    this.ids = ids;
    this.out = out;
    this.paragraphs = resolution.paragraphs();
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void write() throws IOException {
    try {
      xml.writeStartDocument("UTF-8", "1.0");
      open("akomaNtoso");
      xml.writeDefaultNamespace(NAMESPACE);
      open("statement", "name", "resolution");
      meta();
      cover();
      preamble();
      body();
      attachments();
      conclusions();
      close();
      close();
      xml.writeEndDocument();
      xml.flush();
      out.write('\n');
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void meta() throws XMLStreamException {
    open("meta");
    open("identification", "source", "#paralleltext");
    open("FRBRExpression");
    empty("FRBRlanguage", "language", new ULocale(resolution.language().code()).getISO3Language());
    close();
    close();
    open("references", "source", "#paralleltext");
    empty(
        "TLCOrganization",
        "eId",
        "paralleltext",
        "href",
        "",
        "showAs",
        "paralleltext " + ToolVersion.get());
    close();
    close();
  }

  private void cover() throws XMLStreamException {
    open("coverPage");
    if (resolution.symbol().isPresent()) {
      open("p");
      text("docNumber", resolution.symbol().map(Symbol::formal).orElseThrow());
      close();
    }
    while (hasNext() && next().kind().isFront()) {
      Paragraph paragraph = take();
      open(paragraph, "p", "class", paragraph.kind().word());
      switch (paragraph.kind()) {
        case TITLE -> title("#resolutionTitle", paragraph.text());
        case ADOPTION -> title("#adoption", paragraph.text());
        default -> characters(paragraph.text());
      }
      close();
    }
    close();
  }

  private void title(String role, String title) throws XMLStreamException {
    open("docTitle", "refersTo", role);
    characters(title);
    close();
  }

  private void preamble() throws XMLStreamException {
    open("preamble");
    while (hasNext()
        && (next().kind() == ParagraphKind.CHAPEAU || next().kind() == ParagraphKind.PREAMBULAR)) {
      Paragraph paragraph = take();
      boolean formula = paragraph.kind() == ParagraphKind.CHAPEAU;
      open(
          paragraph,
          formula ? "formula" : "container",
          "name",
          formula ? "enactingFormula" : "preambular");
      text("p", paragraph.text());
      points(1);
      close();
    }
    close();
  }

  private void body() throws XMLStreamException {
    open("mainBody");
    while (hasNext() && isBody(next().kind()) && next().kind() != ParagraphKind.ANNEX) {
      paragraph();
    }
    close();
  }

  private void attachments() throws XMLStreamException {
    if (!hasNext() || next().kind() != ParagraphKind.ANNEX) {
      return;
    }
    open("attachments");
    open("attachment");
    open("doc", "name", "annex");
    open("mainBody");
    while (hasNext() && isBody(next().kind())) {
      paragraph();
    }
    close();
    close();
    close();
    close();
  }

  private static boolean isBody(ParagraphKind kind) {
    return switch (kind) {
      case HEADING, OPERATIVE, SUBPARAGRAPH, ANNEX, PREAMBULAR -> true;
      default -> false;
    };
  }

  private void paragraph() throws XMLStreamException {
    if (next().kind() == ParagraphKind.SUBPARAGRAPH) {
      open("paragraph");
      open("list");
      points(1);
      close();
      close();
      return;
    }
    Paragraph paragraph = take();
    open(paragraph, "paragraph", "class", paragraph.kind().word());
    number(paragraph);
    boolean title =
        paragraph.kind() == ParagraphKind.HEADING
            || paragraph.kind() == ParagraphKind.ANNEX && paragraph.number().isPresent();
    if (title) {
      text("heading", paragraph.text());
    } else {
      content(paragraph, 1);
    }
    close();
  }

  /** A text, as the head of a list if points follow that stand below it. */
  private void content(Paragraph paragraph, int depth) throws XMLStreamException {
    boolean list = hasNext() && isPoint(next(), depth);
    open(list ? "list" : "content");
    if (list) {
      open("intro");
    }
    text("p", paragraph.text());
    if (list) {
      close();
      points(depth);
    }
    close();
  }

  private void points(int depth) throws XMLStreamException {
    while (hasNext() && isPoint(next(), depth)) {
      Paragraph paragraph = take();
      open(paragraph, "point");
      number(paragraph);
      content(paragraph, paragraph.depth() + 1);
      close();
    }
  }

  private static boolean isPoint(Paragraph paragraph, int depth) {
    return paragraph.kind() == ParagraphKind.SUBPARAGRAPH && paragraph.depth() >= depth;
  }

  private void number(Paragraph paragraph) throws XMLStreamException {
    if (paragraph.number().isEmpty() || paragraph.kind() == ParagraphKind.ANNEX) {
      return;
    }
    String label = paragraph.number().get().label();
    Matcher last = LAST.matcher(label);
    if (last.find()) {
      String point = last.group(1);
      text(
          "num",
          point == null
              ? last.group(2) + "."
              : LETTER.matcher(label).find() ? point.charAt(1) + "." : point);
    }
  }

  private void conclusions() throws XMLStreamException {
    if (!hasNext()) {
      return;
    }
    open("conclusions");
    while (hasNext()) {
      Paragraph paragraph = take();
      open(paragraph, "p", "class", paragraph.kind().word());
      if (paragraph.kind() == ParagraphKind.FOOTNOTE) {
        open("authorialNote", "marker", resolution.label(paragraph).orElse(""));
        text("p", paragraph.text());
        close();
      } else {
        characters(paragraph.text());
      }
      close();
    }
    close();
  }

  private boolean hasNext() {
    return at < paragraphs.size();
  }

  private Paragraph next() {
    return paragraphs.get(at);
  }

  private Paragraph take() {
    return paragraphs.get(at++);
  }

  private void text(String element, String content) throws XMLStreamException {
    open(element);
    characters(content);
    close();
  }

  private void characters(String content) throws XMLStreamException {
    xml.writeCharacters(XmlText.clean(content));
  }

  /** Begins the element of a paragraph, which has its ids. */
  private void open(Paragraph paragraph, String element, String... attributes)
      throws XMLStreamException {
    open(element, attributes);
    if (ids.expression(paragraph).isPresent()) {
      xml.writeAttribute("eId", ids.expression(paragraph).get());
    }
    if (ids.work(paragraph).isPresent()) {
      xml.writeAttribute("wId", ids.work(paragraph).get());
    }
  }

  private void open(String element, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
    attributes(attributes);
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(element);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
  }
}
