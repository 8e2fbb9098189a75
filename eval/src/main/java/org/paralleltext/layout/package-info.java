/**
 * Resolutions whose structure is known, rendered as text the way extractions look, and how well
 * their structure is found again.
 *
 * <p>{@link org.paralleltext.layout.Layout} renders, {@link org.paralleltext.layout.Rendering} is a
 * text of which every character knows its paragraph, {@link org.paralleltext.layout.LayoutScore}
 * says what was found in it. What is random is drawn from a seed of the document's own: the same
 * document is always the same text.
 */
package org.paralleltext.layout;
