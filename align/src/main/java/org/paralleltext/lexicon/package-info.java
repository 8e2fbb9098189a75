/**
 * Which words translate which: texts become tokens that can be compared across languages ({@link
 * org.paralleltext.lexicon.Tokenizer}), pairs of texts become a {@link
 * org.paralleltext.lexicon.Lexicon} ({@link org.paralleltext.lexicon.LexiconLearner}).
 */
package org.paralleltext.lexicon;
