package org.paralleltext.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small gold sets for tests. */
final class Sets {

  private Sets() {}

  static void document(Path set, String name, String english, String chinese, String ladder)
      throws IOException {
    Path folder = Files.createDirectories(set.resolve(name));
    Files.writeString(folder.resolve("en.txt"), english);
    Files.writeString(folder.resolve("zh.txt"), chinese);
    Files.writeString(folder.resolve("en-zh.ladder"), ladder);
  }
}
