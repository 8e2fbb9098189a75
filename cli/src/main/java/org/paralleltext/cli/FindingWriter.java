package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paralleltext.check.Finding;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;
import org.paralleltext.text.LinePlaces;

/** Writes what was found in the versions of one document. */
final class FindingWriter {

  private final Map<Language, Resolution> versions = new HashMap<>();
  private final Map<Language, LinePlaces> lines = new HashMap<>();
  private final String document;
  private final PrintWriter out;

  FindingWriter(List<Resolution> versions, PrintWriter out) {
    for (Resolution version : versions) {
      this.versions.put(version.language(), version);
      lines.put(version.language(), LinePlaces.of(version.source()));
    }
    document = versions.get(0).symbol().map(Symbol::formal).orElse("no symbol");
    this.out = out;
  }

  void write(List<Finding> findings, String format) throws IOException {
    for (Finding finding : findings) {
      if (format.equals("json")) {
        out.println(json(finding));
      } else {
        print(finding);
      }
    }
    out.flush();
  }

  private void print(Finding finding) {
    out.println(
        document
            + "  bead "
            + finding.bead()
            + "  "
            + finding.kind().word()
            + ": "
            + finding.words());
    for (Finding.Place place : finding.places()) {
      out.println(
          "  "
              + place.language()
              + "  "
              + file(place)
              + ":"
              + line(place)
              + "  "
              + place.context());
    }
  }

  private String file(Finding.Place place) {
    return versions.get(place.language()).source().name();
  }

  private String line(Finding.Place place) {
    return lines.get(place.language()).of(place.span().start());
  }

  private String json(Finding finding) throws IOException {
    return JsonLine.of(
        json -> {
          json.beginObject();
          json.name("document").value(document);
          json.name("bead").value(finding.bead());
          json.name("kind").value(finding.kind().word());
          json.name("words").value(finding.words());
          json.name("places").beginArray();
          for (Finding.Place place : finding.places()) {
            json.beginObject();
            json.name("language").value(place.language().code());
            json.name("file").value(file(place));
            String[] at = line(place).split(":");
            json.name("line").value(Integer.valueOf(at[0]));
            json.name("column").value(Integer.valueOf(at[1]));
            json.name("start").value(place.span().start());
            json.name("end").value(place.span().end());
            json.name("context").value(place.context());
            json.endObject();
          }
          json.endArray();
          json.endObject();
        });
  }
}
