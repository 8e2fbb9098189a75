package org.paralleltext.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.paralleltext.bitext.Version;
import org.paralleltext.read.InputException;
import org.paralleltext.read.InputFile;
import org.paralleltext.read.XmlFile;
import org.paralleltext.text.Language;
import org.paralleltext.text.LanguageTag;
import org.paralleltext.text.Quantity;

/** Reads formats that hold the texts of beads, and finds the segments that the texts are. */
final class TextPairs {

  /** Elements of TMX whose content is formatting, not text. */
  private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

  private final Path file;
  private final DocumentPair pair;
  private final SegmentFinder sources;
  private final SegmentFinder targets;
  private final List<Claim> claims = new ArrayList<>();

  private TextPairs(Path file, DocumentPair pair) {
    this.file = file;
    this.pair = pair;
    sources = new SegmentFinder(pair.source());
    targets = new SegmentFinder(pair.target());
  }

  static List<Claim> moses(Path name, DocumentPair pair) throws IOException {
    List<String> source = lines(name, pair.source().language());
    List<String> target = lines(name, pair.target().language());
    if (source.size() != target.size()) {
      throw new InputException(
          name + "." + pair.target().language(),
          Quantity.of(target.size(), "line"),
          source.size() + " as in " + name + "." + pair.source().language());
    }
    TextPairs pairs = new TextPairs(name, pair);
    for (int i = 0; i < source.size(); i++) {
      pairs.add(i + 1, source.get(i), target.get(i));
    }
    return pairs.claims;
  }

  private static List<String> lines(Path name, Language language) throws IOException {
    Path file = name.resolveSibling(name.getFileName() + "." + language);
    return InputFile.lines(file, "one line a bead");
  }

  static List<Claim> tmx(Path file, DocumentPair pair) throws IOException {
    TextPairs pairs = new TextPairs(file, pair);
    return XmlFile.read(file, "a TMX file", pairs::units);
  }

  private List<Claim> units(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tu")) {
        addUnit(xml);
      }
    }
    return claims;
  }

  private void addUnit(XMLStreamReader xml) throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    String source = "";
    String target = "";
    String code = "";
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu"))) {
      if (xml.isStartElement() && xml.getLocalName().equals("tuv")) {
        code = code(xml);
      } else if (xml.isStartElement() && xml.getLocalName().equals("seg")) {
        String text = segment(xml);
        source = LanguageTag.isOf(code, pair.source().language()) ? text : source;
        target = LanguageTag.isOf(code, pair.target().language()) ? text : target;
      }
    }
    if (!source.isEmpty() || !target.isEmpty()) {
      add(line, source, target);
    }
  }

  /** The code of a variant's language: {@code ZH-CN}, {@code zho}. */
  private static String code(XMLStreamReader xml) {
    String code = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    String old = xml.getAttributeValue(null, "lang");
    return code != null ? code : old != null ? old : "";
  }

  private static String segment(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int codes = 0;
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("seg"))) {
      if (xml.isCharacters() && codes == 0) {
        text.append(xml.getText());
      } else if (xml.isStartElement() && CODES.contains(xml.getLocalName())) {
        codes++;
      } else if (xml.isEndElement() && CODES.contains(xml.getLocalName())) {
        codes--;
      }
    }
    return text.toString();
  }

  private void add(int line, String source, String target) {
    claims.add(
        Claim.at(
            line,
            Link.of(
                positions(line, source, sources, pair.source()),
                positions(line, target, targets, pair.target()))));
  }

  private List<Integer> positions(int line, String text, SegmentFinder finder, Version version) {
    return finder
        .find(text)
        .orElseThrow(
            () ->
                new InputException(
                    file + ":" + line,
                    "\"" + text.strip() + "\"",
                    "the text of adjacent lines of " + version.source().name()));
  }
}
