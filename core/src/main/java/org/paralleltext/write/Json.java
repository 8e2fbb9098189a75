package org.paralleltext.write;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/** JSON, one value a line. */
final class Json {

  /** Something that writes one JSON value. */
  interface Content {
    void write(JsonWriter json) throws IOException;
  }

  private Json() {}

  /**
   * Writes a value and a line end. Characters are not escaped beyond need, so Chinese and Arabic
   * stay readable.
   */
  static void line(Writer out, Content content) throws IOException {
    StringWriter line = new StringWriter();
    JsonWriter json = new JsonWriter(line);
    json.setStrictness(Strictness.STRICT);
    json.setHtmlSafe(false);
    json.setSerializeNulls(true);
    content.write(json);
    out.write(line + "\n");
  }

  /**
   * Writes where a segment stands: {@code start} and {@code end}, and the ranges between them that
   * are its own.
   */
  static void place(JsonWriter json, Segment segment, SourceText source) throws IOException {
    if (segment.content().isEmpty()) {
      return;
    }
    json.name("start").value(segment.content().sourceSpan().start());
    json.name("end").value(segment.content().sourceSpan().end());
    json.name("ranges").beginArray();
    for (Span range : segment.content().sourceRanges(source)) {
      json.beginArray().value(range.start()).value(range.end()).endArray();
    }
    json.endArray();
  }
}
