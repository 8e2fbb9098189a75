package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The translation memories of whole documents are valid, and another tool reads in them what JSON
 * Lines say.
 */
class TmxOutputTest {

  private static final Path DTD =
      Run.root().resolve("core/src/test/resources/org/paralleltext/write/tmx14.dtd");

  @TempDir private Path folder;

  private Path align(String documents, String format) throws IOException {
    Path place =
        documents.startsWith("testdata")
            ? Run.root().resolve(documents)
            : Path.of(System.getProperty("paralleltext.data"), documents);
    assumeTrue(Files.isDirectory(place), "skipped: no data at " + place);
    Path out = folder.resolve("out." + format);
    List<Object> args = new ArrayList<>(List.of("align", "-o", out));
    try (Stream<Path> files = Files.list(place)) {
      files.filter(file -> file.toString().endsWith(".txt")).forEach(args::add);
    }
    assertThat(Run.of(args.toArray()).code()).isZero();
    return out;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cooperation/documents",
        "testdata/seagrass/pdf",
        "testdata/seagrass/ocr",
        "testdata/bridges/flow"
      })
  void isValidAgainstTheDtd(String documents) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(DTD.toUri().toString()));
    builder.setErrorHandler(new Strict());

    assertThat(
            builder.parse(align(documents, "tmx").toFile()).getElementsByTagName("tu").getLength())
        .isGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource({
    "cooperation/documents, en, zh",
    "cooperation/documents, en, ar",
    "testdata/seagrass/pdf, en, ar",
    "testdata/bridges/flow, zh, en"
  })
  void okapiReadsTheTextsOfTheBeads(String documents, String source, String target)
      throws IOException {
    List<String> expected =
        Files.readString(align(documents, "jsonl"))
            .lines()
            .map(line -> JsonParser.parseString(line).getAsJsonObject())
            .filter(bead -> !text(bead, source).isEmpty() && !text(bead, target).isEmpty())
            .map(bead -> text(bead, source) + " = " + text(bead, target))
            .toList();

    assertThat(okapi(align(documents, "tmx"), source, target)).isEqualTo(expected);
  }

  private static String text(JsonObject bead, String language) {
    return StreamSupport.stream(bead.getAsJsonArray(language).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(segment -> segment.get("text").getAsString())
        .collect(Collectors.joining(language.equals("zh") ? "" : " "));
  }

  /** The units that hold both languages. */
  private static List<String> okapi(Path tmx, String source, String target) {
    List<String> units = new ArrayList<>();
    LocaleId to = LocaleId.fromString(target);
    try (TmxFilter filter = new TmxFilter()) {
      filter.open(new RawDocument(tmx.toUri(), "UTF-8", LocaleId.fromString(source), to));
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          if (unit.hasTarget(to) && !unit.getSource().isEmpty()) {
            units.add(unit.getSource() + " = " + unit.getTarget(to));
          }
        }
      }
    }
    return units;
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void error(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
