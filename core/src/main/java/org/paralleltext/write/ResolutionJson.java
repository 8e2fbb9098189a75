package org.paralleltext.write;

import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.resolution.Citation;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Repair;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.segment.SentenceSplitter;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Span;

/** A resolution as JSON Lines. */
final class ResolutionJson {

  private ResolutionJson() {}

  static void write(Resolution resolution, Optional<SentenceSplitter> splitter, Writer out)
      throws IOException {
    PeekingIterator<Citation> citations =
        Iterators.peekingIterator(resolution.citations().iterator());
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
            write(paragraph, citations, json);
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

  /** The citations of a paragraph; they come in the order of the paragraphs. */
  private static void write(
      Paragraph paragraph, PeekingIterator<Citation> citations, JsonWriter json)
      throws IOException {
    Span span = paragraph.content().sourceSpan();
    if (!citations.hasNext() || !isIn(citations.peek(), span)) {
      return;
    }
    json.name("citations").beginArray();
    while (citations.hasNext() && isIn(citations.peek(), span)) {
      json.value(citations.next().symbol());
    }
    json.endArray();
  }

  private static boolean isIn(Citation citation, Span span) {
    return span.start() <= citation.place().start() && citation.place().end() <= span.end();
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
