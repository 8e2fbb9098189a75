package org.paralleltext.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.paralleltext.align.Progress;
import org.paralleltext.group.DocumentGroups;
import org.paralleltext.group.Profile;
import org.paralleltext.read.InputException;
import org.paralleltext.read.LanguageException;
import org.paralleltext.read.TextReader;
import org.paralleltext.resolution.Preambles;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Language;

/**
 * The documents in files that a user named, and in all files of folders. A file that was named must
 * be readable; of those in a folder some may not be.
 *
 * @param name what the user named, for messages: the file or folder, or how many
 * @param profiles those of the documents
 * @param shelf has the documents
 * @param leftOver files in a language that is not known, with the reason
 * @param unread files of folders that cannot be read, with the reason
 * @param unwanted how many are in languages that were not asked for
 */
record DocumentFiles(
    String name,
    List<Profile> profiles,
    Shelf shelf,
    List<String> leftOver,
    List<String> unread,
    Map<Language, Integer> unwanted) {

  /** Languages that are taken from a folder unless others are asked for. */
  private static final List<Language> USUAL = List.of(Language.EN, Language.ZH, Language.AR);

  /** What became of a file. */
  sealed interface Outcome {
    record Document(Profile profile, boolean named) implements Outcome {}

    record LeftOver(String reason) implements Outcome {}

    record Unread(String reason) implements Outcome {}
  }

  /**
   * Reads documents, those of folders with all processors, telling how far it has come.
   *
   * @param given files and folders
   * @param reader reads files
   * @param languages those asked for; empty for all in files, and {@link #USUAL} in folders
   * @param except files of folders that are no input
   * @param notes where people read
   * @throws InputException if a file that was named cannot be read
   */
  static DocumentFiles read(
      List<Path> given,
      TextReader reader,
      List<Language> languages,
      Predicate<Path> except,
      PrintWriter notes)
      throws IOException {
    ProgressLine progress = ProgressLine.begin(notes, "reading");
    try {
      return read(given, new Shelf(reader), languages, except, progress);
    } finally {
      progress.end();
    }
  }

  private static DocumentFiles read(
      List<Path> given,
      Shelf shelf,
      List<Language> languages,
      Predicate<Path> except,
      Progress progress)
      throws IOException {
    List<Path> named = given.stream().filter(path -> !Files.isDirectory(path)).sorted().toList();
    FolderWalk walk = new FolderWalk();
    for (Path folder : given) {
      if (Files.isDirectory(folder)) {
        walk.through(folder);
      }
    }
    Set<Path> seen = new HashSet<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Path file : once(named, seen)) {
      outcomes.add(read(file, shelf::read, true));
    }
    List<Path> found =
        once(walk.files().stream().filter(file -> !except.test(file)).toList(), seen);
    AtomicInteger done = new AtomicInteger();
    outcomes.addAll(
        found.parallelStream()
            .map(
                file -> {
                  Outcome outcome = read(file, shelf::read, false);
                  progress.at(done.incrementAndGet(), found.size());
                  return outcome;
                })
            .toList());
    walk.failures().forEach(failure -> outcomes.add(new Outcome.Unread(failure.getMessage())));
    String name = given.size() == 1 ? given.get(0).toString() : given.size() + " files";
    return sorted(name, outcomes, shelf, languages);
  }

  /** Files that were not seen before; one that does not exist, or a pipe, is its own. */
  private static List<Path> once(List<Path> files, Set<Path> seen) throws IOException {
    List<Path> once = new ArrayList<>();
    for (Path file : files) {
      if (seen.add(Files.isRegularFile(file) ? file.toRealPath() : file)) {
        once.add(file);
      }
    }
    return once;
  }

  /**
   * Reads a file; what goes wrong with one of a folder does not end the others.
   *
   * @throws IllegalStateException if a file that was named trips a bug
   */
  static Outcome read(Path file, Function<Path, Profile> reader, boolean named) {
    try {
      return new Outcome.Document(reader.apply(file), named);
    } catch (LanguageException e) {
      return new Outcome.LeftOver(e.getMessage());
    } catch (InputException e) {
      if (named) {
        throw e;
      }
      return new Outcome.Unread(e.getMessage());
    } catch (RuntimeException e) {
      if (named) {
        throw new IllegalStateException("a bug met in " + file, e);
      }
      return new Outcome.Unread(
          new InputException(
                  file.toString(),
                  "a bug of paralleltext (" + e + ")",
                  "to read it; please report this line and the file")
              .getMessage());
    }
  }

  private static DocumentFiles sorted(
      String name, List<Outcome> outcomes, Shelf shelf, List<Language> languages) {
    List<Profile> profiles = new ArrayList<>();
    List<String> leftOver = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    Map<Language, Integer> unwanted = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Document document) {
        Language language = document.profile().language();
        if (isWanted(language, document.named(), languages)) {
          profiles.add(document.profile());
        } else {
          unwanted.merge(language, 1, Integer::sum);
        }
      } else if (outcome instanceof Outcome.LeftOver left) {
        leftOver.add(left.reason());
      } else if (outcome instanceof Outcome.Unread failed) {
        unread.add(failed.reason());
      }
    }
    return new DocumentFiles(name, profiles, shelf, leftOver, unread, unwanted);
  }

  private static boolean isWanted(Language language, boolean named, List<Language> languages) {
    return languages.isEmpty() ? named || USUAL.contains(language) : languages.contains(language);
  }

  /** The files that the documents are from. */
  List<Path> names() {
    return profiles.stream().map(shelf::file).toList();
  }

  /** The languages of the documents. */
  Set<Language> languages() {
    return profiles.stream().map(Profile::language).collect(Collectors.toSet());
  }

  /** All documents, in memory. */
  List<Resolution> resolutions() {
    return profiles.stream().map(shelf::get).toList();
  }

  /** The versions of a document, with its symbol, their preambles compared. */
  List<Resolution> resolutions(DocumentGroups.Group group) {
    return Preambles.compared(group.versions().stream().map(shelf::get).toList()).stream()
        .map(version -> version.withSymbol(group.symbol()))
        .toList();
  }
}
