package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.bitext.Bead;

/**
 * Parts of a document that can be settled each for itself, so that what is held of one does not
 * grow with its length and all processors work on it: cut where one segment of each language
 * follows another for a while, where no other path competes, or at the latest where they have too
 * many beads. Where versions have little in common, one bead that the pairs imply may be as long as
 * the document, and so is its window.
 */
final class Windows {

  /** So many beads a window has, and so many at most. */
  private static final int USUAL = 400;

  private static final int LONGEST = 1600;

  /** So many beads on either side of a cut must be of one segment in each language. */
  private static final int SOLID = 4;

  private Windows() {}

  /** The beads of each window; a window ends at every wall. */
  static List<List<Bead>> of(List<Bead> expected, Walls walls) {
    return walls.parts(expected).stream().flatMap(part -> of(part).stream()).toList();
  }

  /** The beads of each window. */
  static List<List<Bead>> of(List<Bead> expected) {
    return of(expected, LONGEST);
  }

  /** The beads at which windows begin where no other path competes. */
  static List<Bead> solid(List<Bead> expected) {
    return of(expected, Integer.MAX_VALUE).stream().skip(1).map(window -> window.get(0)).toList();
  }

  private static List<List<Bead>> of(List<Bead> expected, int longest) {
    List<List<Bead>> windows = new ArrayList<>();
    int start = 0;
    int solid = 0;
    for (int b = 0; b < expected.size(); b++) {
      solid = isSolid(expected.get(b)) ? solid + 1 : 0;
      int end = b + 1 - SOLID;
      boolean cut = end - start >= USUAL && solid >= 2 * SOLID || end - start >= longest;
      if (cut) {
        windows.add(expected.subList(start, end));
        start = end;
      }
    }
    if (start < expected.size()) {
      windows.add(expected.subList(start, expected.size()));
    }
    return windows;
  }

  private static boolean isSolid(Bead bead) {
    return bead.spans().stream().allMatch(span -> span.length() == 1);
  }
}
