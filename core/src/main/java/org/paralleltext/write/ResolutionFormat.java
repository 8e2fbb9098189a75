package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.paralleltext.resolution.Omission;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.LinePlaces;
import org.paralleltext.text.Span;

/** The formats that the structure of a resolution is shown in. */
public enum ResolutionFormat {
  /**
   * For reading: what was found in the file, the paragraphs indented by depth, and what was left
   * out.
   */
  TEXT {
    @Override
    public void write(Resolution resolution, Writer out) throws IOException {
      out.write(
          resolution.source().name()
              + ": "
              + resolution.language().name()
              + ", "
              + resolution.source().charset().name()
              + ", "
              + resolution.symbol().map(Symbol::formal).orElse("no symbol")
              + ", "
              + resolution.paragraphs().size()
              + " paragraphs\n\n");
      for (Paragraph paragraph : resolution.paragraphs()) {
        String label = resolution.label(paragraph).orElse("");
        out.write(
            String.format(
                Locale.ROOT, "%-12s %-8s %s\n", paragraph.kind().word(), label, paragraph.text()));
      }
      LinePlaces places = LinePlaces.of(resolution.source());
      out.write("\nleft out\n");
      for (Omission omission : resolution.omissions()) {
        Span span = omission.span();
        String text =
            resolution
                .source()
                .text()
                .substring(span.start(), span.end())
                .strip()
                .replaceAll("\\s+", " ");
        out.write(
            String.format(
                Locale.ROOT,
                "%-14s %-9s %s\n",
                omission.reason().words(),
                places.of(span.start()),
                text));
      }
    }
  },
  /**
   * JSON Lines, a paragraph a line: {@code kind}, {@code number}, {@code text}, {@code start} and
   * {@code end} in the decoded file, the {@code ranges} between them that are its own, {@code
   * language}.
   */
  JSON {
    @Override
    public void write(Resolution resolution, Writer out) throws IOException {
      for (Paragraph paragraph : resolution.paragraphs()) {
        Json.line(
            out,
            json -> {
              json.beginObject();
              json.name("kind").value(paragraph.kind().word());
              json.name("number").value(resolution.label(paragraph).orElse(null));
              json.name("text").value(paragraph.text());
              Json.place(json, paragraph, resolution.source());
              json.name("language").value(resolution.language().code());
              json.endObject();
            });
      }
    }
  };

  /** The word for it on the command line: {@code json}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes the structure of a resolution.
   *
   * @throws IOException if the writer fails
   */
  public abstract void write(Resolution resolution, Writer out) throws IOException;
}
