package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.MemoryHeader;
import org.paralleltext.memory.Passage;
import org.paralleltext.memory.Property;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.memory.Variant;
import org.paralleltext.text.Span;
import org.paralleltext.text.ToolVersion;

/**
 * Writes a translation memory, TMX 1.4b, with a variant per language that has text in a unit.
 *
 * <p>The source language of a unit is its first, that of the file the first of all; readers refuse
 * units without text in it, so those that lack it are left to the other formats, and so are those
 * with text in nothing else. A unit's {@code prop}s are the document symbol ({@code x-doc}), the
 * kind and number of the paragraph ({@code x-kind}, {@code x-par}), the shape of the bead ({@code
 * x-bead}) and its confidence ({@code x-confidence}); a variant's are its file ({@code x-file}) and
 * the character ranges in it ({@code x-span}). What else is said of a unit or a variant is an
 * attribute if TMX has one of that name, a {@code note} if it is one, else a {@code prop}.
 * Characters that XML cannot hold become U+FFFD.
 */
final class TmxWriter implements UnitWriter {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** What the DTD has as attributes of variants, and of units too. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "o-encoding",
          "datatype",
          "usagecount",
          "lastusagedate",
          "creationtool",
          "creationtoolversion",
          "creationdate",
          "creationid",
          "changedate",
          "changeid",
          "o-tmf");

  @Override
  public void write(Memory memory, Writer out) throws IOException {
    XmlOut.write(
        out,
        xml -> {
          xml.type("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
          xml.open("tmx");
          xml.attribute("version", "1.4");
          header(xml, memory.header());
          xml.open("body");
          String source = sourceLanguage(memory.header());
          memory
              .units()
              .forEach(
                  unit -> {
                    if (holds(memory.header(), unit)) {
                      unit(xml, unit, source);
                    }
                  });
          xml.close();
          xml.close();
        });
  }

  @Override
  public boolean holds(MemoryHeader header, TranslationUnit unit) {
    return !unit.variants().get(0).text().isEmpty() && present(unit).size() > 1;
  }

  private static List<Variant> present(TranslationUnit unit) {
    return unit.variants().stream().filter(variant -> !variant.text().isEmpty()).toList();
  }

  private static void header(XmlOut xml, MemoryHeader header) throws IOException {
    xml.empty("header");
    xml.attribute("creationtool", "paralleltext");
    xml.attribute("creationtoolversion", ToolVersion.get());
    xml.attribute("segtype", header.paragraphs() ? "paragraph" : "sentence");
    xml.attribute("o-tmf", "paralleltext");
    xml.attribute("adminlang", "en");
    xml.attribute("srclang", sourceLanguage(header));
    xml.attribute("datatype", "plaintext");
    xml.attributeIfAny("creationdate", header.date().map(DATE::format).orElse(""));
  }

  private static String sourceLanguage(MemoryHeader header) {
    return header.tags().stream().findFirst().orElse("*all*");
  }

  private static void unit(XmlOut xml, TranslationUnit unit, String fileSource) throws IOException {
    xml.open("tu");
    xml.attributeIfAny("tuid", unit.id());
    String source = unit.variants().get(0).tag();
    if (!source.equals(fileSource)) {
      xml.attribute("srclang", source);
    }
    List<Property> others = attributes(xml, unit.properties());
    property(xml, "x-doc", unit.document());
    property(xml, "x-kind", unit.kind());
    property(xml, "x-par", unit.number());
    property(xml, "x-bead", unit.shape());
    property(xml, "x-confidence", Cells.confidence(unit.confidence()));
    properties(xml, others);
    for (Variant variant : present(unit)) {
      variant(xml, variant);
    }
    xml.close();
  }

  private static void variant(XmlOut xml, Variant variant) throws IOException {
    xml.open("tuv");
    xml.attribute("xml:lang", variant.tag());
    List<Property> others = attributes(xml, variant.properties());
    property(xml, "x-file", variant.file());
    property(xml, "x-span", spans(variant.passages()));
    properties(xml, others);
    xml.text("seg", variant.text());
    xml.close();
  }

  /** Writes those properties that are attributes; gives back the others. */
  private static List<Property> attributes(XmlOut xml, List<Property> properties)
      throws IOException {
    Set<String> written = new HashSet<>();
    List<Property> others = new ArrayList<>();
    for (Property property : properties) {
      if (ATTRIBUTES.contains(property.name()) && written.add(property.name())) {
        xml.attribute(property.name(), property.value());
      } else {
        others.add(property);
      }
    }
    return others;
  }

  private static void properties(XmlOut xml, List<Property> properties) throws IOException {
    for (Property property : properties) {
      if (property.name().equals(Property.NOTE)) {
        xml.text("note", property.value());
      } else {
        xml.text("prop", property.value(), "type", property.name());
      }
    }
  }

  private static void property(XmlOut xml, String type, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.text("prop", value, "type", type);
    }
  }

  /** The ranges of the file that the text of a side consists of: {@code 120-180 210-260}. */
  private static String spans(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.ranges().stream())
        .map((Span span) -> span.start() + "-" + span.end())
        .collect(Collectors.joining(" "));
  }
}
