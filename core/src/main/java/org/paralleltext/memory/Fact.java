package org.paralleltext.memory;

/** What every format that says it at all says in a word of its own. */
enum Fact {
  DOCUMENT,
  KIND,
  NUMBER,
  SHAPE,
  CONFIDENCE
}
