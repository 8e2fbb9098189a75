package org.paralleltext.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.paralleltext.text.LanguageTag;
import org.paralleltext.text.Span;

/**
 * Reads translation memories, TMX 1.1 to 1.4b, ours and those of other tools.
 *
 * <p>Formatting inside a segment, what stands in {@code bpt}, {@code ept}, {@code it}, {@code ph}
 * and {@code ut}, is no text and is left out; text that is only marked, as by {@code hi}, stays.
 * Attributes of {@code tu} and {@code tuv} are kept as properties. Used once; not thread-safe.
 */
final class TmxReader implements XmlUnits {

  private static final String EXPECTED = "a TMX file";

  private static final Map<String, Fact> FACTS =
      Map.of(
          "x-doc", Fact.DOCUMENT,
          "x-kind", Fact.KIND,
          "x-par", Fact.NUMBER,
          "x-bead", Fact.SHAPE,
          "x-confidence", Fact.CONFIDENCE);

  /** Elements whose content is formatting, not text. */
  private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

  private static final Pattern SPANS = Pattern.compile("\\d{1,9}-\\d{1,9}(?: \\d{1,9}-\\d{1,9})*");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX", Locale.ROOT);

  /** The tag of a language that nobody named. */
  private static final String NONE = "und";

  private final XmlCursor xml;
  private final Map<String, String> tags = new HashMap<>();
  private String source = "";
  private boolean paragraphs;
  private Optional<Instant> date = Optional.empty();

  private TmxReader(XmlCursor xml) {
    this.xml = xml;
  }

  static Memory read(Path file) throws IOException {
    return XmlUnits.memory(file, EXPECTED, TmxReader::new);
  }

  /** What the file says of itself and what its units show: its source language stands first. */
  @Override
  public MemoryHeader header(MemoryHeader survey) {
    boolean isNamed = survey.tags().isEmpty() && !source.equals(NONE);
    List<String> tags =
        Stream.concat(
                Stream.of(source).filter(tag -> isNamed || survey.tags().contains(tag)),
                survey.tags().stream())
            .distinct()
            .toList();
    return new MemoryHeader(tags, paragraphs, date);
  }

  @Override
  public void read(Memory.Visitor visitor) throws XMLStreamException, IOException {
    xml.nextElement();
    if (!xml.isStart("tmx")) {
      throw xml.wrong("<" + xml.element() + ">", EXPECTED);
    }
    while (xml.nextElement()) {
      if (xml.isStart("header")) {
        readHeader();
      } else if (xml.isStart("tu")) {
        for (TranslationUnit unit : unit()) {
          visitor.visit(unit);
        }
      }
    }
  }

  private void readHeader() {
    source = tag(xml.attribute("srclang"));
    paragraphs = xml.attribute("segtype").equals("paragraph");
    date = instant(xml.attribute("creationdate"));
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(OffsetDateTime.parse(date, DATE).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private List<TranslationUnit> unit() throws XMLStreamException {
    UnitBuilder unit = new UnitBuilder(xml.attribute("tuid"));
    String own = xml.attribute("srclang");
    xml.attributes(Set.of("tuid", "srclang"))
        .forEach(attribute -> unit.say(Map.of(), attribute.name(), attribute.value()));
    while (xml.nextInside("tu")) {
      if (xml.isStart("tuv")) {
        addVariant(unit);
      } else {
        property().ifPresent(property -> unit.say(FACTS, property.name(), property.value()));
      }
    }
    return unit.build(own.isEmpty() ? source : tag(own));
  }

  private void addVariant(UnitBuilder unit) throws XMLStreamException {
    String tag = variantTag(xml.language());
    List<Property> properties = xml.attributes(Set.of("lang"));
    String file = "";
    List<Span> ranges = List.of();
    String text = "";
    while (xml.nextInside("tuv")) {
      if (xml.isStart("seg")) {
        text = segment(unit);
        continue;
      }
      Optional<Property> property = property();
      if (file.isEmpty() && property.filter(TmxReader::isFile).isPresent()) {
        file = property.get().value();
      } else if (ranges.isEmpty() && property.filter(TmxReader::isSpans).isPresent()) {
        ranges = spans(property.get().value());
      } else {
        property.ifPresent(properties::add);
      }
    }
    unit.addText(tag, file, text, ranges, properties);
  }

  /** The language of a variant, which must be one. */
  private String variantTag(String code) {
    return tags.computeIfAbsent(
        code,
        key ->
            LanguageTag.canonical(key)
                .orElseThrow(
                    () ->
                        xml.wrong("a tuv in language \"" + key + "\"", "a code like en or zh-CN")));
  }

  private static boolean isFile(Property property) {
    return property.name().equals("x-file");
  }

  private static boolean isSpans(Property property) {
    return property.name().equals("x-span")
        && SPANS.matcher(property.value()).matches()
        && ends(property.value()).allMatch(ends -> ends[0] <= ends[1]);
  }

  private static List<Span> spans(String value) {
    return ends(value).map(ends -> new Span(ends[0], ends[1])).toList();
  }

  private static Stream<int[]> ends(String value) {
    return Stream.of(value.split(" "))
        .map(range -> Stream.of(range.split("-")).mapToInt(Integer::parseInt).toArray());
  }

  /** The property or note that begins here, if one does. */
  private Optional<Property> property() throws XMLStreamException {
    if (xml.isStart("prop")) {
      String name = xml.attribute("type");
      return Optional.of(new Property(name, xml.text()));
    }
    return xml.isStart(Property.NOTE)
        ? Optional.of(new Property(Property.NOTE, xml.text()))
        : Optional.empty();
  }

  /** The text of the segment that begins here. */
  private String segment(UnitBuilder unit) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int inCodes = 0;
    while (xml.nextInside("seg")) {
      if (xml.isStart()) {
        inCodes += CODES.contains(xml.element()) ? 1 : 0;
        unit.addCodes(1);
      } else if (xml.isEnd(CODES)) {
        inCodes--;
      } else if (inCodes == 0) {
        text.append(xml.characters());
      }
    }
    return text.toString();
  }

  /** A source language; what is none, as {@code *all*}, is none. */
  private static String tag(String code) {
    return LanguageTag.canonical(code).orElse(NONE);
  }
}
