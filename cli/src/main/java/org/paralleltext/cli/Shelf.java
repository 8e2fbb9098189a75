package org.paralleltext.cli;

import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.paralleltext.align.Profile;
import org.paralleltext.read.InputException;
import org.paralleltext.read.TextReader;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;

/** Resolutions that are kept while memory has room for them, and read again after. Thread-safe. */
final class Shelf {

  private final ResolutionReader reader;
  private final Map<String, Supplier<Resolution>> kept = new ConcurrentHashMap<>();

  Shelf(TextReader reader) {
    this.reader = new ResolutionReader(reader);
  }

  /**
   * Reads a file for the first time.
   *
   * @throws InputException if there is no resolution in it
   */
  Profile read(Path file) {
    Resolution resolution = reader.read(file);
    keep(file, resolution);
    return Profile.of(resolution);
  }

  /** What is no regular file, a pipe for example, can be read but once. */
  private void keep(Path file, Resolution resolution) {
    SoftReference<Resolution> soft = new SoftReference<>(resolution);
    kept.put(resolution.source().name(), Files.isRegularFile(file) ? soft::get : () -> resolution);
  }

  /**
   * The resolution with a profile.
   *
   * @throws InputException if it had to be read again, and its file has changed
   */
  Resolution get(Profile profile) {
    return Optional.ofNullable(kept.get(profile.name()).get()).orElseGet(() -> readAgain(profile));
  }

  private Resolution readAgain(Profile profile) {
    Path file = Path.of(profile.name());
    Resolution resolution = reader.read(file);
    if (!profile.isOf(resolution)) {
      throw new InputException(
          profile.name(), "another text than before", "files that nobody changes meanwhile");
    }
    keep(file, resolution);
    return resolution;
  }
}
