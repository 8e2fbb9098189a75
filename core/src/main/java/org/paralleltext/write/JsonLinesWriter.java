package org.paralleltext.write;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.Passage;
import org.paralleltext.memory.Property;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.memory.Variant;
import org.paralleltext.text.Span;

/**
 * Writes one JSON object a unit: {@code tuid} (its name), {@code document}, {@code bead} (its
 * position there, from 0), {@code shape}, {@code confidence}, {@code properties}, each if it is
 * known, and for each language a list of segments. A segment has {@code text}, its {@code index} in
 * the version, for a paragraph {@code kind} and {@code number}, for a sentence the {@code sentence}
 * of the paragraph or line that it is, from 1, where it stands: {@code file}, {@code start}, {@code
 * end} and the {@code ranges} that it consists of, and {@code properties}.
 *
 * <p>If there are explanations, {@code evidence} is a list of {@code pair}, {@code signal}, {@code
 * score}, {@code detail}, and {@code alternative} the most probable other bead: {@code spans} (from
 * and to, half-open, by language), {@code confidence}, {@code evidence}.
 */
final class JsonLinesWriter implements UnitWriter {

  @Override
  public void write(Memory memory, Writer out) throws IOException {
    write(memory, Stream.generate(Optional::<Explanation>empty).iterator(), out);
  }

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException {
    write(
        AlignedMemory.of(texts, options),
        AlignedMemory.explanations(texts, options).iterator(),
        out);
  }

  private static void write(Memory memory, Iterator<Optional<Explanation>> explanations, Writer out)
      throws IOException {
    memory.units().forEach(unit -> Json.line(out, unit(unit, explanations.next())));
  }

  private static Json.Content unit(TranslationUnit unit, Optional<Explanation> explanation) {
    return json -> {
      json.beginObject();
      nameIfAny(json, "tuid", unit.id());
      json.name("document").value(unit.document());
      nameIfAny(json, "bead", unit.bead());
      nameIfAny(json, "shape", unit.shape());
      confidence(json, unit.confidence());
      properties(json, unit.properties());
      for (Variant variant : unit.variants()) {
        json.name(variant.tag()).beginArray();
        for (Passage passage : variant.passages()) {
          passage(json, variant.file(), passage);
        }
        json.endArray();
      }
      if (explanation.isPresent()) {
        explanation(json, explanation.get());
      }
      json.endObject();
    };
  }

  private static void nameIfAny(JsonWriter json, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }

  private static void nameIfAny(JsonWriter json, String name, OptionalInt value)
      throws IOException {
    if (value.isPresent()) {
      json.name(name).value(value.getAsInt());
    }
  }

  private static void properties(JsonWriter json, List<Property> properties) throws IOException {
    if (properties.isEmpty()) {
      return;
    }
    json.name("properties").beginArray();
    for (Property property : properties) {
      json.beginObject();
      json.name("name").value(property.name());
      json.name("value").value(property.value());
      json.endObject();
    }
    json.endArray();
  }

  static void passage(JsonWriter json, String file, Passage passage) throws IOException {
    json.beginObject();
    nameIfAny(json, "index", passage.index());
    if (!passage.kind().isEmpty()) {
      json.name("kind").value(passage.kind());
      json.name("number").value(passage.number().isEmpty() ? null : passage.number());
    }
    nameIfAny(json, "sentence", passage.sentence());
    json.name("text").value(passage.text());
    nameIfAny(json, "file", file);
    Json.place(json, passage.ranges());
    properties(json, passage.properties());
    json.endObject();
  }

  private static void confidence(JsonWriter json, OptionalDouble confidence) throws IOException {
    if (confidence.isPresent()) {
      json.name("confidence").jsonValue(Cells.confidence(confidence));
    }
  }

  private static void explanation(JsonWriter json, Explanation explanation) throws IOException {
    json.name("evidence");
    evidence(json, explanation.evidence());
    if (explanation.alternative().isPresent()) {
      Explanation.Alternative other = explanation.alternative().get();
      json.name("alternative").beginObject().name("spans").beginArray();
      for (Span span : other.bead().spans()) {
        json.beginArray().value(span.start()).value(span.end()).endArray();
      }
      json.endArray();
      confidence(json, other.bead().confidence());
      json.name("evidence");
      evidence(json, other.evidence());
      json.endObject();
    }
  }

  private static void evidence(JsonWriter json, List<Evidence> evidence) throws IOException {
    json.beginArray();
    for (Evidence one : evidence) {
      json.beginObject();
      json.name("pair").value(one.source() + "-" + one.target());
      json.name("signal").value(one.signal());
      json.name("score").jsonValue(String.format(Locale.ROOT, "%.3f", one.score()));
      json.name("detail").value(one.detail());
      json.endObject();
    }
    json.endArray();
  }
}
