package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;

/**
 * Writes resolutions as Akoma Ntoso, a file for each document and language. Paragraphs that
 * correspond have the same {@code wId} in all languages, which is how Akoma Ntoso says that they
 * are one provision of the work; several of one language may share one. Every paragraph is written;
 * those of beads that are left out have no {@code wId}.
 */
final class AknFiles implements AlignmentWriter {

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) {
    throw new IllegalArgumentException("akn needs a file for each language; name one with -o");
  }

  @Override
  public Map<String, WholeFile.Content> files(List<ParallelText> texts, WriteOptions options) {
    Map<String, WholeFile.Content> files = new LinkedHashMap<>();
    for (int t = 0; t < texts.size(); t++) {
      ParallelText text = texts.get(t);
      String document = Cells.document(text).replaceAll("[^\\w()]+", "-");
      String name = document.isEmpty() ? String.valueOf(t + 1) : document;
      for (Version version : text.versions()) {
        check(version);
        String part = (texts.size() == 1 ? "" : "." + name) + "." + version.language() + ".xml";
        if (files.put(part, out -> write(text, version, options, out)) != null) {
          throw new IllegalArgumentException("akn needs one document for each symbol: " + name);
        }
      }
    }
    return files;
  }

  private static void check(Version version) {
    if (!version.segments().stream().allMatch(Paragraph.class::isInstance)) {
      throw new IllegalArgumentException(
          "akn holds resolutions in whole paragraphs, this is something else: "
              + Cells.fileName(version.source().name()));
    }
  }

  private static void write(ParallelText text, Version version, WriteOptions options, Writer out)
      throws IOException {
    Resolution resolution =
        new Resolution(
            version.source(),
            version.language(),
            version.symbol(),
            version.segments().stream().map(Paragraph.class::cast).toList(),
            List.of(),
            List.of());
    new AknWriter(resolution, AknIds.of(text, options), out).write();
  }
}
