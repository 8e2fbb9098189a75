package org.paralleltext.write;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.segment.Sentence;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/** JSON, one value a line. */
public final class Json {

  /** Something that writes one JSON value. */
  public interface Content {
    /**
     * Writes it.
     *
     * @throws IOException if the writer fails
     */
    void write(JsonWriter json) throws IOException;
  }

  private Json() {}

  /**
   * Writes a value and a line end. Characters are not escaped beyond need, so Chinese and Arabic
   * stay readable.
   *
   * @throws IOException if the writer fails
   */
  public static void line(Writer out, Content content) throws IOException {
    StringWriter line = new StringWriter();
    JsonWriter json = new JsonWriter(line);
    json.setStrictness(Strictness.STRICT);
    json.setHtmlSafe(false);
    json.setSerializeNulls(true);
    content.write(json);
    out.write(line + "\n");
  }

  /**
   * Writes a segment as an object: its {@code index} in the version, for a paragraph {@code kind}
   * and {@code number}, for a sentence the {@code sentence} of the paragraph or line that it is,
   * from 1, its {@code text}, and where it stands: {@code file}, {@code start}, {@code end} and the
   * {@code ranges} that it consists of.
   *
   * @param text the document
   * @param version one of its versions
   * @throws IOException if the writer fails
   */
  public static void segment(JsonWriter json, ParallelText text, Version version, int index)
      throws IOException {
    Segment segment = version.segments().get(index);
    json.beginObject().name("index").value(index);
    Optional<Paragraph> paragraph = Cells.paragraph(segment);
    if (paragraph.isPresent()) {
      json.name("kind").value(paragraph.get().kind().word());
      json.name("number").value(Cells.number(text, paragraph.get()).orElse(null));
    }
    if (segment instanceof Sentence sentence) {
      json.name("sentence").value(sentence.ordinal());
    }
    json.name("text").value(segment.text());
    json.name("file").value(Cells.fileName(version.source().name()));
    place(json, segment, version.source());
    json.endObject();
  }

  /**
   * Writes where a segment stands: {@code start} and {@code end}, and the ranges between them that
   * are its own.
   */
  static void place(JsonWriter json, Segment segment, SourceText source) throws IOException {
    if (segment.content().isEmpty()) {
      return;
    }
    json.name("start").value(segment.content().sourceSpan().start());
    json.name("end").value(segment.content().sourceSpan().end());
    json.name("ranges").beginArray();
    for (Span range : segment.content().sourceRanges(source)) {
      json.beginArray().value(range.start()).value(range.end()).endArray();
    }
    json.endArray();
  }
}
