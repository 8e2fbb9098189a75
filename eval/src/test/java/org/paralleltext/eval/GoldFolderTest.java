package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paralleltext.read.InputException;

class GoldFolderTest {

  @TempDir private Path folder;

  private void document(String name, List<String> languages, List<String> pairs)
      throws IOException {
    Path document = Files.createDirectories(folder.resolve("set").resolve(name));
    for (String language : languages) {
      Files.writeString(document.resolve(language + ".txt"), "1\n2\n");
    }
    for (String pair : pairs) {
      Files.writeString(document.resolve(pair + ".ladder"), "0\t0\n1\t1\n");
    }
  }

  private GoldFolder only() throws IOException {
    List<GoldFolder> all = GoldFolder.all(folder);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static List<String> names(GoldFolder set) {
    return set.pairs().stream().map(pair -> pair.source() + "-" + pair.target()).toList();
  }

  @Test
  void goldInAnyLanguageIsFound() throws IOException {
    document("one", List.of("de", "ja"), List.of("de-ja"));
    document("two", List.of("ar", "en", "ja"), List.of("en-ar", "en-ja"));

    GoldFolder set = only();

    assertThat(names(set)).containsExactly("en-ar", "en-ja", "de-ja");
    assertThat(set.together()).isEmpty();
  }

  @Test
  void languagesStandTogetherInTheOrderOfTheirPairs() throws IOException {
    document("one", List.of("ar", "en", "ja"), List.of("ja-en", "ja-ar", "ar-en"));

    MultiGoldSet together = only().together().orElseThrow();

    assertThat(together.languages()).map(Object::toString).containsExactly("ja", "ar", "en");
    assertThat(together.beads(0)).hasSize(2);
  }

  @Test
  void pairsInARoundHaveNoOrder() throws IOException {
    document("one", List.of("ar", "en", "ja"), List.of("ja-en", "en-ar", "ar-ja"));

    assertThat(names(only())).containsExactly("en-ar", "ar-ja", "ja-en");
    assertThat(only().together()).isEmpty();
  }

  @Test
  void languagesThatNoDocumentHasAreNotTogether() throws IOException {
    document("one", List.of("ar", "en", "ja"), List.of("en-ar", "en-ja"));
    document("two", List.of("ar", "ja"), List.of("ar-ja"));

    assertThat(names(only())).containsExactly("en-ar", "en-ja", "ar-ja");
    assertThat(only().together()).isEmpty();
  }

  @Test
  void linkedDocumentsAreRead(@TempDir Path elsewhere) throws IOException {
    document("one", List.of("en", "zh"), List.of("en-zh"));
    Path document = folder.resolve("set").resolve("one");
    Path moved = Files.move(document, elsewhere.resolve("one"));
    assumeTrue(canLink(document, moved), "skipped: no symbolic links here");

    assertThat(names(only())).containsExactly("en-zh");
  }

  @Test
  void aLinkBackToAFolderAboveIsNoTrouble() throws IOException {
    document("one", List.of("en", "zh"), List.of("en-zh"));
    Path set = folder.resolve("set");
    assumeTrue(canLink(set.resolve("back"), set), "skipped: no symbolic links here");
    assumeTrue(canLink(set.resolve("one").resolve("back"), folder), "skipped: no symbolic links");

    assertThat(names(only())).containsExactly("en-zh");
  }

  private static boolean canLink(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return false;
    }
  }

  @Test
  void aLadderOfNoLanguageIsNamed() throws IOException {
    document("one", List.of("en", "zh"), List.of("en-zh", "en-gold"));

    assertThatThrownBy(() -> GoldFolder.all(folder))
        .isInstanceOf(InputException.class)
        .hasMessageMatching(
            ".*set.one.en-gold\\.ladder: found unknown language gold, .*expected two languages: .*");
  }
}
