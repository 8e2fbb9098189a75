package org.paralleltext.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void writesUtf8AndReplacesWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("out.txt"), "old");

    WholeFile.write(file, out -> out.write("决议 قرار"));

    assertThat(file).hasContent("决议 قرار");
    assertThat(names()).containsExactly("out.txt");
  }

  @Test
  void writesFilesWithLongNames() throws IOException {
    Path file = folder.resolve("决议".repeat(36) + ".tmx");
    assumeTrue(canBeWritten(file));

    WholeFile.write(file, out -> out.write("first"));
    WholeFile.write(file, out -> out.write("second"));

    assertThat(file).hasContent("second");
    assertThat(names()).containsExactly(file.getFileName().toString());
  }

  private static boolean canBeWritten(Path file) {
    try {
      Files.writeString(file, "");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void linksAndPermissionsStay() throws IOException {
    Path file = folder.resolve("out.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("out.txt"));
    WholeFile.write(link, out -> out.write("first"));
    Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-r-----");
    assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null);
    Files.setPosixFilePermissions(file, own);

    WholeFile.write(link, out -> out.write("second"));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("second");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(own);
  }

  @Test
  void aFailureLeavesEverythingAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("out.txt"), "old");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write("half");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("out.txt");
  }

  @Test
  void sweepsOnlyWhatKilledWritersLeft() throws IOException {
    Path file = folder.resolve("out.txt");
    Files.writeString(folder.resolve(".out.txt.4d1c7a1e-0b46-4a5c-9a3e-1f8e8f1f0a11.tmp"), "half");
    for (String other :
        List.of(".out.txt.tmp", ".out.txt.notes.tmp", "out.txt.tmp", ".other.tmp")) {
      Files.writeString(folder.resolve(other), "a user's");
    }

    WholeFile.sweep(file);

    assertThat(names())
        .containsExactlyInAnyOrder(
            ".out.txt.tmp", ".out.txt.notes.tmp", "out.txt.tmp", ".other.tmp");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
