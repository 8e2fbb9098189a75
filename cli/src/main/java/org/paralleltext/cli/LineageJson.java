package org.paralleltext.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.bitext.Version;
import org.paralleltext.lineage.Edition;
import org.paralleltext.lineage.Lineage;
import org.paralleltext.lineage.Revision;
import org.paralleltext.lineage.Strand;
import org.paralleltext.text.Span;
import org.paralleltext.write.SegmentJson;

/**
 * Writes one JSON object a strand: {@code lineage} (the symbol of its first edition), {@code
 * strand} (its position from 0), and {@code editions}, a list in order. An edition has its {@code
 * symbol}, {@code change}, {@code moved} and {@code confidence} if it or the one before has the
 * strand, and for each language that it is there in a list of paragraphs, as {@link SegmentJson}
 * has them.
 */
final class LineageJson {

  /** What every file begins with. */
  static final String HEAD = "{\"lineage\":";

  private LineageJson() {}

  static void write(List<Lineage> lineages, Writer out) throws IOException {
    for (Lineage lineage : lineages) {
      for (int strand = 0; strand < lineage.strands().size(); strand++) {
        out.write(strand(lineage, strand) + "\n");
      }
    }
  }

  private static String strand(Lineage lineage, int index) throws IOException {
    return JsonLine.of(
        json -> {
          json.beginObject();
          json.name("lineage").value(lineage.editions().get(0).symbol().formal());
          json.name("strand").value(index);
          json.name("editions").beginArray();
          for (int edition = 0; edition < lineage.editions().size(); edition++) {
            write(json, lineage.editions().get(edition), lineage.strands().get(index), edition);
          }
          json.endArray().endObject();
        });
  }

  private static void write(JsonWriter json, Edition edition, Strand strand, int position)
      throws IOException {
    json.beginObject();
    json.name("symbol").value(edition.symbol().formal());
    Optional<Revision> revision = strand.revisions().get(position);
    if (revision.isPresent()) {
      json.name("change").value(revision.get().change().word());
      json.name("moved").value(revision.get().moved());
      json.name("confidence").jsonValue(Confidence.text(revision.get().confidence()));
    }
    for (int k = 0; k < edition.versions().size(); k++) {
      Version version = edition.text().versions().get(k);
      json.name(version.language().code()).beginArray();
      for (int bead : strand.beads().get(position)) {
        Span span = edition.beads().get(bead).spans().get(k);
        for (int i = span.start(); i < span.end(); i++) {
          json.jsonValue(SegmentJson.of(edition.text(), version, i));
        }
      }
      json.endArray();
    }
    json.endObject();
  }
}
