package org.paralleltext.write;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.paralleltext.text.Span;

/** JSON, one value a line. */
final class Json {

  /** Something that writes one JSON value. */
  interface Content {
    void write(JsonWriter json) throws IOException;
  }

  private Json() {}

  /** Writes a value and a line end. */
  static void line(Writer out, Content content) throws IOException {
    out.write(text(content) + "\n");
  }

  /**
   * A value on one line. Characters are not escaped beyond need, so Chinese and Arabic stay
   * readable.
   */
  static String text(Content content) throws IOException {
    StringWriter line = new StringWriter();
    JsonWriter json = new JsonWriter(line);
    json.setStrictness(Strictness.STRICT);
    json.setHtmlSafe(false);
    json.setSerializeNulls(true);
    content.write(json);
    return line.toString();
  }

  /**
   * Writes where a segment stands: {@code start} and {@code end}, and the ranges between them that
   * are its own; nothing if there are none.
   */
  static void place(JsonWriter json, List<Span> ranges) throws IOException {
    if (ranges.isEmpty()) {
      return;
    }
    json.name("start").value(ranges.get(0).start());
    json.name("end").value(ranges.get(ranges.size() - 1).end());
    json.name("ranges").beginArray();
    for (Span range : ranges) {
      json.beginArray().value(range.start()).value(range.end()).endArray();
    }
    json.endArray();
  }
}
