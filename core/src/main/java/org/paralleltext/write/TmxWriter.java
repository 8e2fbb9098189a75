package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;
import org.paralleltext.text.ToolVersion;

/**
 * Writes a translation memory, TMX 1.4b: a unit per bead, a variant per language that has text in
 * it.
 *
 * <p>The source language of a unit is the first language of its document, that of the file the
 * first of all; readers refuse units without text in it, so beads that lack it are left to the
 * other formats, and so are those with text in nothing else. A unit's {@code prop}s are the
 * document symbol ({@code x-doc}), the kind and number of the paragraph ({@code x-kind}, {@code
 * x-par}), the shape of the bead ({@code x-bead}) and its confidence ({@code x-confidence}); a
 * variant's are its file ({@code x-file}) and the character ranges in it ({@code x-span}).
 * Characters that XML cannot hold become U+FFFD.
 */
final class TmxWriter implements AlignmentWriter {

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml, 0);
      xml.writeDTD("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
      line(xml, 0);
      xml.writeStartElement("tmx");
      xml.writeAttribute("version", "1.4");
      header(xml, texts);
      line(xml, 1);
      xml.writeStartElement("body");
      for (int t = 0; t < texts.size(); t++) {
        for (int b = 0; b < texts.get(t).alignment().beads().size(); b++) {
          Bead bead = texts.get(t).alignment().beads().get(b);
          if (options.keeps(bead) && holds(texts.get(t), bead)) {
            unit(xml, texts.get(t), t, b, sourceLanguage(texts));
          }
        }
      }
      close(xml, 1);
      close(xml, 0);
      xml.writeEndDocument();
      xml.flush();
      out.write('\n');
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public boolean holds(ParallelText text, Bead bead) {
    List<Version> present = present(text, bead);
    return present.size() > 1 && present.get(0) == text.versions().get(0);
  }

  private static List<Version> present(ParallelText text, Bead bead) {
    return text.versions().stream()
        .filter(version -> !text.text(bead, version.language()).isEmpty())
        .toList();
  }

  private static void header(XMLStreamWriter xml, List<ParallelText> texts)
      throws XMLStreamException {
    line(xml, 1);
    xml.writeEmptyElement("header");
    xml.writeAttribute("creationtool", "paralleltext");
    xml.writeAttribute("creationtoolversion", ToolVersion.get());
    boolean paragraphs =
        texts.stream()
            .flatMap(text -> text.versions().stream())
            .flatMap(version -> version.segments().stream())
            .allMatch(Paragraph.class::isInstance);
    xml.writeAttribute("segtype", paragraphs ? "paragraph" : "sentence");
    xml.writeAttribute("o-tmf", "paralleltext");
    xml.writeAttribute("adminlang", "en");
    xml.writeAttribute("srclang", sourceLanguage(texts));
    xml.writeAttribute("datatype", "plaintext");
  }

  private static String sourceLanguage(List<ParallelText> texts) {
    return texts.stream()
        .flatMap(text -> text.alignment().languages().stream())
        .sorted()
        .map(Language::code)
        .findFirst()
        .orElse("*all*");
  }

  private static void unit(
      XMLStreamWriter xml, ParallelText text, int textIndex, int beadIndex, String fileSource)
      throws XMLStreamException {
    Bead bead = text.alignment().beads().get(beadIndex);
    line(xml, 2);
    xml.writeStartElement("tu");
    String document = Cells.document(text);
    String name = document.isEmpty() ? String.valueOf(textIndex + 1) : document.replace(" ", "");
    xml.writeAttribute("tuid", name + ":" + (beadIndex + 1));
    String source = text.versions().get(0).language().code();
    if (!source.equals(fileSource)) {
      xml.writeAttribute("srclang", source);
    }
    prop(xml, 3, "x-doc", document);
    prop(xml, 3, "x-kind", Cells.kind(text, bead));
    prop(xml, 3, "x-par", Cells.number(text, bead));
    prop(xml, 3, "x-bead", bead.shape());
    prop(xml, 3, "x-confidence", Cells.confidence(bead));
    for (Version version : present(text, bead)) {
      variant(xml, text, bead, version);
    }
    close(xml, 2);
  }

  private static void variant(XMLStreamWriter xml, ParallelText text, Bead bead, Version version)
      throws XMLStreamException {
    line(xml, 3);
    xml.writeStartElement("tuv");
    xml.writeAttribute("xml:lang", version.language().code());
    prop(xml, 4, "x-file", Cells.fileName(version.source().name()));
    prop(xml, 4, "x-span", spans(text.segments(bead, version.language()), version));
    line(xml, 4);
    xml.writeStartElement("seg");
    xml.writeCharacters(XmlText.clean(text.text(bead, version.language())));
    xml.writeEndElement();
    close(xml, 3);
  }

  /** The ranges of the file that the text of a side consists of: {@code 120-180 210-260}. */
  private static String spans(List<Segment> segments, Version version) {
    return segments.stream()
        .filter(segment -> !segment.content().isEmpty())
        .flatMap(segment -> segment.content().sourceRanges(version.source()).stream())
        .map((Span span) -> span.start() + "-" + span.end())
        .collect(Collectors.joining(" "));
  }

  private static void prop(XMLStreamWriter xml, int depth, String type, String value)
      throws XMLStreamException {
    if (!value.isEmpty()) {
      line(xml, depth);
      xml.writeStartElement("prop");
      xml.writeAttribute("type", type);
      xml.writeCharacters(XmlText.clean(value));
      xml.writeEndElement();
    }
  }

  private static void close(XMLStreamWriter xml, int depth) throws XMLStreamException {
    line(xml, depth);
    xml.writeEndElement();
  }

  private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
