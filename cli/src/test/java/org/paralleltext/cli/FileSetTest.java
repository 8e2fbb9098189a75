package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetTest {

  @TempDir private Path folder;

  private Path known;
  private FileSet files;

  @BeforeEach
  void aSetOfOneFile() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    known = Files.writeString(folder.resolve("sub/known.txt"), "known");
    files = FileSet.of(List.of(known));
  }

  @Test
  void aFileIsTheSameHoweverItIsSpelled() throws IOException {
    Path working = Path.of("").toAbsolutePath();

    assertThat(files.contains(known)).isTrue();
    assertThat(files.contains(folder.resolve("sub/../sub/./known.txt"))).isTrue();
    assertThat(files.contains(working.relativize(known.toAbsolutePath()))).isTrue();
  }

  @Test
  void aFileIsTheSameThroughLinksOfAnyKind() throws IOException {
    Path inFolder = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("sub"));

    assertThat(files.contains(Files.createSymbolicLink(folder.resolve("soft"), known))).isTrue();
    assertThat(files.contains(Files.createLink(folder.resolve("hard"), known))).isTrue();
    assertThat(files.contains(inFolder.resolve("known.txt"))).isTrue();
  }

  @Test
  void aLinkInTheSetIsWhatItPointsTo() throws IOException {
    Path target = Files.writeString(folder.resolve("target.txt"), "target");
    files.addAll(List.of(Files.createSymbolicLink(folder.resolve("soft"), target)));

    assertThat(files.contains(target)).isTrue();
  }

  @Test
  void aCopyIsAnotherFile() throws IOException {
    assertThat(files.contains(Files.copy(known, folder.resolve("copy.txt")))).isFalse();
  }

  @Test
  void whatIsNotThereIsInNoSet() throws IOException {
    Path missing = folder.resolve("missing.txt");
    files.addAll(List.of(missing));

    assertThat(files.contains(missing)).isFalse();
    assertThat(files.contains(folder.resolve("no/missing.txt"))).isFalse();
    Files.delete(known);
    assertThat(files.contains(known)).isFalse();
  }

  @Test
  void aFileThatIsReplacedIsStillIn() throws IOException {
    Path saved = Files.writeString(folder.resolve("saved.txt"), "saved anew");
    Files.move(saved, known, StandardCopyOption.REPLACE_EXISTING);

    assertThat(files.contains(known)).isTrue();
  }
}
