package org.paralleltext.bitext;

import org.paralleltext.text.MappedText;
import org.paralleltext.text.Segment;

/** A line of a file that holds one segment a line. */
record LineSegment(MappedText content) implements Segment {}
