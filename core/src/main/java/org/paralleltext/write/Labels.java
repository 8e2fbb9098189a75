package org.paralleltext.write;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.paralleltext.memory.Memory;

/**
 * What a memory says of itself.
 *
 * @param date when it was made, for formats that say so
 * @param codes the codes to write for languages, by those that they have: {@code zh} to {@code
 *     zh-CN}
 */
public record Labels(Optional<Instant> date, Map<String, String> codes) {

  /** No date, and the languages' own codes. */
  public static final Labels NONE = new Labels(Optional.empty(), Map.of());

  /** Copies the codes. */
  public Labels {
    Objects.requireNonNull(date, "date");
    codes = Map.copyOf(codes);
  }

  /** A memory with these labels. */
  public Memory on(Memory memory) {
    Memory dated = date.map(memory::dated).orElse(memory);
    return codes.isEmpty() ? dated : dated.retagged(codes);
  }
}
