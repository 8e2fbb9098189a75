package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.paralleltext.align.Aligner;
import org.paralleltext.align.ResolutionGroups;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.read.InputException;
import org.paralleltext.read.TextReader;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Language;

/**
 * Documents that were read, put together and aligned.
 *
 * @param files what was read
 * @param groups the versions of each document
 * @param texts the same, aligned; languages as the user named them, or in their own order
 */
record AlignedDocuments(DocumentFiles files, ResolutionGroups groups, List<ParallelText> texts) {

  /**
   * Reads and aligns documents, telling how far it has come.
   *
   * @param given files and folders
   * @param reader reads files
   * @param languages those asked for, in their order; may be empty
   * @param except files of folders that are no input
   * @param builder makes the aligner
   * @param notes where people read
   * @throws InputException if there are no two versions of any document
   */
  static AlignedDocuments of(
      List<Path> given,
      TextReader reader,
      List<Language> languages,
      Predicate<Path> except,
      Aligner.Builder builder,
      PrintWriter notes)
      throws IOException {
    DocumentFiles files = DocumentFiles.read(given, reader, languages, except, notes);
    ResolutionGroups groups = ResolutionGroups.of(files.resolutions());
    if (groups.groups().isEmpty()) {
      Summary summary = new Summary(notes);
      summary.addLeftOver(files, groups);
      throw new InputException(
          given.size() == 1 ? given.get(0).toString() : given.size() + " files",
          "no two versions of one resolution" + summary.leftovers(),
          "files in two languages or more with the same symbol");
    }
    return new AlignedDocuments(files, groups, align(groups.groups(), languages, builder, notes));
  }

  private static List<ParallelText> align(
      List<List<Resolution>> groups,
      List<Language> languages,
      Aligner.Builder builder,
      PrintWriter notes) {
    ProgressLine progress = ProgressLine.begin(notes, "aligning");
    try {
      List<ParallelText> texts =
          builder
              .progress(progress)
              .build()
              .alignAll(
                  groups.stream().map(group -> group.stream().map(Version::of).toList()).toList());
      return languages.isEmpty()
          ? texts
          : texts.stream().map(text -> inOrder(text, languages)).toList();
    } finally {
      progress.end();
    }
  }

  /** A text with its languages as the user named them, those that it has. */
  private static ParallelText inOrder(ParallelText text, List<Language> languages) {
    return text.inOrder(languages.stream().filter(text.alignment().languages()::contains).toList());
  }

  /** The versions of a document in the order of its aligned text. */
  List<Resolution> versions(int document) {
    List<Resolution> group = groups.groups().get(document);
    return texts.get(document).alignment().languages().stream()
        .map(
            language ->
                group.stream()
                    .filter(version -> version.language().equals(language))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  /** What a run over them ends with: 1 if a file could not be read. */
  int exitCode() {
    return files.unread().isEmpty() ? 0 : 1;
  }
}
