package org.paralleltext.cli;

import com.google.common.collect.Lists;
import java.io.PrintWriter;
import java.util.List;
import org.paralleltext.align.Aligner;
import org.paralleltext.align.Level;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.group.DocumentGroups;
import org.paralleltext.group.Profile;
import org.paralleltext.read.InputException;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Language;
import org.paralleltext.write.Outline;

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
   * Puts documents together.
   *
   * @param notes where people read
   * @param otherwise what else there could be, for the message
   * @throws InputException if there are no two versions of any
   */
  static DocumentGroups group(DocumentFiles files, PrintWriter notes, String otherwise) {
    DocumentGroups groups = DocumentGroups.of(files.profiles());
    if (groups.groups().isEmpty()) {
      Summary summary = new Summary(notes);
      summary.addLeftOver(files, groups);
      throw new InputException(
          files.name(),
          "no two versions of one resolution" + summary.leftovers(),
          "files in two languages or more with the same symbol" + otherwise);
    }
    return groups;
  }

  /**
   * Aligns documents that were put together, telling how far it has come.
   *
   * @param files the documents
   * @param groups the versions of each
   * @param languages those asked for, in their order; may be empty
   * @param builder makes the aligner
   * @param journal keeps what is aligned, and must stay open as long as the texts are used
   * @param notes where people read
   */
  static AlignedDocuments of(
      DocumentFiles files,
      DocumentGroups groups,
      List<Language> languages,
      Aligner.Builder builder,
      JournalFile journal,
      PrintWriter notes) {
    List<List<Version>> corpus =
        Lists.transform(
            groups.groups(), group -> files.resolutions(group).stream().map(Version::of).toList());
    List<ParallelText> texts = align(corpus, builder, journal, notes);
    return new AlignedDocuments(
        files,
        groups,
        new SoftList<>(
            Lists.transform(
                texts, text -> text.inOrder(inOrder(text.alignment().languages(), languages)))));
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

  /** The languages of a document as the user named them, in their own order if nobody did. */
  private static List<Language> inOrder(List<Language> ofDocument, List<Language> named) {
    return named.isEmpty() ? ofDocument : named.stream().filter(ofDocument::contains).toList();
  }

  /**
   * What decides whether a format can hold the documents when they are aligned.
   *
   * @param languages those asked for, in their order; may be empty
   * @param level how far down they will be aligned
   */
  static List<Outline> outlines(DocumentGroups groups, List<Language> languages, Level level) {
    return groups.groups().stream()
        .map(
            group ->
                new Outline(
                    group.versions().get(0).name(),
                    group.symbol(),
                    inOrder(group.versions().stream().map(Profile::language).toList(), languages),
                    level == Level.PARAGRAPH))
        .toList();
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
