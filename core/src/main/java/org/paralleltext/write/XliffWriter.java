package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.Property;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.memory.Variant;

/**
 * Writes XLIFF 2.1: a {@code file} per document, a {@code unit} with one segment per unit. Two
 * languages; a side without text is an empty {@code source}, or no {@code target}; a memory without
 * units has an empty {@code group}. Notes hold the document, the kind and number of the paragraph,
 * the shape of the bead and its confidence, and what else is said of a unit or one of its sides.
 * Characters that XML cannot hold become U+FFFD.
 */
final class XliffWriter implements UnitWriter {

  /** The namespace of all versions from 2.0 on. */
  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

  private static final Set<String> STATES = Set.of("initial", "translated", "reviewed", "final");

  @Override
  public void checkTags(List<String> tags) {
    Pairs.check("xliff", tags);
  }

  @Override
  public void write(Memory memory, Writer out) throws IOException {
    List<String> tags = memory.header().tags();
    checkTags(tags);
    XmlOut.write(
        out,
        xml -> {
          xml.open("xliff");
          xml.namespace(NAMESPACE);
          xml.attribute("version", "2.1");
          xml.attribute("srcLang", tags.get(0));
          xml.attribute("trgLang", tags.get(1));
          Files files = new Files(xml, tags);
          memory.units().forEach(files::write);
          files.end();
          xml.close();
        });
  }

  /** Writes units one after another, and begins a file where another document begins. */
  private static final class Files {

    private final XmlOut xml;
    private final List<String> tags;
    private int count;
    private int units;
    private String document = "";
    private String original = "";

    Files(XmlOut xml, List<String> tags) {
      this.xml = xml;
      this.tags = tags;
    }

    void write(TranslationUnit unit) throws IOException {
      String from = variant(unit, 0).map(Variant::file).orElse("");
      if (count == 0 || !document.equals(unit.document()) || isOther(from)) {
        begin(unit.document(), from);
      }
      units++;
      unit(unit);
    }

    /** A unit without a source may belong to the file before it. */
    private boolean isOther(String file) {
      return !file.isEmpty() && !file.equals(original);
    }

    private void begin(String nextDocument, String file) throws IOException {
      if (count > 0) {
        xml.close();
      }
      count++;
      units = 0;
      document = nextDocument;
      original = file;
      xml.open("file");
      xml.attribute("id", "f" + count);
      xml.attributeIfAny("original", original);
    }

    void end() throws IOException {
      if (count == 0) {
        begin("", "");
        xml.empty("group");
        xml.attribute("id", "none");
      }
      xml.close();
    }

    private Optional<Variant> variant(TranslationUnit unit, int column) {
      return unit.variants().stream()
          .filter(variant -> variant.tag().equals(tags.get(column)))
          .findFirst();
    }

    private void unit(TranslationUnit unit) throws IOException {
      xml.open("unit");
      xml.attribute("id", "u" + units);
      xml.attributeIfAny("name", unit.id());
      Notes notes = new Notes(xml);
      notes.write("document", unit.document(), "");
      notes.write("kind", unit.kind(), "");
      notes.write("number", unit.number(), "");
      notes.write("bead", unit.shape(), "");
      notes.write("confidence", Cells.confidence(unit.confidence()), "");
      Optional<Property> state = unit.properties().stream().filter(Files::isState).findFirst();
      for (Property property : unit.properties()) {
        if (!state.filter(known -> known == property).isPresent()) {
          notes.write(property.name(), property.value(), "");
        }
      }
      notes.writeAll(variant(unit, 0), "source");
      notes.writeAll(variant(unit, 1), "target");
      notes.end();
      xml.open("segment");
      xml.attributeIfAny("state", state.map(Property::value).orElse(""));
      xml.text("source", unit.text(tags.get(0)));
      String target = unit.text(tags.get(1));
      if (!target.isEmpty()) {
        xml.text("target", target);
      }
      xml.close();
      xml.close();
    }

    private static boolean isState(Property property) {
      return property.name().equals(Property.STATE) && STATES.contains(property.value());
    }
  }

  /** The notes of a unit, an element that is only there if it has any. */
  private static final class Notes {

    private final XmlOut xml;
    private boolean open;

    Notes(XmlOut xml) {
      this.xml = xml;
    }

    void write(String category, String text, String side) throws IOException {
      if (text.isEmpty()) {
        return;
      }
      if (!open) {
        xml.open("notes");
        open = true;
      }
      if (side.isEmpty()) {
        xml.text("note", text, "category", category);
      } else {
        xml.text("note", text, "category", category, "appliesTo", side);
      }
    }

    void writeAll(Optional<Variant> variant, String side) throws IOException {
      for (Property property : variant.map(Variant::properties).orElse(List.of())) {
        write(property.name(), property.value(), side);
      }
    }

    void end() throws IOException {
      if (open) {
        xml.close();
      }
    }
  }
}
