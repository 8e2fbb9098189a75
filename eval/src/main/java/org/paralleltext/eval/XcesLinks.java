package org.paralleltext.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.paralleltext.read.InputException;
import org.paralleltext.read.XmlFile;

/**
 * Reads XCES alignments: {@code <link xtargets="ids;ids"/>}. The files hold ids, not positions; an
 * id counts as the position at which it first appears on its side, so every segment must be in a
 * link, and links must stand in the order of the text, as OPUS and InterText write them. External
 * entities are not read.
 */
final class XcesLinks {

  private final Map<String, Integer> sources = new LinkedHashMap<>();
  private final Map<String, Integer> targets = new LinkedHashMap<>();

  private final Path file;
  private final List<Claim> claims = new ArrayList<>();

  private XcesLinks(Path file) {
    this.file = file;
  }

  static List<Claim> read(Path file) throws IOException {
    XcesLinks links = new XcesLinks(file);
    return XmlFile.read(file, "an XCES alignment", links::claims);
  }

  private List<Claim> claims(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("link")) {
        int line = xml.getLocation().getLineNumber();
        Link link = link(file + ":" + line, xml.getAttributeValue(null, "xtargets"));
        claims.add(Claim.at(line, link));
      }
    }
    return claims;
  }

  private Link link(String place, String xtargets) {
    String[] sides = xtargets == null ? new String[0] : xtargets.split(";", -1);
    if (sides.length != 2) {
      throw new InputException(place, "xtargets " + xtargets, "ids, a semicolon, ids");
    }
    return Link.of(positions(sides[0], sources), positions(sides[1], targets));
  }

  private static List<Integer> positions(String ids, Map<String, Integer> known) {
    return Stream.of(ids.strip().split("\\s+"))
        .filter(id -> !id.isEmpty())
        .map(id -> known.computeIfAbsent(id, key -> known.size()))
        .distinct()
        .toList();
  }
}
