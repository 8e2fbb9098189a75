package org.paralleltext.write;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Span;

/**
 * Writes one JSON object a bead: {@code document}, {@code bead} (its position from 0), {@code
 * shape}, {@code confidence} if there is one, and for each language a list of segments. A segment
 * has {@code text}, its {@code index} in the version, for a paragraph {@code kind} and {@code
 * number}, for a sentence the {@code sentence} of the paragraph or line that it is, from 1, and
 * where it stands: {@code file}, {@code start}, {@code end} and the {@code ranges} that it consists
 * of.
 *
 * <p>If there are explanations, {@code evidence} is a list of {@code pair}, {@code signal}, {@code
 * score}, {@code detail}, and {@code alternative} the most probable other bead: {@code spans} (from
 * and to, half-open, by language), {@code confidence}, {@code evidence}.
 */
final class JsonLinesWriter implements AlignmentWriter {

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) throws IOException {
    for (ParallelText text : texts) {
      List<Bead> beads = text.alignment().beads();
      for (int i = 0; i < beads.size(); i++) {
        if (options.keeps(text, beads.get(i))) {
          Json.line(out, bead(text, beads.get(i), i));
        }
      }
    }
  }

  private static Json.Content bead(ParallelText text, Bead bead, int index) {
    return json -> {
      json.beginObject();
      json.name("document").value(Cells.document(text));
      json.name("bead").value(index);
      json.name("shape").value(bead.shape());
      confidence(json, bead);
      for (int k = 0; k < text.versions().size(); k++) {
        Version version = text.versions().get(k);
        json.name(version.language().code()).beginArray();
        for (int i = bead.spans().get(k).start(); i < bead.spans().get(k).end(); i++) {
          Json.segment(json, text, version, i);
        }
        json.endArray();
      }
      if (!text.explanations().isEmpty()) {
        explanation(json, text.explanations().get(index));
      }
      json.endObject();
    };
  }

  private static void confidence(JsonWriter json, Bead bead) throws IOException {
    if (bead.confidence().isPresent()) {
      json.name("confidence").jsonValue(Cells.confidence(bead));
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
      confidence(json, other.bead());
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
