package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
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
    XmlOut.write(
        out,
        xml -> {
          xml.type("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
          xml.open("tmx");
          xml.attribute("version", "1.4");
          header(xml, texts);
          xml.open("body");
          for (int t = 0; t < texts.size(); t++) {
            units(xml, texts.get(t), t, options, sourceLanguage(texts));
          }
          xml.close();
          xml.close();
        });
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

  private static void header(XmlOut xml, List<ParallelText> texts) throws XMLStreamException {
    xml.empty("header");
    xml.attribute("creationtool", "paralleltext");
    xml.attribute("creationtoolversion", ToolVersion.get());
    boolean paragraphs =
        texts.stream()
            .flatMap(text -> text.versions().stream())
            .flatMap(version -> version.segments().stream())
            .allMatch(Paragraph.class::isInstance);
    xml.attribute("segtype", paragraphs ? "paragraph" : "sentence");
    xml.attribute("o-tmf", "paralleltext");
    xml.attribute("adminlang", "en");
    xml.attribute("srclang", sourceLanguage(texts));
    xml.attribute("datatype", "plaintext");
  }

  private static String sourceLanguage(List<ParallelText> texts) {
    return Cells.languages(texts).stream().map(Language::code).findFirst().orElse("*all*");
  }

  private void units(
      XmlOut xml, ParallelText text, int index, WriteOptions options, String fileSource)
      throws XMLStreamException {
    String document = Cells.document(text);
    String name = document.isEmpty() ? String.valueOf(index + 1) : document.replace(" ", "");
    List<Bead> beads = text.alignment().beads();
    for (int b = 0; b < beads.size(); b++) {
      if (options.keeps(text, beads.get(b)) && holds(text, beads.get(b))) {
        unit(xml, text, beads.get(b), name + ":" + (b + 1), fileSource);
      }
    }
  }

  private static void unit(XmlOut xml, ParallelText text, Bead bead, String id, String fileSource)
      throws XMLStreamException {
    xml.open("tu");
    xml.attribute("tuid", id);
    String source = text.versions().get(0).language().code();
    if (!source.equals(fileSource)) {
      xml.attribute("srclang", source);
    }
    xml.textIfAny("prop", "type", "x-doc", Cells.document(text));
    xml.textIfAny("prop", "type", "x-kind", Cells.kind(text, bead));
    xml.textIfAny("prop", "type", "x-par", Cells.number(text, bead));
    xml.textIfAny("prop", "type", "x-bead", bead.shape());
    xml.textIfAny("prop", "type", "x-confidence", Cells.confidence(bead));
    for (Version version : present(text, bead)) {
      variant(xml, text, bead, version);
    }
    xml.close();
  }

  private static void variant(XmlOut xml, ParallelText text, Bead bead, Version version)
      throws XMLStreamException {
    xml.open("tuv");
    xml.attribute("xml:lang", version.language().code());
    xml.textIfAny("prop", "type", "x-file", Cells.fileName(version.source().name()));
    xml.textIfAny(
        "prop", "type", "x-span", spans(text.segments(bead, version.language()), version));
    xml.text("seg", text.text(bead, version.language()));
    xml.close();
  }

  /** The ranges of the file that the text of a side consists of: {@code 120-180 210-260}. */
  private static String spans(List<Segment> segments, Version version) {
    return segments.stream()
        .filter(segment -> !segment.content().isEmpty())
        .flatMap(segment -> segment.content().sourceRanges(version.source()).stream())
        .map((Span span) -> span.start() + "-" + span.end())
        .collect(Collectors.joining(" "));
  }
}
