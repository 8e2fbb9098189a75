package org.paralleltext.text;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this software, for outputs that name their maker. */
public final class ToolVersion {

  private static final String VERSION = read();

  private ToolVersion() {}

  /** For example {@code 0.1.0}. */
  public static String get() {
    return VERSION;
  }

  private static String read() {
    try {
      return Resources.toString(
              ToolVersion.class.getResource("version.txt"), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException("version.txt", e);
    }
  }
}
