package org.paralleltext.write;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.ToolVersion;

/**
 * Writes Akoma Ntoso 3.0 in the dialect of the United Nations (AKN4UN): cover page, preamble, main
 * body, conclusions, attachments with conclusions of their own. Numbers are written in their
 * canonical form, {@code (b)} for (ب). {@code class} says of every paragraph what kind it is, and
 * {@code title} its whole number. What stands where its element may not, such as a vote between two
 * operative paragraphs, is a paragraph of the body.
 *
 * <p>What is written is read again with the same kinds, numbers and texts. Characters that XML
 * cannot hold become U+FFFD. Used once; not thread-safe.
 */
final class AknWriter {

  /** The last part of a number: the point, the section, or the whole. */
  private static final Pattern LAST = Pattern.compile("(?:^|\\.)(?:[^.]*?(\\([a-z]+\\))|([^.]*))$");

  /** A letter below a small roman numeral, which would else be read as one above it. */
  private static final Pattern LETTER = Pattern.compile("\\([ivx]+\\)\\([a-z]\\)$");

  private final Resolution resolution;
  private final AknElements xml;
  private final List<Paragraph> paragraphs;
  private int at;

  AknWriter(Resolution resolution, AknIds ids, Writer out) throws IOException {
    this.resolution = resolution;
    this.paragraphs = resolution.paragraphs();
    xml = new AknElements(ids, out);
  }

  void write() throws IOException {
    try {
      xml.begin();
      xml.open("statement", "name", "resolution");
      meta();
      cover();
      preamble();
      body();
      attachments();
      xml.close();
      xml.end();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void meta() throws XMLStreamException {
    xml.open("meta");
    xml.open("identification", "source", "#paralleltext");
    xml.open("FRBRExpression");
    xml.empty(
        "FRBRlanguage", "language", new ULocale(resolution.language().code()).getISO3Language());
    xml.close();
    xml.close();
    xml.open("references", "source", "#paralleltext");
    xml.empty(
        "TLCOrganization",
        "eId",
        "paralleltext",
        "href",
        "",
        "showAs",
        "paralleltext " + ToolVersion.get());
    xml.close();
    xml.close();
  }

  private void cover() throws XMLStreamException {
    xml.open("coverPage");
    if (resolution.symbol().isPresent()) {
      xml.open("p");
      xml.text("docNumber", resolution.symbol().map(Symbol::formal).orElseThrow());
      xml.close();
    }
    while (hasNext() && (next().kind().isFront() || isClosing(next().kind()))) {
      plain(take());
    }
    xml.close();
  }

  /** A paragraph that has no parts. */
  private void plain(Paragraph paragraph) throws XMLStreamException {
    xml.open(paragraph, "p");
    switch (paragraph.kind()) {
      case TITLE -> title("#resolutionTitle", paragraph.text());
      case ADOPTION -> title("#adoption", paragraph.text());
      case FOOTNOTE -> {
        xml.open("authorialNote", "marker", resolution.label(paragraph).orElse(""));
        xml.text("p", paragraph.text());
        xml.close();
      }
      default -> xml.characters(paragraph.text());
    }
    xml.close();
  }

  private void title(String role, String title) throws XMLStreamException {
    xml.open("docTitle", "refersTo", role);
    xml.characters(title);
    xml.close();
  }

  private void preamble() throws XMLStreamException {
    xml.open("preamble");
    while (hasNext()
        && (next().kind() == ParagraphKind.CHAPEAU || next().kind() == ParagraphKind.PREAMBULAR)) {
      Paragraph paragraph = take();
      boolean formula = paragraph.kind() == ParagraphKind.CHAPEAU;
      xml.open(
          paragraph,
          formula ? "formula" : "container",
          "name",
          formula ? "enactingFormula" : "preambular");
      xml.text("p", paragraph.text());
      points(1);
      xml.close();
    }
    xml.close();
  }

  /** The main body up to the next annex, and what comes to a close there. */
  private void body() throws XMLStreamException {
    int end = endOfBody();
    xml.open("mainBody");
    while (at < end) {
      paragraph();
    }
    xml.close();
    if (hasNext() && !isAnnex(next())) {
      xml.open("conclusions");
      while (hasNext() && !isAnnex(next())) {
        plain(take());
      }
      xml.close();
    }
  }

  /** Behind the last paragraph before the next annex that does not close the document. */
  private int endOfBody() {
    int end = at;
    for (int p = at; p < paragraphs.size() && (p == at || !isAnnex(paragraphs.get(p))); p++) {
      end = isClosing(paragraphs.get(p).kind()) ? end : p + 1;
    }
    return end;
  }

  private void attachments() throws XMLStreamException {
    if (!hasNext()) {
      return;
    }
    xml.open("attachments");
    while (hasNext()) {
      xml.open("attachment");
      xml.open("doc", "name", "annex");
      body();
      xml.close();
      xml.close();
    }
    xml.close();
  }

  /** Whether an annex begins with a paragraph: its title has a number, what is in it has none. */
  private static boolean isAnnex(Paragraph paragraph) {
    return paragraph.kind() == ParagraphKind.ANNEX && paragraph.number().isPresent();
  }

  private static boolean isClosing(ParagraphKind kind) {
    return switch (kind) {
      case VOTE, MEETING, FOOTNOTE -> true;
      default -> false;
    };
  }

  private void paragraph() throws XMLStreamException {
    if (next().kind() == ParagraphKind.SUBPARAGRAPH) {
      xml.open("paragraph", "class", ParagraphKind.SUBPARAGRAPH.word());
      xml.open("list");
      points(1);
      xml.close();
      xml.close();
      return;
    }
    Paragraph paragraph = take();
    xml.open(paragraph, "paragraph");
    number(paragraph);
    boolean title =
        paragraph.kind() == ParagraphKind.HEADING
            || paragraph.kind() == ParagraphKind.ANNEX && paragraph.number().isPresent();
    if (title) {
      xml.text("heading", paragraph.text());
    } else {
      content(paragraph, 1);
    }
    xml.close();
  }

  /** A text, as the head of a list if points follow that stand below it. */
  private void content(Paragraph paragraph, int depth) throws XMLStreamException {
    boolean list = hasNext() && isPoint(next(), depth);
    xml.open(list ? "list" : "content");
    if (list) {
      xml.open("intro");
    }
    xml.text("p", paragraph.text());
    if (list) {
      xml.close();
      points(depth);
    }
    xml.close();
  }

  private void points(int depth) throws XMLStreamException {
    while (hasNext() && isPoint(next(), depth)) {
      Paragraph paragraph = take();
      xml.open(paragraph, "point");
      number(paragraph);
      content(paragraph, paragraph.depth() + 1);
      xml.close();
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
      xml.text(
          "num",
          point == null
              ? last.group(2) + "."
              : LETTER.matcher(label).find() ? point.charAt(1) + "." : point);
    }
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
}
