package org.paralleltext.eval;

import java.util.Objects;
import org.paralleltext.bitext.Version;

/**
 * Two language versions to be aligned.
 *
 * @param name what the document is called in its set
 * @param source the version in the first language
 * @param target the version in the second language
 */
public record DocumentPair(String name, Version source, Version target) {

  /** Checks that nothing is missing. */
  public DocumentPair {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
  }
}
