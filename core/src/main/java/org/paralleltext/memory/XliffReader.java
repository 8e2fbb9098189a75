package org.paralleltext.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.paralleltext.text.LanguageTag;

/**
 * Reads XLIFF 2.0 and later, ours and that of other tools: a unit per segment. Formatting codes are
 * no text and are left out, and so is what may be ignored between segments. Used once; not
 * thread-safe.
 */
final class XliffReader implements XmlUnits {

  private static final String EXPECTED = "an XLIFF 2 file";

  private static final Map<String, Fact> FACTS =
      Map.of(
          "document", Fact.DOCUMENT,
          "kind", Fact.KIND,
          "number", Fact.NUMBER,
          "bead", Fact.SHAPE,
          "confidence", Fact.CONFIDENCE);

  private final XmlCursor xml;
  private String source = "";
  private String target = "";
  private String original = "";

  /** A note, and the side of the unit that it is about; empty for both. */
  private record Note(Property property, String side) {}

  /** A segment of a unit. */
  private record Pair(String source, String target, String state, int codes) {}

  private XliffReader(XmlCursor xml) {
    this.xml = xml;
  }

  static Memory read(Path file) throws IOException {
    return XmlUnits.memory(file, EXPECTED, XliffReader::new);
  }

  /** What its units show, with the languages that it names even if it has no units. */
  @Override
  public MemoryHeader header(MemoryHeader survey) {
    return new MemoryHeader(List.of(source, target), survey.paragraphs(), survey.date());
  }

  @Override
  public void read(Memory.Visitor visitor) throws XMLStreamException, IOException {
    xml.nextElement();
    readRoot();
    while (xml.nextElement()) {
      if (xml.isStart("file")) {
        original = xml.attribute("original");
      } else if (xml.isStart("unit")) {
        for (TranslationUnit unit : units()) {
          visitor.visit(unit);
        }
      }
    }
  }

  private void readRoot() {
    String version = xml.attribute("version");
    if (!xml.isStart("xliff") || !version.startsWith("2.")) {
      throw xml.wrong(("<" + xml.element() + "> " + version).strip(), EXPECTED);
    }
    source = tag("srcLang");
    target = tag("trgLang");
    if (source.equals(target)) {
      throw xml.wrong("trgLang " + target, "another language than srcLang");
    }
  }

  private String tag(String attribute) {
    String code = xml.attribute(attribute);
    return LanguageTag.canonical(code)
        .orElseThrow(() -> xml.wrong(attribute + " \"" + code + "\"", "a code like en or zh-CN"));
  }

  private List<TranslationUnit> units() throws XMLStreamException {
    String id = name(xml.attribute("name"), xml.attribute("id"));
    List<Note> notes = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    while (xml.nextInside("unit")) {
      if (xml.isStart("note")) {
        notes.add(note());
      } else if (xml.isStart("segment")) {
        pairs.add(pair());
      }
    }
    List<TranslationUnit> units = new ArrayList<>();
    for (Pair pair : pairs) {
      String own = pairs.size() == 1 || id.isEmpty() ? id : id + "/" + (units.size() + 1);
      units.addAll(unit(own, pair, notes));
    }
    return units;
  }

  /** What a unit is called: its name, or else its id, unless that only counts as ours do. */
  private static String name(String name, String id) {
    return !name.isEmpty() ? name : id.matches("u\\d+") ? "" : id;
  }

  private Note note() throws XMLStreamException {
    String category = xml.attribute("category");
    String side = xml.attribute("appliesTo");
    String name = category.isEmpty() ? Property.NOTE : category;
    return new Note(new Property(name, xml.text()), side);
  }

  private List<TranslationUnit> unit(String id, Pair pair, List<Note> notes) {
    UnitBuilder unit = new UnitBuilder(id);
    about("", notes).forEach(note -> unit.say(FACTS, note.name(), note.value()));
    if (!pair.state().isEmpty()) {
      unit.say(Map.of(), Property.STATE, pair.state());
    }
    unit.addCodes(pair.codes());
    unit.addText(source, original, pair.source(), List.of(), about("source", notes));
    unit.addText(target, "", pair.target(), List.of(), about("target", notes));
    return unit.build(source);
  }

  private static List<Property> about(String side, List<Note> notes) {
    return notes.stream().filter(note -> note.side().equals(side)).map(Note::property).toList();
  }

  private Pair pair() throws XMLStreamException {
    String state = xml.attribute("state");
    StringBuilder from = new StringBuilder();
    StringBuilder to = new StringBuilder();
    int codes = 0;
    while (xml.nextInside("segment")) {
      if (xml.isStart()) {
        codes += addText(xml.element(), xml.isStart("source") ? from : to);
      }
    }
    return new Pair(from.toString(), to.toString(), state, codes);
  }

  /** Adds the text of the element that begins here; how many codes stand in it. */
  private int addText(String element, StringBuilder text) throws XMLStreamException {
    int codes = 0;
    while (xml.nextInside(element)) {
      text.append(xml.characters());
      if (xml.isStart("cp")) {
        text.appendCodePoint(character());
      } else if (xml.isStart()) {
        codes++;
      }
    }
    return codes;
  }

  /** A character that XML cannot hold, given by its number. */
  private int character() {
    String hex = xml.attribute("hex");
    if (!hex.matches("[0-9a-fA-F]{4,6}")
        || !Character.isValidCodePoint(Integer.parseInt(hex, 16))) {
      throw xml.wrong("cp hex=\"" + hex + "\"", "the number of a character");
    }
    return Integer.parseInt(hex, 16);
  }
}
