package org.paralleltext.write;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.text.Segment;

/**
 * Writes one JSON object a bead: {@code document}, {@code bead} (its position from 0), {@code
 * shape}, and for each language a list of segments. A segment has {@code text}, its {@code index}
 * in the version, for a paragraph {@code kind} and {@code number}, and where it stands: {@code
 * file}, {@code start}, {@code end} and the {@code ranges} that it consists of.
 */
final class JsonLinesWriter implements AlignmentWriter {

  @Override
  public void write(List<ParallelText> texts, Writer out) throws IOException {
    for (ParallelText text : texts) {
      List<Bead> beads = text.alignment().beads();
      for (int i = 0; i < beads.size(); i++) {
        Json.line(out, bead(text, beads.get(i), i));
      }
    }
  }

  private static Json.Content bead(ParallelText text, Bead bead, int index) {
    return json -> {
      json.beginObject();
      json.name("document").value(Cells.document(text));
      json.name("bead").value(index);
      json.name("shape").value(bead.shape());
      for (int k = 0; k < text.versions().size(); k++) {
        Version version = text.versions().get(k);
        json.name(version.language().code()).beginArray();
        for (int i = bead.spans().get(k).start(); i < bead.spans().get(k).end(); i++) {
          segment(json, text, version, i);
        }
        json.endArray();
      }
      json.endObject();
    };
  }

  private static void segment(JsonWriter json, ParallelText text, Version version, int index)
      throws IOException {
    Segment segment = version.segments().get(index);
    json.beginObject().name("index").value(index);
    if (segment instanceof Paragraph paragraph) {
      json.name("kind").value(paragraph.kind().word());
      json.name("number").value(Cells.number(text, paragraph).orElse(null));
    }
    json.name("text").value(segment.text());
    json.name("file").value(Cells.fileName(version.source().name()));
    Json.place(json, segment, version.source());
    json.endObject();
  }
}
