/**
 * Anchors: points where two sequences surely correspond, and the choice of those that agree with
 * each other.
 *
 * <p>An anchor is evidence, not proof. It comes from a number or a part that both sides have once,
 * or from words that stand in few places, it weighs what all signals say of the two units, one that
 * they speak against is dropped, and of those that cross each other the heavier set stays. Those of
 * words are many and some of them false: they must also be worth the way to them, by the lengths of
 * what lies between.
 */
package org.paralleltext.anchor;
