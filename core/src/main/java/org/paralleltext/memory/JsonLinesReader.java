package org.paralleltext.memory;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON Lines, one object a unit: ours, and others that have texts under the codes of their
 * languages, as {@code {"en": "…", "zh": "…"}}, alone or below {@code translation}. Evidence and
 * alternatives are not read.
 */
final class JsonLinesReader {

  private static final String EXPECTED = "JSON Lines";
  private static final String UNIT = "an object like {\"en\": \"…\", \"zh\": \"…\"}";

  private JsonLinesReader() {}

  static Memory read(Path file, List<String> languages) throws IOException {
    FieldNames names = new FieldNames(languages);
    return Memory.of(
        visitor -> {
          try (LineFile lines = new LineFile(file, EXPECTED)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
              if (!line.get().isBlank()) {
                visitor.visit(unit(line.get(), lines, names));
              }
            }
          }
        });
  }

  private static TranslationUnit unit(String line, LineFile lines, FieldNames names) {
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      json.setStrictness(Strictness.STRICT);
      if (json.peek() != JsonToken.BEGIN_OBJECT) {
        throw lines.wrong("something else", UNIT);
      }
      JsonObject object = object(json);
      json.peek(); // fails if something follows
      return new JsonUnit(object, names).unit();
    } catch (JsonParseException | IOException e) {
      throw lines.wrong("broken JSON", UNIT);
    } catch (NumberFormatException | ClassCastException e) {
      throw lines.wrong("a unit of another form", UNIT); // the message is about Java
    } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
      throw lines.wrong("a unit of another form (" + e.getMessage() + ")", UNIT);
    }
  }

  /** The object that begins here, in which no name is there twice. */
  private static JsonObject object(JsonReader json) throws IOException {
    JsonObject object = new JsonObject();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (object.has(name)) {
        throw new IllegalArgumentException("two fields " + name);
      }
      boolean hasTexts = name.equals(JsonUnit.TRANSLATION) && json.peek() == JsonToken.BEGIN_OBJECT;
      object.add(name, hasTexts ? object(json) : JsonParser.parseReader(json));
    }
    json.endObject();
    return object;
  }
}
