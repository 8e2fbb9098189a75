package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.paralleltext.anchor.Anchor;
import org.paralleltext.anchor.AnchorChain;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;

/** Says what happened to each strand from an edition to the next. */
final class Revisions {

  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

  /** A mark with the spaces around it. */
  private static final Pattern AT_MARK =
      Pattern.compile("[\\p{Z}\\p{C}]*+([\\p{P}\\p{S}])[\\p{Z}\\p{C}]*+");

  /** Marks and spaces, but for those between two digits, where 1.5 is not 15, nor 1-2 12. */
  private static final Pattern BESIDE_LETTER =
      Pattern.compile(
          "(?<![^\\p{L}\\p{M}])[^\\p{L}\\p{M}\\p{N}]++|[^\\p{L}\\p{M}\\p{N}]++(?![^\\p{L}\\p{M}])");

  private final List<Edition> editions;
  private final List<Draft> drafts;
  private final int next;
  private final Set<Draft> inOrder;

  /**
   * @param next the later edition's position among the editions, not the first
   */
  Revisions(List<Edition> editions, List<Draft> drafts, int next) {
    this.editions = editions;
    this.drafts = drafts;
    this.next = next;
    inOrder = inOrder();
  }

  /** The revision of each strand that one of the two editions has. */
  List<Optional<Revision>> all() {
    return drafts.stream()
        .map(
            draft ->
                draft.isIn(next - 1) || draft.isIn(next)
                    ? Optional.of(revision(draft))
                    : Optional.<Revision>empty())
        .toList();
  }

  private Revision revision(Draft draft) {
    Change change = change(draft);
    boolean moved = change.isContinued() && !inOrder.contains(draft);
    return new Revision(change, moved, draft.confidence(next));
  }

  private Change change(Draft draft) {
    List<Integer> earlier = draft.beads(next - 1);
    List<Integer> later = draft.beads(next);
    if (later.isEmpty()) {
      return Change.DROPPED;
    }
    if (earlier.isEmpty()) {
      boolean known = false;
      for (int edition = 0; edition < next - 1; edition++) {
        known |= draft.isIn(edition);
      }
      return known ? Change.RESTORED : Change.ADDED;
    }
    int before = draft.continued(next - 1, next);
    int after = draft.continued(next, next);
    if (before != after) {
      return before > after ? Change.MERGED : Change.SPLIT;
    }
    if (earlier.size() != later.size()) {
      return Change.CHANGED;
    }
    int known = next - 1;
    Change found = words(draft, known, next);
    while (found == Change.CARRIED && known > 0 && words(draft, known - 1, known) == Change.KEPT) {
      known--;
      found = words(draft, known, next);
    }
    return found;
  }

  /** What the common languages of two editions tell of the words of a strand. */
  private Change words(Draft draft, int earlier, int later) {
    Change found = Change.CARRIED;
    for (Language language : editions.get(later).languages()) {
      Optional<String> old = words(editions.get(earlier), draft.beads(earlier), language);
      Optional<String> now = words(editions.get(later), draft.beads(later), language);
      if (old.isPresent() && now.isPresent()) {
        if (!old.equals(now)) {
          return Change.CHANGED;
        }
        found = Change.KEPT;
      }
    }
    return found;
  }

  /**
   * The letters, digits, and marks between digits of some beads, in the form in which texts are
   * compared; absent if they are not there in the language.
   */
  private static Optional<String> words(Edition edition, List<Integer> beads, Language language) {
    Cleaner cleaner = Cleaner.of(language);
    return beads.stream()
        .flatMap(bead -> edition.paragraphs(bead, language).stream())
        .map(paragraph -> cleaner.fold(paragraph.text()).toLowerCase(Locale.ROOT))
        .map(text -> DASH.matcher(text).replaceAll("-"))
        .map(text -> AT_MARK.matcher(text).replaceAll("$1"))
        .map(text -> BESIDE_LETTER.matcher(text).replaceAll(""))
        .reduce(String::concat);
  }

  /** The strands whose order is the same in both editions: as many as can be. */
  private Set<Draft> inOrder() {
    List<Anchor> places = new ArrayList<>();
    List<Draft> continued = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.isIn(next - 1) && draft.isIn(next)) {
        places.add(new Anchor(draft.beads(next - 1).get(0), draft.beads(next).get(0), 1, ""));
        continued.add(draft);
      }
    }
    Set<Draft> kept = new HashSet<>();
    for (Anchor anchor : AnchorChain.heaviest(places)) {
      kept.add(continued.get(places.indexOf(anchor)));
    }
    return kept;
  }
}
