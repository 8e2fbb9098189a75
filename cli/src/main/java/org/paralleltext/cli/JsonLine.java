package org.paralleltext.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;

/** JSON values on a line. */
final class JsonLine {

  private JsonLine() {}

  /** Something that writes one JSON value. */
  interface Content {
    void write(JsonWriter json) throws IOException;
  }

  /** A value, without a line end; characters are not escaped beyond need. */
  static String of(Content content) throws IOException {
    StringWriter line = new StringWriter();
    JsonWriter json = new JsonWriter(line);
    json.setHtmlSafe(false);
    content.write(json);
    return line.toString();
  }
}
