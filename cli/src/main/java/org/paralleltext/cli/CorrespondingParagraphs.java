package org.paralleltext.cli;

import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Language;

/**
 * Paragraphs of published resolutions that correspond in two languages: those of resolutions whose
 * versions have paragraphs of the same kinds and numbers in the same order.
 *
 * @param texts their texts
 * @param differing how many resolutions have versions in both languages, but other paragraphs
 */
record CorrespondingParagraphs(CorrespondingTexts texts, int differing) {

  /**
   * Looks for them in files and folders. Of two files of one version the first counts.
   *
   * @throws org.paralleltext.read.InputException as {@link PublishedResolutions#read} does
   */
  static CorrespondingParagraphs of(List<Path> inputs, Language source, Language target)
      throws IOException {
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    int differing = 0;
    for (Map<Language, Resolution> versions : versions(inputs).rowMap().values()) {
      if (versions.containsKey(source) && versions.containsKey(target)) {
        Resolution left = versions.get(source);
        Resolution right = versions.get(target);
        if (numbers(left).equals(numbers(right))) {
          sources.addAll(left.paragraphs().stream().map(Paragraph::text).toList());
          targets.addAll(right.paragraphs().stream().map(Paragraph::text).toList());
        } else {
          differing++;
        }
      }
    }
    return new CorrespondingParagraphs(CorrespondingTexts.of(sources, targets), differing);
  }

  /** By symbol and language. */
  private static Table<String, Language, Resolution> versions(List<Path> inputs)
      throws IOException {
    Table<String, Language, Resolution> versions = TreeBasedTable.create();
    for (Path input : inputs) {
      for (Resolution version : PublishedResolutions.read(input)) {
        String symbol = version.symbol().map(Object::toString).orElse("");
        if (!symbol.isEmpty() && !versions.contains(symbol, version.language())) {
          versions.put(symbol, version.language(), version);
        }
      }
    }
    return versions;
  }

  private static List<String> numbers(Resolution resolution) {
    return resolution.paragraphs().stream()
        .map(paragraph -> paragraph.kind() + " " + resolution.label(paragraph).orElse(""))
        .toList();
  }
}
