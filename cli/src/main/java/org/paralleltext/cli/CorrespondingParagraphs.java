package org.paralleltext.cli;

import com.google.common.collect.Iterables;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;

/**
 * Paragraphs of published resolutions that correspond in two languages: those of resolutions whose
 * versions have paragraphs of the same kinds and numbers in the same order.
 *
 * @param texts their texts
 * @param passedOver what else was there in the two languages, and why it is not among them; a line
 *     each
 */
record CorrespondingParagraphs(CorrespondingTexts texts, List<String> passedOver) {

  /**
   * Looks for them in files and folders. Of two files of one version the first counts.
   *
   * @throws org.paralleltext.read.InputException as {@link PublishedResolutions#read} does
   */
  static CorrespondingParagraphs of(List<Path> inputs, Language source, Language target)
      throws IOException {
    List<String> passedOver = new ArrayList<>();
    Table<Symbol, Language, Resolution> versions =
        versions(inputs, List.of(source, target), passedOver);
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (Map.Entry<Symbol, Map<Language, Resolution>> row : versions.rowMap().entrySet()) {
      Map<Language, Resolution> version = row.getValue();
      if (version.size() < 2) {
        passedOver.add(
            row.getKey().formal() + ": only in " + Iterables.getOnlyElement(version.keySet()));
      } else if (!outline(version.get(source)).equals(outline(version.get(target)))) {
        passedOver.add(row.getKey().formal() + ": paragraphs that differ between the versions");
      } else {
        sources.addAll(texts(version.get(source)));
        targets.addAll(texts(version.get(target)));
      }
    }
    return new CorrespondingParagraphs(
        CorrespondingTexts.of(sources, targets), List.copyOf(passedOver));
  }

  private static Table<Symbol, Language, Resolution> versions(
      List<Path> inputs, List<Language> languages, List<String> passedOver) throws IOException {
    Table<Symbol, Language, Resolution> versions = TreeBasedTable.create();
    for (Path input : inputs) {
      for (Resolution version : PublishedResolutions.read(input)) {
        Optional<Symbol> symbol = version.symbol();
        if (!languages.contains(version.language())) {
          continue;
        }
        if (symbol.isEmpty()) {
          passedOver.add(version.source().name() + ": no symbol of a resolution");
        } else if (versions.contains(symbol.get(), version.language())) {
          passedOver.add(
              version.source().name() + ": a second version of " + symbol.get().formal());
        } else {
          versions.put(symbol.get(), version.language(), version);
        }
      }
    }
    return versions;
  }

  private static List<String> texts(Resolution resolution) {
    return resolution.paragraphs().stream().map(Paragraph::text).toList();
  }

  /** The kinds and numbers of all paragraphs. */
  private static List<String> outline(Resolution resolution) {
    return resolution.paragraphs().stream()
        .map(paragraph -> paragraph.kind() + " " + resolution.label(paragraph).orElse(""))
        .toList();
  }
}
