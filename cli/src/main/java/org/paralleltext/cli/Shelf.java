package org.paralleltext.cli;

import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.paralleltext.group.Profile;
import org.paralleltext.read.InputException;
import org.paralleltext.read.TextReader;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;

/** Resolutions that are kept while memory has room for them, and read again after. Thread-safe. */
final class Shelf {

  private final ResolutionReader reader;

  /** Profiles are known by identity: names of files may be equal where paths are not. */
  private final Map<Profile, Path> files = new ConcurrentHashMap<>();

  private final Map<Profile, Supplier<Resolution>> kept = new ConcurrentHashMap<>();

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
    Profile profile = Profile.of(resolution);
    files.put(profile, file);
    keep(profile, resolution);
    return profile;
  }

  /** What is no regular file, a pipe for example, can be read but once. */
  private void keep(Profile profile, Resolution resolution) {
    SoftReference<Resolution> soft = new SoftReference<>(resolution);
    kept.put(profile, Files.isRegularFile(file(profile)) ? soft::get : () -> resolution);
  }

  /** The file that a profile is of. */
  Path file(Profile profile) {
    return files.get(profile);
  }

  /**
   * The resolution with a profile.
   *
   * @throws InputException if it had to be read again, and its file has changed
   */
  Resolution get(Profile profile) {
    return Optional.ofNullable(kept.get(profile).get()).orElseGet(() -> readAgain(profile));
  }

  private Resolution readAgain(Profile profile) {
    Resolution resolution = reader.read(file(profile));
    if (!profile.isOf(resolution)) {
      throw new InputException(
          profile.name(), "another text than before", "files that nobody changes meanwhile");
    }
    keep(profile, resolution);
    return resolution;
  }
}
