/**
 * mALIGNa, the best-known aligner in Java, as an aligner under evaluation: {@link
 * org.paralleltext.maligna.MalignaAligners}. A module of its own, so that {@code eval} does not
 * depend on it.
 */
package org.paralleltext.maligna;
