package org.paralleltext.check;

import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Language;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

/**
 * The versions of a document that are compared.
 *
 * @param versions the versions
 * @param text the same in the same order, aligned
 */
record Compared(List<Resolution> versions, ParallelText text) {

  /** So many characters are shown on either side of a place. */
  private static final int AROUND = 30;

  int size() {
    return versions.size();
  }

  Language language(int k) {
    return versions.get(k).language();
  }

  List<Bead> beads() {
    return text.alignment().beads();
  }

  List<Segment> segments(Bead bead, int k) {
    return text.segments(bead, language(k));
  }

  /** What stands at a place of a bead, with the words around it. */
  Finding.Place place(Bead bead, int k, Span place) {
    for (Segment segment : segments(bead, k)) {
      MappedText content = segment.content();
      int start = content.indexOfSource(place.start());
      if (start < content.length() && content.sourceOffset(start) < place.end()) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(content.length(), content.indexOfSource(place.end()) + AROUND);
        MappedText around = content.slice(whole(content, from), whole(content, to));
        return new Finding.Place(language(k), place, around.toString().strip());
      }
    }
    return new Finding.Place(language(k), place, "");
  }

  /** Segments as a whole, with the words that they begin with. */
  Finding.Place place(int k, List<Segment> segments) {
    Span first = segments.get(0).content().sourceSpan();
    Span last = segments.get(segments.size() - 1).content().sourceSpan();
    String words = segments.get(0).text();
    return new Finding.Place(
        language(k),
        new Span(first.start(), last.end()),
        words.substring(0, whole(words, Math.min(words.length(), 2 * AROUND))));
  }

  /** A position that is not in the middle of a character. */
  private static int whole(CharSequence text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return inside ? at - 1 : at;
  }
}
