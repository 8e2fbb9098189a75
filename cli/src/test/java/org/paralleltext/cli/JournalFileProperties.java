package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.paralleltext.read.InputException;

class JournalFileProperties {

  private Path folder;
  private Path file;

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("journal");
    file = folder.resolve("un.tmx.unfinished");
  }

  @AfterTry
  void deleteFolder() throws IOException {
    Files.deleteIfExists(file);
    Files.delete(folder);
  }

  private void write(List<byte[]> entries) throws IOException {
    try (JournalFile journal = JournalFile.open(file)) {
      for (int i = 0; i < entries.size(); i++) {
        journal.keep("key ٣ " + i, entries.get(i));
      }
    }
  }

  /** Cut anywhere, by an interruption, it has the first entries, and takes more. */
  @Property(tries = 200)
  void whatWasKeptWholeIsThere(
      @ForAll @Size(min = 1, max = 6) List<byte[]> entries, @ForAll @IntRange(max = 1000) int cut)
      throws IOException {
    write(entries);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, Math.min(cut, bytes.length)));

    int left = 0;
    try (JournalFile journal = JournalFile.open(file)) {
      while (left < entries.size() && journal.find("key ٣ " + left).isPresent()) {
        assertThat(journal.find("key ٣ " + left)).contains(entries.get(left));
        left++;
      }
      assertThat(journal.reused()).isEqualTo(left);
      for (int i = left; i < entries.size(); i++) {
        assertThat(journal.find("key ٣ " + i)).isEmpty();
        journal.keep("key ٣ " + i, entries.get(i));
      }
    }
    assertThat(left == entries.size()).isEqualTo(cut >= bytes.length);
    assertThat(file).hasBinaryContent(bytes);
  }

  @Property(tries = 50)
  void aDamagedEntryIsNotBelieved(
      @ForAll @Size(min = 1, max = 3) List<byte[]> entries, @ForAll @IntRange(max = 1000) int place)
      throws IOException {
    write(entries);
    byte[] bytes = Files.readAllBytes(file);
    int at = 24 + place % (bytes.length - 24);
    bytes[at] ^= 0x10;
    Files.write(file, bytes);

    try (JournalFile journal = JournalFile.open(file)) {
      for (int i = 0; i < entries.size(); i++) {
        byte[] entry = entries.get(i);
        journal.find("key ٣ " + i).ifPresent(found -> assertThat(found).isEqualTo(entry));
      }
      assertThat(journal.reused()).isLessThan(entries.size());
    }
  }

  @Example
  void anotherFileIsLeftAlone() throws IOException {
    Files.writeString(file, "Dear diary");

    assertThatThrownBy(() -> JournalFile.open(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a file that is no journal");
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("Dear diary");
  }

  @Example
  void twoRunsDoNotShareOne() throws IOException {
    try (JournalFile journal = JournalFile.open(file)) {
      assertThat(journal.find("nothing")).isEmpty();
      assertThatThrownBy(() -> JournalFile.open(file))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("a run that is going on");
    }
    assertThat(file).doesNotExist();
  }
}
