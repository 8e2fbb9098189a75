package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;

/**
 * Writes resolutions as Akoma Ntoso, a file for each document and language. Paragraphs that
 * correspond have the same {@code wId} in all languages, which is how Akoma Ntoso says that they
 * are one provision of the work; several of one language may share one. Every paragraph is written;
 * those of beads that are left out have no {@code wId}.
 */
final class AknFiles implements AlignmentWriter {

  @Override
  public void write(List<ParallelText> texts, WriteOptions options, Writer out) {
    throw new IllegalArgumentException(AlignmentFormat.AKN.severalFiles());
  }

  @Override
  public boolean isOneFile() {
    return false;
  }

  @Override
  public void check(List<Outline> texts) {
    Set<String> names = new HashSet<>();
    for (int t = 0; t < texts.size(); t++) {
      if (!texts.get(t).paragraphs()) {
        throw new IllegalArgumentException(
            "akn holds resolutions in whole paragraphs, this is something else: "
                + texts.get(t).name());
      }
      String name = name(texts.get(t), t);
      if (!names.add(name)) {
        throw new IllegalArgumentException("akn needs one document for each symbol: " + name);
      }
    }
  }

  /** The symbol of a text as a part of file names, or its position among all, from 1. */
  private static String name(Outline text, int position) {
    String document = text.symbol().map(Symbol::formal).orElse("").replaceAll("[^\\w()]+", "-");
    return document.isEmpty() ? String.valueOf(position + 1) : document;
  }

  @Override
  public Map<String, WholeFile.Content> files(List<ParallelText> texts, WriteOptions options) {
    List<Outline> outlines = Outline.of(texts);
    check(outlines);
    Map<String, WholeFile.Content> files = new LinkedHashMap<>();
    for (int t = 0; t < texts.size(); t++) {
      ParallelText text = texts.get(t);
      String name = texts.size() == 1 ? "" : "." + name(outlines.get(t), t);
      for (Version version : text.versions()) {
        files.put(
            name + "." + version.language() + ".xml", out -> write(text, version, options, out));
      }
    }
    return files;
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
