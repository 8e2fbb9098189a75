package org.paralleltext.memory;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.paralleltext.text.LanguageTag;
import org.paralleltext.text.Span;

/** A JSON object as a unit. Used once; not thread-safe. */
final class JsonUnit {

  static final String TRANSLATION = "translation";

  /** What stands in a unit beside its texts. */
  private static final Set<String> KNOWN =
      Set.of("tuid", "document", "bead", "shape", "confidence", "properties");

  /** What is said of a choice that was made, not of the unit. */
  private static final Set<String> NOT_READ = Set.of("evidence", "alternative");

  private final JsonObject json;
  private final FieldNames names;
  private final List<Variant> variants = new ArrayList<>();
  private final List<Property> properties = new ArrayList<>();

  JsonUnit(JsonObject json, FieldNames names) {
    this.json = json;
    this.names = names;
  }

  /**
   * The unit.
   *
   * @throws RuntimeException one of those of {@link JsonElement} or {@link
   *     IllegalArgumentException}, if it has another form
   */
  TranslationUnit unit() {
    addMembers();
    return new TranslationUnit(
        string(json, "tuid"),
        string(json, "document"),
        integer(json, "bead"),
        string(json, "shape"),
        confidence(),
        variants,
        properties,
        0);
  }

  /** Takes the fields; below {@code translation} are all texts, if there is one. */
  private void addMembers() {
    boolean isBelow = json.get(TRANSLATION) instanceof JsonObject;
    boolean isOurs = isOurs();
    for (Map.Entry<String, JsonElement> member : json.entrySet()) {
      String name = member.getKey();
      JsonElement value = member.getValue();
      if (isBelow && name.equals(TRANSLATION)) {
        value
            .getAsJsonObject()
            .asMap()
            .forEach((tag, text) -> add(tag, text, LanguageTag.canonical(tag)));
      } else if (name.equals("properties")) {
        properties.addAll(properties(json));
      } else if (!isKnown(name)) {
        add(name, value, isBelow ? Optional.empty() : language(name, value, isOurs));
      }
    }
  }

  /** Whether it has the form in which we write a unit, where an empty list is an empty text. */
  private boolean isOurs() {
    return json.has("document")
        && json.entrySet().stream()
            .filter(member -> !isKnown(member.getKey()))
            .allMatch(member -> isSegments(member.getValue()));
  }

  private static boolean isKnown(String name) {
    return KNOWN.contains(name) || NOT_READ.contains(name);
  }

  private Optional<String> language(String name, JsonElement value, boolean isOurs) {
    boolean isSure = isSegments(value) && (isOurs || !value.getAsJsonArray().isEmpty());
    return isSure ? LanguageTag.canonical(name) : names.language(name);
  }

  private void add(String name, JsonElement value, Optional<String> language) {
    if (language.isPresent() && isText(value)) {
      variants.add(variant(language.get(), value));
    } else if (language.filter(names::isAskedFor).isPresent()) {
      throw new IllegalArgumentException("no text, under the language " + name + ": " + value);
    } else {
      properties.add(
          new Property(name, value.isJsonPrimitive() ? value.getAsString() : value.toString()));
    }
  }

  private static boolean isText(JsonElement value) {
    return value.isJsonArray() || value.isJsonNull() || isString(value);
  }

  private static boolean isString(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }

  /** Whether it is a list of segments as we write them, which only fields of texts have. */
  private static boolean isSegments(JsonElement value) {
    return value instanceof JsonArray array
        && array.asList().stream()
            .allMatch(one -> one instanceof JsonObject object && object.has("text"));
  }

  private static Variant variant(String tag, JsonElement value) {
    if (value.isJsonNull() || isString(value)) {
      String text = value.isJsonNull() ? "" : value.getAsString();
      return new Variant(tag, "", text.isEmpty() ? List.of() : List.of(passage(text)));
    }
    List<Passage> passages = new ArrayList<>();
    String file = "";
    for (JsonElement element : value.getAsJsonArray()) {
      if (isString(element)) {
        passages.add(passage(element.getAsString()));
      } else {
        passages.add(passage(element.getAsJsonObject()));
        file = file.isEmpty() ? string(element.getAsJsonObject(), "file") : file;
      }
    }
    return new Variant(tag, file, passages);
  }

  private static Passage passage(String text) {
    return new Passage(
        text, "", "", OptionalInt.empty(), OptionalInt.empty(), List.of(), List.of());
  }

  private static Passage passage(JsonObject segment) {
    if (!segment.has("text")) {
      throw new IllegalArgumentException("a segment without text");
    }
    List<Span> ranges = new ArrayList<>();
    if (segment.has("ranges")) {
      for (JsonElement range : segment.getAsJsonArray("ranges")) {
        ranges.add(span(range.getAsJsonArray()));
      }
    }
    return new Passage(
        string(segment, "text"),
        string(segment, "kind"),
        string(segment, "number"),
        integer(segment, "index"),
        integer(segment, "sentence"),
        ranges,
        properties(segment));
  }

  private static Span span(JsonArray ends) {
    if (ends.size() != 2) {
      throw new IllegalArgumentException("a range that is not its two ends: " + ends);
    }
    return new Span(ends.get(0).getAsInt(), ends.get(1).getAsInt());
  }

  private static List<Property> properties(JsonObject object) {
    List<Property> properties = new ArrayList<>();
    if (object.has("properties")) {
      for (JsonElement element : object.getAsJsonArray("properties")) {
        JsonObject property = element.getAsJsonObject();
        properties.add(new Property(string(property, "name"), string(property, "value")));
      }
    }
    return properties;
  }

  private OptionalDouble confidence() {
    OptionalDouble found = UnitBuilder.confidence(string(json, "confidence"));
    if (found.isEmpty() && json.has("confidence")) {
      properties.add(new Property("confidence", string(json, "confidence")));
    }
    return found;
  }

  private static String string(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  private static OptionalInt integer(JsonObject object, String name) {
    return object.has(name) ? OptionalInt.of(object.get(name).getAsInt()) : OptionalInt.empty();
  }
}
