package org.paralleltext.align;

import java.util.Optional;

/**
 * Keeps what an aligner has worked out, so that it need not do so again after an interruption.
 * Called from several threads at once.
 */
public interface Journal {

  /** Keeps nothing. */
  Journal NONE =
      new Journal() {
        @Override
        public Optional<byte[]> find(String key) {
          return Optional.empty();
        }

        @Override
        public void keep(String key, byte[] entry) {}
      };

  /**
   * What was kept under a key, by this run or an earlier one.
   *
   * @param key names a piece of work, with all that its outcome depends on: equal keys, equal
   *     entries
   */
  Optional<byte[]> find(String key);

  /** Whether anything was kept under a key. */
  default boolean has(String key) {
    return find(key).isPresent();
  }

  /**
   * Keeps an entry.
   *
   * @param key under which nothing was kept before
   */
  void keep(String key, byte[] entry);
}
