package org.paralleltext.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.group.DocumentGroups;
import org.paralleltext.group.Profile;
import org.paralleltext.group.ResolutionGroups;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;
import org.paralleltext.write.AlignmentFormat;

/** Says what was aligned and what was not, for people. */
final class Summary {

  /** So many files are named on one line. */
  private static final int NAMED = 5;

  /** What is less likely to be one document is said to be doubtful. */
  private static final double SURE = 0.95;

  private final PrintWriter notes;
  private final List<String> groups = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<String> leftovers = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  Summary(PrintWriter notes) {
    this.notes = notes;
  }

  /**
   * Adds what became of the versions of one resolution.
   *
   * @param confidence how likely they are versions of one
   */
  void add(double confidence, List<Resolution> versions, ParallelText text) {
    Resolution first = versions.get(0);
    groups.add(
        first.symbol().map(Symbol::formal).orElse("")
            + first.title().map(title -> "  " + title).orElse(""));
    for (Resolution version : versions) {
      groups.add(
          String.format(
              Locale.ROOT,
              "  %s  %3d %-10s  %s",
              version.language(),
              version.paragraphs().size(),
              Quantity.noun(version.paragraphs().size(), "paragraph"),
              version.source().name()));
      if (!version.hasStructure()) {
        groups.add("       no enacting words and no paragraph numbers; is it a resolution?");
      }
      addRepairs(version);
    }
    int beads = text.alignment().beads().size();
    groups.add(
        String.format(
            Locale.ROOT, "      %3d %s: %s", beads, Quantity.noun(beads, "bead"), coverage(text)));
    MoveNotes.of(text).forEach(move -> groups.add("       " + move));
    if (confidence < SURE) {
      groups.add(
          "       versions of one document with a confidence of "
              + Confidence.text(confidence)
              + " only");
    }
  }

  /** Says how many beads have no place in a format. */
  void addLeftOut(ParallelText text, AlignmentFormat format) {
    long left = text.units().stream().filter(unit -> !format.holds(text, unit.bead())).count();
    if (left > 0) {
      String lacking =
          format == AlignmentFormat.MOSES
              ? "a language"
              : text.versions().get(0).language().name() + " or with nothing else";
      groups.add("       not in the " + format.word() + ": " + left + " without " + lacking);
    }
  }

  /** Says that numbers were put right or are doubtful; {@code inspect} tells which. */
  private void addRepairs(Resolution version) {
    long repaired =
        version.repairs().stream().filter(repair -> repair.reason().isRepaired()).count();
    long doubtful = version.repairs().size() - repaired;
    if (repaired + doubtful > 0) {
      groups.add(
          "       numbers put right: " + repaired + ", doubtful: " + doubtful + " (see inspect)");
    }
  }

  /** For example {@code 24 in 3 languages, 3 in 2, 1 in 1}. */
  private static String coverage(ParallelText text) {
    StringBuilder words = new StringBuilder();
    for (int n = text.versions().size(); n > 0; n--) {
      int languages = n;
      long count =
          text.alignment().beads().stream()
              .mapToInt(Bead::coverage)
              .filter(covered -> covered == languages)
              .count();
      if (count > 0) {
        words
            .append(words.isEmpty() ? "" : ", ")
            .append(count)
            .append(" in ")
            .append(Quantity.of(n, "language"));
      }
    }
    return words.toString();
  }

  /** Something to be said of a document. */
  private record Note(Language language, String file, Optional<Symbol> symbol, String reason) {

    static Note of(DocumentGroups.Remark remark) {
      Profile profile = remark.profile();
      return new Note(profile.language(), profile.name(), profile.symbol(), remark.reason());
    }

    static Note of(ResolutionGroups.Remark remark) {
      Resolution document = remark.resolution();
      return new Note(
          document.language(), document.source().name(), document.symbol(), remark.reason());
    }

    String words() {
      return language.code() + "  " + file + ": " + reason;
    }

    String withSymbol() {
      return symbol.map(Symbol::formal).orElse("no symbol") + "  " + words();
    }
  }

  /** Adds what is not aligned, and what is to be said of the rest. */
  void addLeftOver(DocumentFiles files, DocumentGroups groups) {
    add(
        files,
        groups.remarks().stream().map(Note::of).toList(),
        groups.leftovers().stream().map(Note::of).toList());
  }

  /** The same of documents that are in memory. */
  void addLeftOver(DocumentFiles files, ResolutionGroups groups) {
    add(
        files,
        groups.remarks().stream().map(Note::of).toList(),
        groups.leftovers().stream().map(Note::of).toList());
  }

  private void add(DocumentFiles files, List<Note> toSay, List<Note> left) {
    leftovers.addAll(files.leftOver());
    files
        .unwanted()
        .forEach(
            (language, count) ->
                leftovers.add(count + " in " + language.name() + ", which --langs can add"));
    unread.addAll(files.unread());
    toSay.forEach(note -> remarks.add(note.words()));
    left.forEach(note -> leftovers.add(note.withSymbol()));
  }

  /**
   * The first of the files that cannot be aligned, on one line in parentheses, if there are any.
   */
  String leftovers() {
    List<String> all = Stream.concat(leftovers.stream(), unread.stream()).toList();
    if (all.isEmpty()) {
      return "";
    }
    String more = all.size() > NAMED ? "; and " + (all.size() - NAMED) + " more" : "";
    return all.stream().limit(NAMED).collect(Collectors.joining("; ", " (", more + ")"));
  }

  /** Prints everything that was added. */
  void print() {
    groups.forEach(notes::println);
    print("please look", remarks);
    print("left over", leftovers);
    print("not read", unread);
  }

  private void print(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      notes.println(heading);
      lines.forEach(line -> notes.println("  " + line));
    }
  }
}
