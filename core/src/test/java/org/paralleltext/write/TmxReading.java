package org.paralleltext.write;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.paralleltext.bitext.ParallelText;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Writes TMX and reads it with readers that are not ours. */
final class TmxReading {

  private TmxReading() {}

  static String tmx(List<ParallelText> texts) throws IOException {
    StringWriter out = new StringWriter();
    AlignmentFormat.TMX.write(texts, out);
    return out.toString();
  }

  /** Parses and validates against the DTD; any fault is an exception. */
  static Document validate(String tmx)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver(
        (publicId, systemId) ->
            new InputSource(TmxReading.class.getResource("tmx14.dtd").toString()));
    builder.setErrorHandler(new Strict());
    return builder.parse(new InputSource(new StringReader(tmx)));
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

  /** The texts of all units that hold both languages, as Okapi's TMX filter reads them. */
  static List<Map<String, String>> okapi(String tmx, String source, String target) {
    List<Map<String, String>> units = new ArrayList<>();
    try (TmxFilter filter = new TmxFilter()) {
      filter.open(new RawDocument(tmx, LocaleId.fromString(source), LocaleId.fromString(target)));
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          units.add(unit(event.getTextUnit(), source, target));
        }
      }
    }
    return units;
  }

  private static Map<String, String> unit(ITextUnit unit, String source, String target) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(source, unit.getSource().toString());
    if (unit.hasTarget(LocaleId.fromString(target))) {
      texts.put(target, unit.getTarget(LocaleId.fromString(target)).toString());
    }
    return texts;
  }
}
