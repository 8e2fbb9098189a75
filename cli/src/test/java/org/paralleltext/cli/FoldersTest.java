package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paralleltext.group.Profile;
import org.paralleltext.layout.Layout;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;

/**
 * Whole folders: versions find each other whatever their files are called, and bad files are named.
 */
class FoldersTest {

  private static final Path TESTDATA = Run.root().resolve("testdata");
  private static final Path PUBLISHED = Run.root().resolve("../shared/data/sc/2020");

  @TempDir private Path folder;

  private Path copy(Path from, String name) throws IOException {
    Path to = folder.resolve(name);
    Files.createDirectories(to.getParent());
    return Files.copy(from, to);
  }

  private void copyDocuments() throws IOException {
    copy(TESTDATA.resolve("seagrass/pdf/b07.txt"), "deep/er/1");
    copy(TESTDATA.resolve("seagrass/ocr/k31.txt"), "deep/2.dat");
    copy(TESTDATA.resolve("seagrass/flow/x18.txt"), "3");
    copy(TESTDATA.resolve("bridges/pdf/b07.txt"), "4");
    copy(TESTDATA.resolve("bridges/flow/k31.txt"), "5");
    copy(TESTDATA.resolve("bridges/pdf/x18.txt"), "6");
  }

  @Test
  void versionsOfDocumentsFindEachOtherInAFolder() throws IOException {
    copyDocuments();
    Files.writeString(folder.resolve(".hidden"), "no document");

    Run run = Run.of("align", folder, "-o", folder.resolve("out.jsonl"));

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("A/RES/81/903", "S/RES/9034 (2048)")
        .doesNotContain("left over", "not read", "please look");
    String first = Files.readString(folder.resolve("out.jsonl"));
    Run.of("align", folder, "-o", folder.resolve("out.jsonl"));
    assertThat(folder.resolve("out.jsonl")).hasContent(first);
  }

  @Test
  void badFilesAreNamedAndTheRestIsDone() throws IOException {
    copyDocuments();
    Files.write(folder.resolve("binary"), new byte[] {1, 2, 0, 0, 7, 0});
    Files.writeString(folder.resolve("empty"), "");
    Files.writeString(folder.resolve("broken.xml"), "<akomaNtoso><act>");
    Files.writeString(folder.resolve("greek"), "Αυτό είναι ένα έγγραφο.");

    Run run = Run.of("align", folder, "-o", folder.resolve("out.jsonl"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("out.jsonl"))).contains("A/RES/81/903");
    String unread = run.err().substring(run.err().indexOf("not read"));
    assertThat(unread.lines()).hasSize(4);
    assertThat(unread)
        .contains("binary: found", "empty: found an empty file", "broken.xml:1: found");
    assertThat(run.err()).contains("greek: found text in");
  }

  @Test
  void aVersionWithoutItsSymbolGoesByItsContent() throws IOException {
    copyDocuments();
    Path chinese = copy(TESTDATA.resolve("lighthouses/plain/m11.txt"), "7");
    copy(TESTDATA.resolve("lighthouses/plain/m02.txt"), "8");
    Files.writeString(chinese, Files.readString(chinese).replaceAll("A?/?(RES/)?82/907\\.?", ""));

    Run run = Run.of("align", folder, "--format", "jsonl");

    assertThat(run.err())
        .contains("7: no symbol found in the text; goes with " + folder.resolve("8"))
        .containsPattern("by its content \\(0\\.\\d\\d alike, confidence 0\\.8\\d\\d\\d\\)");
    assertThat(run.out().lines().filter(line -> line.contains("A/RES/82/907"))).hasSize(16);
  }

  @Test
  void aVersionWithTheSymbolOfAnotherDocumentGoesByItsContent() throws IOException {
    copyDocuments();
    Path chinese = copy(TESTDATA.resolve("lighthouses/plain/m11.txt"), "7");
    copy(TESTDATA.resolve("lighthouses/plain/m02.txt"), "8");
    Files.writeString(chinese, Files.readString(chinese).replace("82/907", "81/903"));

    Run run = Run.of("align", folder, "--format", "jsonl");

    assertThat(run.err())
        .contains("7: a second Chinese version beside", "goes with " + folder.resolve("8"));
  }

  @Test
  void versionsThatDoNotBelongTogetherAreDoubtedInWordsAndInFigures() throws IOException {
    Path chinese = copy(TESTDATA.resolve("lighthouses/plain/m11.txt"), "1");
    copy(TESTDATA.resolve("seagrass/ocr/k31.txt"), "2");
    Files.writeString(chinese, Files.readString(chinese).replace("82/907", "81/903"));

    Run run = Run.of("align", folder, "--format", "jsonl");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .containsPattern("versions of one document with a confidence of 0\\.0\\d+ only")
        .contains("its numbers and dates are not those of the other versions");
  }

  @Test
  void copiesAreNamed() throws IOException {
    copyDocuments();
    copy(TESTDATA.resolve("bridges/pdf/b07.txt"), "9");

    Run run = Run.of("align", folder, "--format", "jsonl");

    assertThat(run.err()).contains("9: the same text as " + folder.resolve("4"));
  }

  @Test
  void nearCopiesAreNamedWhateverSymbolTheyHave() throws IOException {
    copyDocuments();
    String english = Files.readString(TESTDATA.resolve("bridges/pdf/k31.txt"));
    copy(TESTDATA.resolve("bridges/pdf/k31.txt"), "8");
    Files.writeString(folder.resolve("9"), english.replace("bridge", "Bridge"));
    Files.writeString(
        folder.resolve("99"),
        english.replaceAll("9034 ?(\\(2048\\))?", "").replace("importance", "impotance"));

    Run run = Run.of("align", folder, "--format", "jsonl");

    assertThat(run.err())
        .contains("9: nearly the same text (0.9")
        .contains("99: nearly the same text (");
    assertThat(run.out()).contains("S/RES/9034");
  }

  @Test
  void languagesAreThoseOfUnitedNationsTriplesUnlessNamed() throws IOException {
    copyDocuments();

    Run run = Run.of("align", folder, "--langs", "zh,en", "--format", "tsv");

    assertThat(run.out()).startsWith("document\tkind\tnumber\tzh\ten\tconfidence");
    assertThat(run.err()).contains("2 in Arabic, which --langs can add");
  }

  @Test
  void documentsInAFolderAreNeverWrittenOverAndEarlierOutputsNeverRead() throws IOException {
    Path english = copy(TESTDATA.resolve("lighthouses/plain/m02.txt"), "m02.txt");
    copy(TESTDATA.resolve("lighthouses/plain/m11.txt"), "m11.txt");
    String before = Files.readString(english);

    Run over = Run.of("align", folder, "-o", english);
    assertThat(over.code()).isEqualTo(1);
    assertThat(over.err()).contains("found one of the files that are read, expected another file");
    assertThat(english).hasContent(before);
    for (int run = 0; run < 2; run++) {
      Run pairs = Run.of("align", folder, "--pairs", "-o", folder.resolve("memory.tmx"));
      assertThat(pairs.code()).isZero();
      assertThat(pairs.err()).doesNotContain("left over", "please look");
    }
  }

  @Test
  void nothingThatIsReadOrWrittenIsWrittenOver() throws IOException {
    copyDocuments();
    Path lexicon = Files.writeString(folder.resolve("a.lexicon"), "ferry\t渡轮\n");
    Path out = folder.resolve("memory.tmx");
    Path aside = Path.of(folder.toString(), "deep", "..", "memory.tmx");

    Run overLexicon =
        Run.of("align", folder, "--lexicon", "en-zh=" + lexicon, "-o", lexicon, "--format", "tsv");
    assertThat(overLexicon.err()).contains("found one of the files that are read");
    assertThat(lexicon).content().startsWith("ferry");
    assertThat(Run.of("align", folder, "-o", out, "--rejected", aside).err())
        .contains("--rejected needs a file of its own");
    Run overPair =
        Run.of(
            "align",
            folder,
            "--pairs",
            "-o",
            out,
            "--rejected",
            folder.resolve("memory.en-zh.tmx"));
    assertThat(overPair.err()).contains("memory.en-zh.tmx: found a part of the output");
    assertThat(folder.resolve("memory.en-zh.tmx")).content().startsWith("<?xml");
  }

  @Test
  void whatEarlierRunsLeftInTheFolderIsNoDocument() throws IOException {
    copyDocuments();
    Path out = folder.resolve("memory.akn");
    Path plain = folder.resolve("deep/plain.moses");
    Path table = folder.resolve("deep/table.tsv");
    for (int run = 0; run < 2; run++) {
      assertThat(Run.of("align", folder, "-o", out, "--rejected", table).code()).isZero();
    }
    Files.delete(table);
    for (int run = 0; run < 2; run++) {
      assertThat(Run.of("align", folder.resolve("deep"), folder.resolve("3"), "-o", plain).code())
          .isZero();
    }
    for (String language : List.of("en", "zh", "ar")) {
      Files.delete(folder.resolve("deep/plain." + language));
    }
    Path other = folder.resolve("c.tmx");
    Path taken = folder.resolve("c.en-zh.tmx");
    Run refused = Run.of("align", folder, "--pairs", "-o", other, "--rejected", taken);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(folder.resolve("c.tmx.unfinished")).exists();
    for (String pair : List.of("en-zh", "en-ar", "zh-ar")) {
      Files.delete(folder.resolve("c." + pair + ".tmx"));
    }

    assertThat(Run.of("align", folder, "-o", out).err())
        .doesNotContain("left over", "not read", "unfinished");
  }

  @Test
  void linksToFoldersAreFollowed() throws IOException {
    copyDocuments();
    Path outside = Files.createTempDirectory(folder.getParent(), "links");
    Path link = outside.resolve("link");
    try {
      Files.createSymbolicLink(link, folder);
      Files.createSymbolicLink(folder.resolve("deep/back"), folder);
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "no symbolic links here");
    }

    Run run = Run.of("align", link, "--format", "jsonl");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("A/RES/81/903", "S/RES/9034 (2048)").doesNotContain("left over");
    Files.delete(link);
    Files.delete(outside);
  }

  @Test
  void aFolderWithoutDocumentsSaysWhy() throws IOException {
    Files.writeString(folder.resolve("empty"), "");

    Run run = Run.of("align", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().strip())
        .isEqualTo(
            folder
                + ": found no two versions of one resolution ("
                + folder.resolve("empty")
                + ": found an empty file, expected a text file), expected files in two languages or more with the same symbol, or --lines for other texts");
  }

  /** Pages of published documents under names that say nothing, three of them broken, two twice. */
  @Test
  void publishedDocumentsUnderRandomNames() throws IOException {
    assumeTrue(Files.isDirectory(PUBLISHED), "no published resolutions beside the project");
    Random random = new Random(7);
    Map<String, Set<String>> expected = new TreeMap<>();
    List<Path> written = new ArrayList<>();
    for (Path file : published()) {
      Resolution resolution = new ResolutionReader().read(file);
      String text = Layout.PDF.render(resolution).text();
      String name = Long.toHexString(random.nextLong());
      written.add(Files.writeString(folder.resolve(name), text));
      expected
          .computeIfAbsent(resolution.symbol().orElseThrow().formal(), key -> new TreeSet<>())
          .add(name);
    }
    Files.copy(written.get(0), folder.resolve("zz1"));
    Files.copy(written.get(40), folder.resolve("zz2"));
    for (int broken = 0; broken < 3; broken++) {
      Files.write(folder.resolve("bad" + broken), new byte[] {0, 1, 0, 2, (byte) broken});
    }

    Run run = Run.of("align", folder, "--format", "jsonl");

    assertThat(run.code()).isEqualTo(1);
    assertThat(files(run)).isEqualTo(expected);
    assertThat(run.err())
        .contains("bad0: found", "bad1: found", "bad2: found")
        .contains("zz1: the same text as " + written.get(0))
        .contains("zz2: the same text as " + written.get(40));
  }

  private static List<Path> published() throws IOException {
    try (Stream<Path> files = Files.list(PUBLISHED)) {
      return files
          .filter(file -> file.toString().matches(".*25[0-2]\\d\\.(en|zh|ar)\\.xml"))
          .sorted()
          .toList();
    }
  }

  /** By document: the files that its beads are from. */
  private static Map<String, Set<String>> files(Run run) {
    Map<String, Set<String>> files = new HashMap<>();
    for (String line : run.out().lines().toList()) {
      JsonObject bead = JsonParser.parseString(line).getAsJsonObject();
      Set<String> names =
          files.computeIfAbsent(bead.get("document").getAsString(), key -> new TreeSet<>());
      for (String language : List.of("en", "zh", "ar")) {
        JsonArray side = bead.has(language) ? bead.getAsJsonArray(language) : new JsonArray();
        side.forEach(segment -> names.add(segment.getAsJsonObject().get("file").getAsString()));
      }
    }
    return files;
  }

  @Test
  void aBugMetInOneFileOfAFolderIsNamedAndDoesNotEndTheOthers() {
    Path file = Path.of("odd.txt");
    Function<Path, Profile> broken =
        any -> {
          throw new IllegalStateException("odd");
        };

    assertThat(DocumentFiles.read(file, broken, false))
        .isEqualTo(
            new DocumentFiles.Outcome.Unread(
                "odd.txt: found a bug of paralleltext (java.lang.IllegalStateException: odd), expected to read it; please report this line and the file"));
    assertThatIllegalStateException()
        .isThrownBy(() -> DocumentFiles.read(file, broken, true))
        .withMessage("a bug met in odd.txt");
  }

  @Test
  void pipesAreReadWhereOneReadingIsEnough() throws Exception {
    Path text = TESTDATA.resolve("seagrass/pdf/b07.txt");
    Path pipe = folder.resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no named pipes here");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("nowhere"));

    assertThat(Run.of("doctor", folder).out())
        .contains(pipe + ": found nothing that may be read, expected a file or a folder")
        .contains(folder.resolve("broken") + ": found nothing that may be read");
    assertThat(Run.of("convert", "--from", "tmx", pipe, "--format", "tsv").err())
        .isEqualTo(
            pipe
                + ": found something that can be read but once, expected a translation memory in a file\n");
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            () -> {
              try (OutputStream out = new FileOutputStream(pipe.toFile())) {
                Files.copy(text, out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(Run.of("inspect", pipe).out())
        .isEqualTo(Run.of("inspect", text).out().replace(text.toString(), pipe.toString()));
    writer.get();
  }
}
