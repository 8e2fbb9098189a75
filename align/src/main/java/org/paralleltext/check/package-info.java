/**
 * Quality control: what versions of one document say differently that should be the same.
 *
 * <p>A {@link org.paralleltext.check.Checker} goes through the beads of an aligned document with
 * one {@code Check} for each kind of thing, and collects {@link org.paralleltext.check.Finding}s.
 * {@code Facts} are what a {@code FactCheck} compares: numbers, months and citations, read off each
 * segment in a form that is the same in every language.
 */
package org.paralleltext.check;
