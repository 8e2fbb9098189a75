package org.paralleltext.write;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.resolution.Citation;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Repair;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.segment.SentenceSplitter;
import org.paralleltext.text.MappedText;

/** A resolution as JSON Lines. */
final class ResolutionJson {

  private ResolutionJson() {}

  static void write(Resolution resolution, Optional<SentenceSplitter> splitter, Writer out)
      throws IOException {
    Iterator<List<Citation>> citations = resolution.citationsByParagraph().iterator();
    for (Paragraph paragraph : resolution.paragraphs()) {
      Json.line(
          out,
          json -> {
            json.beginObject();
            json.name("kind").value(paragraph.kind().word());
            json.name("number").value(resolution.label(paragraph).orElse(null));
            json.name("text").value(paragraph.text());
            Json.place(json, paragraph.content().sourceRanges(resolution.source()));
            json.name("language").value(resolution.language().code());
            write(citations.next(), json);
            Optional<Repair> repair = resolution.repair(paragraph);
            if (repair.isPresent()) {
              write(repair.get(), json);
            }
            if (splitter.isPresent()) {
              write(paragraph, splitter.get(), json);
            }
            json.endObject();
          });
    }
  }

  private static void write(List<Citation> citations, JsonWriter json) throws IOException {
    if (!citations.isEmpty()) {
      json.name("citations").beginArray();
      for (Citation citation : citations) {
        json.value(citation.symbol());
      }
      json.endArray();
    }
  }

  private static void write(Repair repair, JsonWriter json) throws IOException {
    json.name("repair").beginObject();
    json.name("reason").value(repair.reason().word());
    json.name("read").value(repair.read());
    json.name("taken").value(repair.taken());
    json.name("confidence").jsonValue(Confidence.text(repair.confidence()));
    json.endObject();
  }

  private static void write(Paragraph paragraph, SentenceSplitter splitter, JsonWriter json)
      throws IOException {
    json.name("sentences").beginArray();
    for (MappedText sentence : splitter.split(paragraph.content())) {
      json.beginObject();
      json.name("text").value(sentence.toString());
      json.name("start").value(sentence.sourceSpan().start());
      json.name("end").value(sentence.sourceSpan().end());
      json.endObject();
    }
    json.endArray();
  }
}
