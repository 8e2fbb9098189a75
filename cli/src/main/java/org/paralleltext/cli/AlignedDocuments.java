package org.paralleltext.cli;

import com.google.common.collect.Lists;
import java.io.PrintWriter;
import java.util.List;
import org.paralleltext.align.Aligner;
import org.paralleltext.align.DocumentGroups;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.read.InputException;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Language;

/**
 * Documents that were read, put together and aligned.
 *
 * @param files what was read
 * @param groups the versions of each document
 * @param texts the same, aligned; languages as the user named them, or in their own order; held in
 *     memory while there is room
 */
record AlignedDocuments(DocumentFiles files, DocumentGroups groups, List<ParallelText> texts) {

  /**
   * Puts together and aligns documents, telling how far it has come.
   *
   * @param files the documents
   * @param languages those asked for, in their order; may be empty
   * @param builder makes the aligner
   * @param journal keeps what is aligned, and must stay open as long as the texts are used
   * @param notes where people read
   * @throws InputException if there are no two versions of any document
   */
  static AlignedDocuments of(
      DocumentFiles files,
      List<Language> languages,
      Aligner.Builder builder,
      JournalFile journal,
      PrintWriter notes) {
    DocumentGroups groups = DocumentGroups.of(files.profiles());
    if (groups.groups().isEmpty()) {
      Summary summary = new Summary(notes);
      summary.addLeftOver(files, groups);
      throw new InputException(
          files.name(),
          "no two versions of one resolution" + summary.leftovers(),
          "files in two languages or more with the same symbol");
    }
    List<List<Version>> corpus =
        Lists.transform(
            groups.groups(), group -> files.resolutions(group).stream().map(Version::of).toList());
    List<ParallelText> texts = align(corpus, builder, journal, notes);
    return new AlignedDocuments(
        files, groups, new SoftList<>(Lists.transform(texts, text -> inOrder(text, languages))));
  }

  private static List<ParallelText> align(
      List<List<Version>> corpus, Aligner.Builder builder, JournalFile journal, PrintWriter notes) {
    ProgressLine progress = ProgressLine.begin(notes, "aligning");
    List<ParallelText> texts;
    try {
      texts = builder.progress(progress).build().alignAll(corpus, journal);
    } finally {
      progress.end();
    }
    if (journal.reused() > 0) {
      notes.println("went on where an earlier run was interrupted");
    }
    return texts;
  }

  /** A text with its languages as the user named them, those that it has. */
  private static ParallelText inOrder(ParallelText text, List<Language> languages) {
    return languages.isEmpty()
        ? text
        : text.inOrder(languages.stream().filter(text.alignment().languages()::contains).toList());
  }

  /** The versions of a document in the order of its aligned text. */
  List<Resolution> versions(int document) {
    List<Resolution> group = files.resolutions(groups.groups().get(document));
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
